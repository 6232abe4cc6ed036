import type { FormCell } from '../form/form-cell';
import type { FormBlock, FormPart } from '../form/form-part';
import { itemsOf, type FormValues } from '../form/form-values';
import { rangeOf, type CellRange } from '../grid/cell-range';
import { isTaken, nameOf, placeCell, type PartScope, type PartsPlaced } from './cells-placed';
import type { PlacedBlock, PlacedCell } from './placed';

export interface PlacedParts {
  readonly cells: readonly PlacedCell[];
  readonly blocks: readonly PlacedBlock[];
  readonly height: number;
}

interface Place {
  readonly top: number;
  readonly left: number;
  /** The first column that does not belong to it. */
  readonly right: number;
}

/**
 * Finds the place of every cell.
 * @throws RangeError when cells do not exactly fill the grid: such a form cannot be drawn.
 */
export function placeParts(
  parts: readonly FormPart[],
  values: FormValues,
  place: Place,
): PlacedParts {
  const placed: PartsPlaced = { right: place.right, cells: [], blocks: [], taken: new Set() };
  const height = placeAll(placed, parts, place, { path: [], values });
  return { cells: placed.cells, blocks: placed.blocks, height };
}

/** The height of the parts, one below the other; so is what each of those below answers of its own. */
function placeAll(
  placed: PartsPlaced,
  parts: readonly FormPart[],
  { top, left, right }: Place,
  scope: PartScope,
): number {
  let row = top;
  for (const part of parts) row += placePart(placed, part, { top: row, left, right }, scope);
  return row - top;
}

function placePart(placed: PartsPlaced, part: FormPart, at: Place, scope: PartScope): number {
  if ('row' in part) return placeRow(placed, part.row, at, scope);
  if ('block' in part) return placeBlock(placed, part, at, scope);
  if ('beside' in part) return placeBeside(placed, part.beside, at, scope);
  return placeLed(placed, part, at, scope);
}

function placeRow(
  placed: PartsPlaced,
  row: readonly FormCell[],
  { top, left, right }: Place,
  scope: PartScope,
): number {
  let column = left;
  for (const cell of row) {
    while (isTaken(placed, top, column)) column += 1;
    placeCell(placed, cell, rangeOf(top, column, cell.rows ?? 1, cell.columns ?? 1), scope);
  }
  for (column = left; column < right; column += 1) {
    if (isTaken(placed, top, column)) continue;
    throw new RangeError(`row with ${row.map(nameOf).join(', ')} is short`);
  }
  return 1;
}

interface LedParts {
  /** The cells before them, each as high as all of them. */
  readonly lead?: readonly FormCell[];
  readonly parts: readonly FormPart[];
}

function placeLed(
  placed: PartsPlaced,
  { lead = [], parts }: LedParts,
  { top, left, right }: Place,
  scope: PartScope,
): number {
  const inside = { top, left: left + widthOf(lead), right };
  const height = placeAll(placed, parts, inside, scope);
  let column = left;
  for (const cell of lead) {
    const { columns = 1 } = cell;
    placeCell(placed, cell, rangeOf(top, column, height, columns), scope);
    column += columns;
  }
  return height;
}

function placeBlock(
  placed: PartsPlaced,
  block: FormBlock,
  { top, left, right }: Place,
  { path, values }: PartScope,
  leastItems = 1,
): number {
  const given = itemsOf(values, block.block);
  const missing = Math.max(0, leastItems - given.length);
  const items: CellRange[] = [];
  let row = top;
  for (const [item, own] of [...given, ...Array<FormValues>(missing).fill({})].entries()) {
    const scope = { path: [...path, { block: block.block, item }], values: own };
    const height = placeLed(placed, block, { top: row, left, right }, scope);
    items.push(rangeOf(row, left, height, right - left));
    row += height;
  }
  const range = rangeOf(top, left, row - top, right - left);
  placed.blocks.push({ block, scope: path, range, items });
  return row - top;
}

/** Lists side by side are as long as the longest of them. */
function placeBeside(
  placed: PartsPlaced,
  blocks: readonly FormBlock[],
  { top, left }: Place,
  scope: PartScope,
): number {
  const rows = Math.max(1, ...blocks.map(({ block }) => itemsOf(scope.values, block).length));
  let column = left;
  for (const block of blocks) {
    const right = column + rowWidth(block);
    placeBlock(placed, block, { top, left: column, right }, scope, rows);
    column = right;
  }
  return rows;
}

function rowWidth({ parts }: FormBlock): number {
  const [first] = parts;
  if (!first || !('row' in first)) throw new RangeError('blocks side by side hold one row each');
  return widthOf(first.row);
}

function widthOf(cells: readonly FormCell[]): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
}
