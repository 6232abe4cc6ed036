import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { FormBlock } from '../../domain/form/form-part';
import type { Words } from '../../domain/form/words';
import { itemContent, scopeContent, type ScopeContent } from '../../domain/form/walk-parts';
import type { Cell } from '../../domain/grid/cell';
import { contains } from '../../domain/grid/cell-range';
import type { ScopePath } from '../../domain/form/scope-path';
import type { FormReading, ReadBlock, ReadItem } from '../../domain/read/form-reading';

/** One of the items, inside one another, that the user is in: her indicator, its activity, its duty. */
export interface RowLevel {
  readonly item: Words;
  readonly at: ScopePath;
  /** Which of how many, counted from one. */
  readonly number: number;
  readonly count: number;
}

/** From the outermost item to the innermost; none where the cell is in no block. */
export function levelsAt(
  form: FormDefinition,
  styleId: string,
  { blocks, table }: FormReading,
  cell: Cell,
): RowLevel[] {
  const { header, body } = styleOf(form, styleId);
  const content = scopeContent([...header, ...body]);
  return levelsIn(blocks, content, [], lastRowFor(cell, table.closing));
}

/** The closing row belongs to the item above it. */
function lastRowFor(cell: Cell, closing: number | null): Cell {
  return cell.row === closing ? { ...cell, row: cell.row - 1 } : cell;
}

function levelsIn(
  blocks: readonly ReadBlock[],
  content: ScopeContent,
  around: ScopePath,
  cell: Cell,
): RowLevel[] {
  for (const { block: id, items } of blocks) {
    const item = items.findIndex((one) => reaches(one, cell));
    const [found, block] = [items[item], content.blocks.find(({ block }) => block === id)];
    if (!found || !block) continue;
    const at = [...around, { block: id, item }];
    return [
      levelOf(block, at, items.length),
      ...levelsIn(found.blocks, itemContent(block), at, cell),
    ];
  }
  return [];
}

function levelOf(block: FormBlock, at: ScopePath, count: number): RowLevel {
  return { item: block.item, at, number: (at[at.length - 1]?.item ?? 0) + 1, count };
}

/** An item is where its cells are, and where those of the items inside it are. */
function reaches({ range, blocks }: ReadItem, cell: Cell): boolean {
  return (
    contains(range, cell) || blocks.some(({ items }) => items.some((one) => reaches(one, cell)))
  );
}
