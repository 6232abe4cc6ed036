import { fieldValue, isItems, type FormValues } from '../form/form-values';
import type { Consolidation } from './consolidation';

export interface NamedUnit {
  readonly name: string;
  readonly code: string | null;
}

/** Rows that leave open which unit they are of are of the one whose form it is. Pure. */
export function nameUnitRows(
  formId: string,
  values: FormValues,
  { name, code }: NamedUnit,
  { unitNames, unitCodes }: Pick<Consolidation, 'unitNames' | 'unitCodes'>,
): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([block, items]) => {
      const { [`${formId}/${block}`]: nameField } = unitNames;
      const { [`${formId}/${block}`]: codeField } = unitCodes;
      if (!isItems(items) || nameField === undefined || codeField === undefined)
        return [block, items];
      const own = { [nameField]: name, ...(code === null ? {} : { [codeField]: code }) };
      const isOpen = (item: FormValues) =>
        [nameField, codeField].every((field) => (fieldValue(item, field) ?? '') === '');
      return [block, items.map((item) => (isOpen(item) ? { ...item, ...own } : item))];
    }),
  );
}
