import type { TextRun } from './text-run';

/** The facts that are missing in a text, each once, in the order of the text. Of an item it is its list that is asked for. */
export function gapsInRuns(runs: readonly TextRun[]): readonly string[] {
  const names = runs.flatMap((run) => (run.kind === 'gap' ? [run.path[0]?.list ?? run.name] : []));
  return [...new Set(names)];
}
