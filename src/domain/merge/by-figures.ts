import type { Change } from './change';
import { textOfTokens, type Token } from './token';

/**
 * A change in which figures and the words between them take turns as before, as its parts: 增加|1万元 became 减少|2万元. Words that
 * somebody put between them hinder neither.
 */
export function byFigures(before: readonly Token[], change: Change): readonly Change[] {
  const old = runsOf(before.slice(change.start, change.end));
  const now = runsOf(change.tokens);
  const isAlike =
    old.length === now.length && old.every((run, index) => isFigure(run) === isFigure(now[index]));
  if (!isAlike) return [change];
  let start = change.start;
  return old.flatMap((run, index) => {
    const tokens = now[index] ?? [];
    const part = { start, end: start + run.length, tokens };
    start = part.end;
    return textOfTokens(run) === textOfTokens(tokens) ? [] : [part];
  });
}

type Run = readonly Token[];

/** Figures one by one, and what stands between them together. */
function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (!last || token.kind === 'figure' || isFigure(last)) runs.push([token]);
    else last.push(token);
  }
  return runs;
}

function isFigure(run: Run | undefined): boolean {
  return run?.[0]?.kind === 'figure';
}
