import { fieldOf, type FormCell } from '../form/form-cell';
import { fieldValue, type FormValues } from '../form/form-values';
import type { ScopePath } from '../form/scope-path';
import type { CellRange } from '../grid/cell-range';
import type { PlacedBlock, PlacedCell } from './placed';

/** What was placed of a form so far. */
export interface PartsPlaced {
  /** The first column that does not belong to the form. */
  readonly right: number;
  readonly cells: PlacedCell[];
  readonly blocks: PlacedBlock[];
  /** Every place that a cell takes. */
  readonly taken: Set<number>;
}

/** What the fields of a part are looked up in. */
export interface PartScope {
  readonly path: ScopePath;
  readonly values: FormValues;
}

export function isTaken({ taken, right }: PartsPlaced, row: number, column: number): boolean {
  return taken.has(row * right + column);
}

/** @throws RangeError when the range reaches beyond the form or onto another cell. */
export function placeCell(
  placed: PartsPlaced,
  cell: FormCell,
  range: CellRange,
  { path, values }: PartScope,
): void {
  take(placed, cell, range);
  const field = fieldOf(cell);
  const value = field ? (fieldValue(values, field.id) ?? null) : null;
  placed.cells.push({ cell, range, scope: path, value });
}

function take({ taken, right }: PartsPlaced, cell: FormCell, range: CellRange): void {
  if (range.right >= right) throw new RangeError(`no room for ${nameOf(cell)}`);
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const at = row * right + column;
      if (taken.has(at)) throw new RangeError(`no room for ${nameOf(cell)}`);
      taken.add(at);
    }
  }
}

/** What a cell is called where a form cannot be drawn. */
export function nameOf(cell: FormCell): string {
  if ('label' in cell) return cell.label;
  return fieldOf(cell)?.id ?? 'an empty cell';
}
