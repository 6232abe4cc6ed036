import { emptyValues } from '../form/empty-values';
import type { FormStyle } from '../form/form-style';
import { isItems, type FormValues } from '../form/form-values';

/** What was read, with the empty rows a new form offers where a block has nothing: an empty table is published too. */
export function valuesToPrint(style: FormStyle, read: FormValues): FormValues {
  return { ...emptied(emptyValues(style)), ...read };
}

/** Rows without the standard texts: who deleted them does not want them back. */
function emptied(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, isItems(value) ? value.map(emptied) : null]),
  );
}
