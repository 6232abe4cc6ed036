import { fieldOf, type FormCell } from '../form/form-cell';
import type { FormBlock, FormPart } from '../form/form-part';
import { fieldValue, itemsOf, type FormValues } from '../form/form-values';
import { rangeOf, type CellRange } from '../grid/cell-range';
import type { PlacedBlock, PlacedCell } from './placed';
import type { ScopePath } from '../form/scope-path';

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
  const cells: PlacedCell[] = [];
  const blocks: PlacedBlock[] = [];
  const taken = new Set<number>();
  const placeOf = (row: number, column: number) => row * place.right + column;

  function put(cell: FormCell, range: CellRange, scope: ScopePath, scopeValues: FormValues): void {
    if (range.right >= place.right) throw new RangeError(`no room for ${nameOf(cell)}`);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const at = placeOf(row, column);
        if (taken.has(at)) throw new RangeError(`no room for ${nameOf(cell)}`);
        taken.add(at);
      }
    }
    const field = fieldOf(cell);
    const value = field ? (fieldValue(scopeValues, field.id) ?? null) : null;
    cells.push({ cell, range, scope, value });
  }

  /** The height of the parts, one below the other. */
  function putAll(
    all: readonly FormPart[],
    { top, left, right }: Place,
    scope: ScopePath,
    scopeValues: FormValues,
  ): number {
    let row = top;
    for (const part of all) row += putPart(part, { top: row, left, right }, scope, scopeValues);
    return row - top;
  }

  function putPart(part: FormPart, at: Place, scope: ScopePath, scopeValues: FormValues): number {
    if ('row' in part) return putRow(part.row, at, scope, scopeValues);
    if ('block' in part) return putBlock(part, at, scope, scopeValues);
    if ('beside' in part) return putBeside(part.beside, at, scope, scopeValues);
    return putLed(part.lead, part.parts, at, scope, scopeValues);
  }

  function putRow(
    row: readonly FormCell[],
    at: Place,
    scope: ScopePath,
    scopeValues: FormValues,
  ): number {
    const isTaken = (column: number) => taken.has(placeOf(at.top, column));
    let column = at.left;
    for (const cell of row) {
      while (isTaken(column)) column += 1;
      put(cell, rangeOf(at.top, column, cell.rows ?? 1, cell.columns ?? 1), scope, scopeValues);
    }
    for (column = at.left; column < at.right; column += 1) {
      if (!isTaken(column)) throw new RangeError(`row with ${row.map(nameOf).join(', ')} is short`);
    }
    return 1;
  }

  function putLed(
    lead: readonly FormCell[],
    inside: readonly FormPart[],
    { top, left, right }: Place,
    scope: ScopePath,
    scopeValues: FormValues,
  ): number {
    const width = lead.reduce((sum, { columns = 1 }) => sum + columns, 0);
    const height = putAll(inside, { top, left: left + width, right }, scope, scopeValues);
    let column = left;
    for (const cell of lead) {
      const { columns = 1 } = cell;
      put(cell, rangeOf(top, column, height, columns), scope, scopeValues);
      column += columns;
    }
    return height;
  }

  function putBlock(
    block: FormBlock,
    { top, left, right }: Place,
    scope: ScopePath,
    scopeValues: FormValues,
    rows = 0,
  ): number {
    const given = itemsOf(scopeValues, block.block);
    const missing = Math.max(rows, 1) - given.length;
    const items = [...given, ...Array.from({ length: Math.max(0, missing) }, () => ({}))];
    const placedItems: CellRange[] = [];
    let row = top;
    items.forEach((itemValues, item) => {
      const inner = [...scope, { block: block.block, item }];
      const at = { top: row, left, right };
      const height = putLed(block.lead ?? [], block.parts, at, inner, itemValues);
      placedItems.push(rangeOf(row, left, height, right - left));
      row += height;
    });
    blocks.push({
      block,
      scope,
      range: rangeOf(top, left, row - top, right - left),
      items: placedItems,
    });
    return row - top;
  }

  function putBeside(
    all: readonly FormBlock[],
    { top, left }: Place,
    scope: ScopePath,
    scopeValues: FormValues,
  ): number {
    const rows = Math.max(1, ...all.map(({ block }) => itemsOf(scopeValues, block).length));
    let column = left;
    for (const block of all) {
      const width = rowWidth(block);
      const at = { top, left: column, right: column + width };
      putBlock(block, at, scope, scopeValues, rows);
      column += width;
    }
    return rows;
  }

  const height = putAll(parts, place, [], values);
  return { cells, blocks, height };
}

function rowWidth({ parts }: FormBlock): number {
  const [first] = parts;
  if (!first || !('row' in first)) throw new RangeError('blocks side by side hold one row each');
  return first.row.reduce((sum, { columns = 1 }) => sum + columns, 0);
}

function nameOf(cell: FormCell): string {
  if ('label' in cell) return cell.label;
  return fieldOf(cell)?.id ?? 'an empty cell';
}
