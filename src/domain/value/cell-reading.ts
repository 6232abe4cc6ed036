/** What was made of one cell. What could not be read is kept as it stands. */
export type CellReading<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly notes: readonly ReadingNote[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly raw: RawValue; readonly reason: UnreadableReason };

export type RawValue = string | number | boolean;

export type UnreadableReason =
  | 'notANumber'
  /** Finer than 分. */
  | 'tooFine'
  | 'tooLarge'
  /** A formula that shows an error. */
  | 'error'
  /** A date where a number belongs: Excel makes one of 3-5. */
  | 'date'
  /** A share where an amount belongs. */
  | 'percent'
  /** More digits than a number in a cell can hold. */
  | 'digitsLost'
  /** A formula whose result nobody calculated. */
  | 'notCalculated';

/** What was understood beyond the value. */
export type ReadingNote =
  /** 80万元: the unit was typed. */
  | { readonly kind: 'typedUnit'; readonly unit: string }
  /** 88.40（原值）, 租用: words beside the number, or instead of one. */
  | { readonly kind: 'remark'; readonly text: string }
  /** A number typed as text: Excel does not calculate with it. */
  | { readonly kind: 'numberAsText' }
  /** 25 where a share belongs: read as 25%. */
  | { readonly kind: 'percentTyped' }
  /** 0.5 where a share belongs, printed without %: read as 50%, and may have been meant as 0.5%. */
  | { readonly kind: 'percentUnclear' }
  /** （12.30）: read as −12.30. */
  | { readonly kind: 'inBrackets' };

export function valueOf<Value>(value: Value, notes: readonly ReadingNote[] = []) {
  return { kind: 'value', value, notes } as const;
}

export const blank = { kind: 'blank' } as const;

export function unreadable(raw: RawValue, reason: UnreadableReason) {
  return { kind: 'unreadable', raw, reason } as const;
}
