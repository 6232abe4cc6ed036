import type { GapRun, TextRun } from './text-run';

/** The facts that are missing in a text, each once, in the order of the text. Of an item it is its list that is asked for. */
export function gapsInRuns(runs: readonly TextRun[]): readonly string[] {
  return [...new Set(runs.flatMap((run) => (run.kind === 'gap' ? [factOfGap(run)] : [])))];
}

export function factOfGap({ path, name }: Pick<GapRun, 'path' | 'name'>): string {
  return path[0]?.list ?? name;
}
