import type { Change } from './change';
import { endsSentence, type Token } from './token';

type Place = Pick<Change, 'start' | 'end'>;

/**
 * The sentences that she took out right beside others that are asked about: hers stands in the place of them all, and what is printed now
 * in its place is all of it. Whole paragraphs beside it are another decision of hers, unless she left no other words.
 */
export function takenOutBeside(
  { start, end }: Place,
  own: readonly Change[],
  before: readonly Token[],
): readonly Change[] {
  const out = own.filter(({ tokens }) => tokens.length === 0);
  const above = out.filter((one) => one.end === start && endsAtSentence(one, before));
  const below = out.filter((one) => one.start === end && endsAtSentence(one, before));
  const from = above[0]?.start ?? start;
  const to = below[0]?.end ?? end;
  if (from === 0 && to === before.length) return [...above, ...below];
  const isBreak = (at: number) => before[at]?.text === '\n';
  return [
    ...above.filter(() => !isBreak(start - 1)),
    ...below.filter(() => !isBreak(end) && !isBreak(end - 1)),
  ];
}

/** At least one sentence is gone to its end, not only the beginning of one. */
function endsAtSentence({ start, end }: Place, before: readonly Token[]): boolean {
  return before.slice(start, end).some(endsSentence);
}
