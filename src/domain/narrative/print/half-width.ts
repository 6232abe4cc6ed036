import type { TextRun } from './text-run';

const narrow: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
]);

/** Some bureaus print these marks as in Latin text; what the department wrote is left as it is. */
export function withHalfWidth(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run) =>
    run.kind === 'words'
      ? { ...run, text: run.text.replace(/[，：；（）]/g, (mark) => narrow.get(mark) ?? mark) }
      : run,
  );
}
