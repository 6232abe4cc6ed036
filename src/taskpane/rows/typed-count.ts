import { mostItemsAtOnce } from '../../domain/rows/row-command';

/** How many somebody typed, in digits of any width; null for what is no number of rows. */
export function typedCount(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,4}$/.test(digits)) return null;
  const count = Number(digits);
  return count >= 1 && count <= mostItemsAtOnce ? count : null;
}
