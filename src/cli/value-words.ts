import type { FieldValue } from '../domain/form/form-values';

/** A value in words: shares are fractions of 1 and said in percent. */
export function valueWords(value: FieldValue, isShare: boolean): string {
  // 0.07 times 100 has digits of its own in binary fractions.
  if (isShare && typeof value === 'number') return `${Number((value * 100).toPrecision(12))}%`;
  return String(value ?? '');
}
