import type { Compositions, ListComposition } from '../../form/composition';
import { fits, headColumn, withoutCommonHead, type HeadColumn } from './head-columns';
import { headsAbove, type Head } from './head-tree';

/** A list in a table: the column of the names of its lines, and those of their amounts. */
export interface ListColumns {
  readonly name: number;
  readonly amounts: readonly HeadColumn[];
}

interface HeadedTable {
  readonly heads: readonly Head[];
  readonly width: number;
  readonly year: number | null;
  /** In which columns words stand, and nothing else. */
  readonly isWords: (column: number) => boolean;
}

/** The lists that stand side by side in a table; null where a column is none of theirs, or nobody knows what its amounts are. */
export function listColumns(
  table: HeadedTable,
  { columns }: ListComposition,
  compositions: Compositions,
): readonly ListColumns[] | null {
  const { heads, width, year, isWords } = table;
  const { words } = compositions;
  const lists: { name: number; amounts: number[] }[] = [];
  for (let column = 0; column < width; column += 1) {
    const leaf = headsAbove(heads, column).at(-1)?.text ?? '';
    if (fits(words.serial, leaf) || fits(words.code, leaf)) continue;
    if (isWords(column) && column + 1 < width && !isWords(column + 1))
      lists.push({ name: column, amounts: [] });
    else if (!isWords(column) && !fits(words.text, leaf)) lists.at(-1)?.amounts.push(column);
    if (lists.length === 0) return null;
  }
  const read = lists.map(({ name, amounts }): ListColumns => {
    const names = headsAbove(heads, name);
    const own = amounts.map((column) => ({
      ...{ column, isText: false },
      // What stands above the names too says nothing of the amounts.
      heads: headsAbove(heads, column).filter((head) => !names.includes(head)),
    }));
    return {
      name,
      amounts: withoutCommonHead(own, words).map((one) =>
        headColumn({ ...one, year }, { columns }, compositions),
      ),
    };
  });
  return read.every(areTold) ? read : null;
}

function areTold({ amounts }: ListColumns): boolean {
  const ids = new Set(amounts.map(({ id }) => id));
  const areAmounts = amounts.every(({ kind }) => kind === 'amount' || kind === 'percent');
  const known = amounts.filter(({ isKnown }) => isKnown).length;
  return (
    areAmounts &&
    amounts.every(({ heads }) => heads.length > 0) &&
    ids.size === amounts.length &&
    known > 0 &&
    known * 2 >= amounts.length
  );
}
