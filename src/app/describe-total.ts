import { styleOf } from '../domain/form/form-definition';
import type { FormStyle } from '../domain/form/form-style';
import { fieldsOf, isDerived, scopeContent } from '../domain/form/walk-parts';
import type { MoneyUnit } from '../domain/money/money-unit';
import type { Mark } from '../domain/layout/mark-name';
import { catalogue, type Catalogue } from './catalogue';

export interface TotalDescription {
  readonly label: string;
  /** What the form is printed in where nothing is chosen. */
  readonly unit: MoneyUnit;
  readonly style: FormStyle;
}

/** What a mark in a workbook means, if it marks a total of a form we know. */
export function describeTotal(
  mark: Mark,
  { find }: Catalogue = catalogue,
): TotalDescription | null {
  const form = find(mark);
  if (!form) return null;
  const style = styleOf(form, mark.styleId);
  const { header, body } = style;
  const field = fieldsOf(scopeContent([...header, ...body])).find(({ id }) => id === mark.part);
  return field && isDerived(field) ? { label: field.label, unit: form.unit, style } : null;
}
