import { fieldOf } from '../form/form-cell';
import type { DerivedField, InputField, ZeroPrint } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { fieldAreas } from './field-areas';
import type { FormLayout } from './placed';
import type { PlannedNumberFormat } from './sheet-plan';

/** Two decimals, as the disclosure tables print amounts. */
const amountFormats: Readonly<Record<ZeroPrint, string>> = {
  printed: '0.00',
  blank: '0.00;-0.00;;@',
};

/** How Excel prints the values of the fields; texts that look like numbers or dates stay texts. */
export function numberFormats(layout: FormLayout, zero: ZeroPrint): PlannedNumberFormat[] {
  return fieldAreas(layout, ({ cell }) => {
    const field = fieldOf(cell);
    return field && formatOf(field, zero);
  }).map(({ key, areas }) => ({ format: key, areas }));
}

function formatOf(field: InputField | DerivedField, zero: ZeroPrint): string | null {
  switch (field.kind) {
    case 'amount':
      return amountFormats[field.zero ?? zero];
    case 'percent':
      return '0.00%';
    case 'quantity':
      return null;
    case 'text':
      return isDerived(field) || field.suffix === undefined ? null : `@"${field.suffix}"`;
    case 'code':
    case 'choice':
    case 'indicatorValue':
    case 'band':
      return '@';
  }
}
