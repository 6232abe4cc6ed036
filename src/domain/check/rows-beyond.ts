import { parseCell } from '../grid/cell';
import { styleOf } from '../form/form-definition';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { linearSum } from '../formula/linear-sum';
import { isFilled } from '../read/sheet-rows';
import type { FormOnSheet } from '../rows/row-outcome';
import { shapeFormulas } from './shape-formulas';

/** Rows of a sheet, counted from zero. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The last rows of a list that reaches beyond the form, as where more rows were pasted than it has: the row that closes the table is
 * used up, and the formulas of the form end above them. Null where there are none, and of a form without formulas.
 */
export function rowsBeyond(onSheet: FormOnSheet): Rows | null {
  const { grid, reading } = onSheet;
  if (reading.table.closing !== null || calculatesAtItsEnd(onSheet)) return null;
  const shape = shapeFormulas(onSheet);
  if (!shape?.layout.closing) return null;
  const lacking = new Set<number>();
  const calculating = new Set<number>();
  for (const { cell, formula: expected } of shape.formulas) {
    const found = grid.cellAt(cell.row, cell.column);
    if (found.formula !== null) {
      calculating.add(cell.row);
      for (const row of rowsLeftOut(expected, found.formula)) lacking.add(row);
    } else if (!isFilled(found)) lacking.add(cell.row);
  }
  const { bottom } = shape.layout.table;
  let top = bottom + 1;
  while (lacking.has(top - 1) && !calculating.has(top - 1)) top -= 1;
  const isBelowOurs = [...calculating].some((row) => row < top);
  return top <= bottom && isBelowOurs ? { top, bottom } : null;
}

/** The last row has formulas of ours, as in nearly every form: no layout is needed to say that it belongs to it. */
function calculatesAtItsEnd({ form, styleId, reading }: FormOnSheet): boolean {
  const { cells, table } = reading;
  const fieldOf = styleFields(styleOf(form, styleId));
  // From the end, where the last row is.
  return (
    cells.findLast(({ field: id, scope, formula, at }) => {
      if (formula === null || parseCell(at)?.row !== table.range?.bottom) return false;
      const field = fieldOf(scope, id);
      return field !== null && isDerived(field);
    }) !== undefined
  );
}

/** The rows of the cells that a sum should add and does not. */
function rowsLeftOut(expected: string, found: string): number[] {
  if (expected === found) return [];
  const [needed, added] = [linearSum(expected), linearSum(found)];
  if (!needed || !added) return [];
  return [...needed.keys()]
    .filter((at) => !added.has(at))
    .flatMap((at) => parseCell(at)?.row ?? []);
}
