import type { WholeSheet } from '../ports';
import { isPrintedHeight } from './text-looks';
import type { WrittenLine } from './written-lines';

/** How high the rows of a paragraph are. */
export interface LineHeight {
  /** Of all its rows; null where nobody knows. */
  readonly sum: number | null;
  /** Somebody dragged a row, or hid it, as far as anybody knows. */
  readonly isChosen: boolean;
}

export function lineHeight(
  { row, rows }: Pick<WrittenLine, 'row' | 'rows'>,
  heightAt: WholeSheet['heightAt'],
): LineHeight {
  const heights = Array.from({ length: rows }, (_, index) => heightAt?.(row + index) ?? null);
  const known = heights.filter((height) => height !== null);
  if (known.length < rows) return { sum: null, isChosen: false };
  return {
    sum: known.reduce((sum, height) => sum + height, 0),
    isChosen: !known.every((height) => isPrintedHeight(height, rows)),
  };
}
