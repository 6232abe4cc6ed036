import type { FormStyle } from '../form/form-style';
import { allBlocks } from '../form/walk-parts';
import type { Words } from '../form/words';
import { parseCell } from '../grid/cell';
import type { FormReading, ReadBlock } from '../read/form-reading';
import type { ReadingProblem } from '../read/reading-problem';

type Unplaced = Extract<ReadingProblem, { kind: 'unplaced' }>;

/** Something in a row that is read as it is printed, in a cell that is not to be filled in there. */
export interface StrayCell extends Unplaced {
  /** What the row is one of. */
  readonly item: Words;
}

/** Of what belongs to no field: what stands in the first row of an item whose other cells were read. */
export function strayCells(
  { problems, cells, blocks }: FormReading,
  style: FormStyle,
): readonly StrayCell[] {
  const unplaced = problems.filter((one): one is Unplaced => one.kind === 'unplaced');
  if (unplaced.length === 0) return [];
  const known = new Map(
    allBlocks([...style.header, ...style.body]).map(({ block, item }) => [block, item]),
  );
  const read = new Set(cells.map(({ at }) => parseCell(at)?.row));
  return unplaced.flatMap((one) => {
    const row = parseCell(one.at)?.row;
    if (row === undefined || !read.has(row)) return [];
    const block = itemAt(blocks, row);
    const item = block === null ? undefined : known.get(block);
    return item ? [{ ...one, item }] : [];
  });
}

/** The innermost block with an item that begins in that row. */
function itemAt(blocks: readonly ReadBlock[], row: number): string | null {
  for (const { block, items } of blocks) {
    for (const { range, blocks: inner } of items) {
      const own = range.top === row ? block : null;
      const found = itemAt(inner, row) ?? own;
      if (found !== null) return found;
    }
  }
  return null;
}
