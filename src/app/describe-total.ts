import type { MoneyUnit } from '../domain/money/money-unit';
import type { Mark } from '../domain/plan/mark-name';
import { catalogue, type Catalogue } from './catalogue';

export interface TotalDescription {
  readonly label: string;
  readonly unit: MoneyUnit;
}

/** What a mark in a workbook means, if it marks a total of a form we know. */
export function describeTotal(
  mark: Mark,
  { find }: Catalogue = catalogue,
): TotalDescription | null {
  const form = find(mark);
  const field = form?.fields.find(({ id }) => id === mark.part);
  return form && field?.from === 'derived' ? { label: field.label, unit: form.unit } : null;
}
