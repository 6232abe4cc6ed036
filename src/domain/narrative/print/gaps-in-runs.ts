import type { TextRun } from './text-run';

/** The facts that are missing in a text, each once, in the order of the text. */
export function gapsInRuns(runs: readonly TextRun[]): readonly string[] {
  return [...new Set(runs.flatMap((run) => (run.kind === 'gap' ? [run.name] : [])))];
}
