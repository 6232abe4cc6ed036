import { isSameChange, type Change } from './change';
import type { Region } from './region';
import type { Token } from './token';
import { beginsGoingOn } from './token-words';

/**
 * A figure that somebody typed over, and one of the same statement that is printed otherwise now: a total and a part of it, or an amount
 * and its change. Together they may say what neither of them meant.
 */
export function besideEdits(
  before: readonly Token[],
  own: readonly Change[],
  printed: readonly Change[],
): readonly Region[] {
  const edited = own.filter((one) => replacesFigure(one, before));
  if (edited.length === 0) return [];
  const statements = statementsOf(before);
  const figures = printed.filter((one) => replacesFigure(one, before));
  return edited
    .filter((one) => !printed.some((other) => isSameChange(one, other)))
    .flatMap((one) =>
      figures
        .filter((other) => statements[one.start] === statements[other.start])
        .map((other) => ({
          start: Math.min(one.start, other.start),
          end: Math.max(one.end, other.end),
          own: [one],
          printed: [other],
          isContested: true,
        })),
    );
}

function replacesFigure({ start, end, tokens }: Change, before: readonly Token[]): boolean {
  return tokens.length > 0 && before.slice(start, end).some(({ kind }) => kind === 'figure');
}

/** For each token which statement it stands in: a full stop ends one, unless 其中 goes on with it. */
function statementsOf(before: readonly Token[]): readonly number[] {
  let statement = 0;
  return before.map((_, index) => {
    const isStart = index > 0 && /^[。！？!?\n]$/.test(before[index - 1]?.text ?? '');
    if (isStart && !goesOn(before.slice(index, index + 4))) statement += 1;
    return statement;
  });
}

function goesOn(tokens: readonly Token[]): boolean {
  return beginsGoingOn.test(tokens.map(({ text }) => text).join(''));
}
