import type { DerivedField, InputField } from './form-field';

export function isNumeric({ kind }: Pick<InputField | DerivedField, 'kind'>): boolean {
  return kind === 'amount' || kind === 'quantity' || kind === 'percent';
}
