import { fieldOf } from '../form/form-cell';
import type { DerivedField, InputField, ZeroPrint } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { fieldAreas } from '../layout/field-areas';
import type { FormLayout } from '../layout/placed';
import type { PlannedNumberFormat } from './sheet-plan';

/** Two decimals, as the disclosure tables print amounts. A 0 that is not printed is a space: some programs print the number where a format leaves nothing. */
function amountFormat(zero: ZeroPrint, suffix: string): string {
  const printed = `0.00${suffix}`;
  return zero === 'printed' ? printed : `${printed};-${printed};" ";@`;
}

/** How Excel prints the values of the fields; texts that look like numbers or dates stay texts. */
export function numberFormats(layout: FormLayout, zero: ZeroPrint): PlannedNumberFormat[] {
  return fieldAreas(layout, ({ cell }) => {
    const field = fieldOf(cell);
    return field && formatOf(field, zero);
  }).map(({ key, areas }) => ({ format: key, areas }));
}

function formatOf(field: InputField | DerivedField, zero: ZeroPrint): string | null {
  const prefix = isDerived(field) ? '' : quoted(field.prefix);
  const suffix = quoted(field.suffix);
  switch (field.kind) {
    case 'amount':
      return amountFormat(field.zero ?? zero, suffix);
    case 'percent':
      return '0.00%';
    case 'quantity':
      return null;
    case 'text':
      return isDerived(field) || prefix + suffix === '' ? null : `${prefix}@${suffix}`;
    case 'code':
    case 'choice':
    case 'indicatorValue':
    case 'band':
      return '@';
  }
}

/** Words of a number format. */
function quoted(words: string | undefined): string {
  return words === undefined ? '' : `"${words}"`;
}
