import type { DerivedField } from '../../form/form-field';
import { withoutNoise } from '../../value/number-text';
import type { CalculatedContent } from '../calculate';
import type { Figure, FigureContent } from '../figure';

/** Half of the last digit that a share is printed with. */
const halfOfShare = 0.00005;

/** Whether a figure differs from what its parts give by no more than all of them were rounded where they were printed. */
export function isRoundedInPrint(
  content: FigureContent,
  result: CalculatedContent,
  { formula }: DerivedField,
  parts: readonly Figure[],
  half: number,
): boolean {
  if (half === 0) return false;
  if (content.kind === 'number' && result.kind === 'number') {
    const { number } = content;
    if ('growth' in formula) return isGrowthOf(number, parts, half);
    return 'share' in formula && isShareOf(number, result.number);
  }
  if (content.kind !== 'amount' || result.kind !== 'amount') return false;
  return Math.abs(content.fen - result.fen) <= half + half * weightOf(parts);
}

/** How many amounts may have been rounded: one that is multiplied as many times over. Nothing is not rounded, and 0 neither. */
function weightOf(parts: readonly Figure[]): number {
  let [amounts, times] = [0, 1];
  for (const { content } of parts) {
    if (content.kind === 'number') times *= Math.abs(content.number);
    else if (content.kind === 'amount' && content.fen !== 0) amounts += 1;
  }
  return amounts * times;
}

/** Shares that are to make 100% together are rounded up or down. */
function isShareOf(share: number, calculated: number): boolean {
  return Math.abs(share - calculated) <= 3 * halfPrintedOf(share);
}

/** Half of the last digit of a share that is printed with fewer: at least whole percents are, of 30% too. */
function halfPrintedOf(share: number): number {
  const [, decimals = ''] = `${withoutNoise(share)}`.split('.');
  const digits = Math.max(2, decimals.length);
  return decimals === '' || digits > 3 ? halfOfShare : 0.5 * 10 ** -digits;
}

function isGrowthOf(share: number, parts: readonly Figure[], half: number): boolean {
  const [from, to] = [parts[0]?.content, parts.at(-1)?.content];
  if (from?.kind !== 'amount' || to?.kind !== 'amount' || from.fen <= half) return false;
  const least = (to.fen - half) / (from.fen + half) - 1;
  const unseen = halfPrintedOf(share);
  const most = (to.fen + half) / (from.fen - half) - 1;
  return share >= least - unseen && share <= most + unseen;
}
