import { fieldOf } from '../form/form-cell';
import type { Formula } from '../form/form-formula';
import { isDerived } from '../form/walk-parts';
import type { FieldIndex } from '../layout/field-index';
import { formulaText } from '../layout/formula-text';
import type { FormLayout, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';

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
    const parts = partsOf(formula, total.scope, fields);
    if (parts.length === 0) continue;
    const isSum = formulaText(formula, total.scope, fields, layout).startsWith('=SUM(');
    for (const part of parts) over.set(part, [...(over.get(part) ?? []), { total, isSum }]);
  }
  return over;
}

function partsOf(formula: Formula, scope: ScopePath, fields: FieldIndex): readonly PlacedCell[] {
  const cellsOf = (ids: readonly string[]) => ids.map((id) => fields.cellOf(id, scope));
  if ('add' in formula) return cellsOf(formula.add);
  if ('subtract' in formula) return cellsOf(formula.subtract);
  if ('multiply' in formula) return cellsOf(formula.multiply);
  if ('growth' in formula) return cellsOf(formula.growth);
  const inItems = (name: string) => {
    const [block = '', part = ''] = name.split('.');
    return fields.cellsOf(fields.blockOf(block, scope), part);
  };
  if ('share' in formula) {
    const { share, of } = formula;
    return of.includes('.') ? [...cellsOf([share]), ...inItems(of)] : cellsOf([share, of]);
  }
  return 'total' in formula ? inItems(formula.total) : [];
}
