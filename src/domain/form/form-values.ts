/** Null is an empty cell. Amounts are in the unit of the form, shares are fractions of 1. */
export type FieldValue = string | number | null;

/** What a form, or one item of a block, holds: values by the id of the field, lists of items by the id of the block. */
export interface FormValues {
  readonly [id: string]: FieldValue | readonly FormValues[];
}

export function fieldValue(values: FormValues, id: string): FieldValue | undefined {
  const value = values[id];
  return isItems(value) ? undefined : value;
}

export function itemsOf(values: FormValues, block: string): readonly FormValues[] {
  const items = values[block];
  return isItems(items) ? items : [];
}

export function isItems(
  value: FieldValue | readonly FormValues[] | undefined,
): value is readonly FormValues[] {
  return Array.isArray(value);
}
