import { fieldOf } from '../../../src/domain/form/form-cell';
import type { FormValues } from '../../../src/domain/form/form-values';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { contains, type CellRange } from '../../../src/domain/grid/cell-range';
import type { FormLayout } from '../../../src/domain/layout/placed';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { eachCell } from '../sheet-model';
import { treeOf, type PlacedValue } from './read-tree';
import { isTyped } from './typed-content';

/** What stands in the cells for typing, as it stands there; what a formula of the user's own says is not known here. */
export function typedValues({ cells }: FormLayout, { cellAt }: SheetGrid): FormValues {
  return treeOf(
    cells.flatMap(({ cell, range, scope }): PlacedValue[] => {
      const field = fieldOf(cell);
      if (!field || isDerived(field)) return [];
      const { value, formula } = cellAt(range.top, range.left);
      const shown = value ?? (formula === null ? null : '=');
      return [{ scope, id: field.id, value: typeof shown === 'boolean' ? String(shown) : shown }];
    }),
  );
}

/** What the user typed and no longer stands on the sheet, apart from what was to go. */
export function lost(before: SheetGrid, after: SheetGrid, gone: CellRange | null): string[] {
  const there = typedOn(after, null);
  return typedOn(before, gone).flatMap((value) => {
    const at = there.indexOf(value);
    if (at < 0) return [`${value} is lost`];
    there.splice(at, 1);
    return [];
  });
}

function typedOn({ used, cellAt }: SheetGrid, apartFrom: CellRange | null): string[] {
  const found: string[] = [];
  if (!used) return found;
  eachCell(used, (row, column) => {
    const cell = cellAt(row, column);
    const isApart = apartFrom !== null && contains(apartFrom, { row, column });
    if (isTyped(cell) && !isApart) found.push(String(cell.value));
  });
  return found;
}
