import { isSameChange, meet, type Change } from './change';
import type { Token } from './token';

/**
 * What becomes of a change in what is printed, beside what somebody did to the text: it is made, it was made by her too, its
 * place is gone with a clause that she deleted, or she has to say.
 */
export type Fate = 'made' | 'madeAlready' | 'gone' | 'asked';

export function fateOf(printed: Change, own: readonly Change[], before: readonly Token[]): Fate {
  const met = own.filter((one) => meet(one, printed));
  if (met.length === 0) return isKnownAgain(printed, own, before) ? 'made' : 'asked';
  if (met.some((one) => isSameChange(one, printed))) return 'madeAlready';
  return met.some((one) => deletesClause(one, before) && covers(one, printed)) ? 'gone' : 'asked';
}

function covers(one: Change, other: Change): boolean {
  return one.start <= other.start && other.end <= one.end;
}

/** What was deleted together with a comma or a full stop, or up to them, was not wanted. */
function deletesClause({ start, end, tokens }: Change, before: readonly Token[]): boolean {
  if (tokens.length > 0) return false;
  const isBreak = (token: Token | undefined) => token === undefined || token.kind === 'break';
  return (
    before.slice(start, end).some(({ kind }) => kind === 'break') ||
    (isBreak(before[start - 1]) && isBreak(before[end]))
  );
}

/** A figure that stands among other words may be another one: at least half of the words of its clause are there. */
function isKnownAgain(
  { start, end }: Change,
  own: readonly Change[],
  before: readonly Token[],
): boolean {
  if (start === end) return true;
  const isBreak = (token: Token) => token.kind === 'break';
  const from = before.slice(0, start).findLastIndex(isBreak) + 1;
  const to = before.slice(end).findIndex(isBreak);
  const around = before
    .map((_, index) => index)
    .slice(from, to < 0 ? undefined : end + to)
    .filter((index) => (index < start || index >= end) && before[index]?.kind === 'word');
  const left = around.filter((index) => !own.some((one) => one.start <= index && index < one.end));
  return left.length * 2 >= around.length;
}
