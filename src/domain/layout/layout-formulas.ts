import { fieldOf } from '../form/form-cell';
import type { DerivedField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { Cell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { indexFields } from './field-index';
import { formulaText, type FormulaPlace } from './formula-text';
import type { FormLayout } from './placed';

/** A cell of a form that calculates itself, and its formula as Excel reads it. */
export interface LayoutFormula {
  readonly cell: Cell;
  readonly label: string;
  readonly formula: string;
}

/** Those of the titles. */
export function headingFormulas(layout: FormLayout): LayoutFormula[] {
  const put = formulaPutter(layout);
  return layout.heading.flatMap(({ content, range }) =>
    typeof content === 'string' ? [] : [put(content, { scope: [], range })],
  );
}

/** Those of the table. */
export function cellFormulas(layout: FormLayout): LayoutFormula[] {
  const put = formulaPutter(layout);
  return layout.cells.flatMap((placed) => {
    const field = fieldOf(placed.cell);
    return field && isDerived(field) ? [put(field, placed)] : [];
  });
}

function formulaPutter(layout: FormLayout) {
  const fields = indexFields(layout);
  return ({ label, formula }: DerivedField, place: FormulaPlace): LayoutFormula => ({
    cell: topLeft(place.range),
    label,
    formula: formulaText(formula, place, fields, layout),
  });
}
