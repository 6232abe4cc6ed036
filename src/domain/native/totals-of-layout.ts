import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import type { FieldIndex } from '../layout/field-index';
import { formulaCells } from '../layout/formula-cells';
import { formulaText } from '../layout/formula-text';
import type { FormLayout, PlacedCell } from '../layout/placed';

/** What is calculated from a cell, and whether SUM does it: it passes over a text, all else shows an error. */
export interface TotalOver {
  readonly total: PlacedCell;
  readonly isSum: boolean;
}

export type TotalsOfLayout = ReadonlyMap<PlacedCell, readonly TotalOver[]>;

/** The totals by the cells that they are calculated from. */
export function totalsOfLayout(layout: FormLayout, fields: FieldIndex): TotalsOfLayout {
  const over = new Map<PlacedCell, TotalOver[]>();
  for (const total of layout.cells) {
    const field = fieldOf(total.cell);
    if (!field || !isDerived(field)) continue;
    const { formula } = field;
    const parts = formulaCells(formula, total.scope, fields);
    if (parts.length === 0) continue;
    const isSum = formulaText(formula, total, fields, layout).startsWith('=SUM(');
    for (const part of parts) over.set(part, [...(over.get(part) ?? []), { total, isSum }]);
  }
  return over;
}
