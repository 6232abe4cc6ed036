import { fieldOf } from '../form/form-cell';
import type { Formula } from '../form/form-formula';
import { isDerived } from '../form/walk-parts';
import { parseCell, printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { indexFields } from '../plan/field-index';
import { formulaText } from '../plan/formula-text';
import type { FormLayout } from '../plan/placed';
import type { SheetGrid } from '../read/sheet-grid';

/** The formulas that look over the items of a block, by their cell: where items come, go or move, they change. */
export function blockFormulas(layout: FormLayout): ReadonlyMap<string, string> {
  const fields = indexFields(layout);
  return new Map(
    layout.cells.flatMap(({ cell, range, scope }): [string, string][] => {
      const field = fieldOf(cell);
      if (!field || !isDerived(field) || !overItems(field.formula)) return [];
      return [[printCell(topLeft(range)), formulaText(field.formula, scope, fields, layout)]];
    }),
  );
}

/**
 * The cells of such formulas in which the user put something else: they are hers. What counts is what stands there: a reading
 * leaves out the cells of items in which nothing else is filled.
 */
export function changedFormulas(layout: FormLayout, { cellAt }: SheetGrid): ReadonlySet<string> {
  return new Set(
    [...blockFormulas(layout)].flatMap(([at, ours]) => {
      const place = parseCell(at);
      return !place || cellAt(place.row, place.column).formula === ours ? [] : [at];
    }),
  );
}

function overItems(formula: Formula): boolean {
  if ('join' in formula) {
    return formula.join.some((part) => typeof part === 'object' && 'ordinal' in part);
  }
  return 'total' in formula;
}
