import { numberingWords } from './counting-words';
import type { TableRow } from './row-view';

/** So many amounts that count from one are no amounts. */
const fewestUncalled = 5;

/**
 * A row of column numbers with stars above words, ** ** 1 2 3, or that is called so, or nothing but 1 2 3 4 5 in all its columns: where its
 * form has it, it is no row of figures.
 */
export function isStarred({ cells }: TableRow): boolean {
  const texts = cells.flatMap(({ cell, isWritten }) => (isWritten ? cell.text.trim() : []));
  const numbers = texts.filter((text) => !numberingWords.test(text));
  return (
    numbers.length > 0 &&
    (numbers.length < texts.length ||
      (numbers.length >= fewestUncalled && numbers.length === cells.length)) &&
    numbers.every((text, at) => text === String(at + 1))
  );
}
