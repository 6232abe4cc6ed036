import type { TextRun } from './text-run';

/** Puts a space between a number and the Chinese words beside it: 2022 年收入合计 1934.49 万元. */
export function withSpaces(runs: readonly TextRun[]): TextRun[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    const isApart = before !== undefined && meet(before, run);
    return isApart ? [{ kind: 'words' as const, text: ' ' }, run] : [run];
  });
}

function meet(left: TextRun, right: TextRun): boolean {
  const leftIsNumber = isNumber(left);
  if (leftIsNumber === isNumber(right)) return false;
  return leftIsNumber ? /^\p{Script=Han}/u.test(right.text) : /\p{Script=Han}$/u.test(left.text);
}

function isNumber(run: TextRun): boolean {
  return run.kind === 'fact' && run.isNumber;
}
