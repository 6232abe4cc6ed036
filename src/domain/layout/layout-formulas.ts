import { fieldOf } from '../form/form-cell';
import type { DerivedField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { Cell } from '../grid/cell';
import { topLeft, type CellRange } from '../grid/cell-range';
import { indexFields } from './field-index';
import { formulaText } from './formula-text';
import type { FormLayout } from './placed';
import type { ScopePath } from '../form/scope-path';

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
    typeof content === 'string' ? [] : [put(content, [], range)],
  );
}

/** Those of the table. */
export function cellFormulas(layout: FormLayout): LayoutFormula[] {
  const put = formulaPutter(layout);
  return layout.cells.flatMap(({ cell, range, scope }) => {
    const field = fieldOf(cell);
    return field && isDerived(field) ? [put(field, scope, range)] : [];
  });
}

function formulaPutter(layout: FormLayout) {
  const fields = indexFields(layout);
  return ({ label, formula }: DerivedField, scope: ScopePath, range: CellRange): LayoutFormula => ({
    cell: topLeft(range),
    label,
    formula: formulaText(formula, scope, fields, layout),
  });
}
