import type { CheckedForm } from '../report';

/** The year or the department that the words of the forms name, if they name one; null where they name none, or several. */
export function saidByForms<Key extends 'year' | 'department'>(
  forms: readonly CheckedForm[],
  key: Key,
): CheckedForm[Key] | null {
  const said = new Set(forms.map((form) => form[key]).filter((one) => one !== null));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
