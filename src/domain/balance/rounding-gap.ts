import { roundedTo } from '../money/amount-rounding';
import { fen, type Fen } from '../money/fen';

/** Printed parts that do not add up to their printed total, though the amounts themselves do: 舍位误差. */
export interface RoundingGap {
  /** What the printed parts add up to. */
  readonly sum: Fen;
  /** What is printed as their total. */
  readonly total: Fen;
  /** How much is to be added to a part so that the parts add up again. */
  readonly gap: Fen;
}

/**
 * Null where the printed figures add up, and where the amounts themselves do not: that is no matter of rounding. `step` is one of
 * the last printed digit.
 */
export function roundingGap(parts: readonly Fen[], total: Fen, step: number): RoundingGap | null {
  const exact = parts.reduce((sum, part) => sum + part, 0);
  if (exact !== total) return null;
  const sum = parts.reduce((all, part) => all + roundedTo(part, step), 0);
  const printedTotal = roundedTo(total, step);
  if (sum === printedTotal) return null;
  return { sum: fen(sum), total: printedTotal, gap: fen(printedTotal - sum) };
}

/** The part that a difference goes to, counted from zero: the largest, where it is noticed least. -1 where there is none. */
export function largestPart(parts: readonly Fen[]): number {
  const largest = Math.max(...parts.map(Math.abs));
  return parts.findIndex((part) => Math.abs(part) === largest);
}
