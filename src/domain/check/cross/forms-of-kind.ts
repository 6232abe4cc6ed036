import type { FormInWorkbook } from './cross-side';

const known = new WeakMap<object, ReadonlyMap<string, readonly FormInWorkbook[]>>();

/** The forms of one kind; they are told apart once for all rules that look at the same forms. */
export function formsOfKind<Form extends FormInWorkbook>(
  forms: readonly Form[],
  formId: string,
): readonly Form[] {
  const kinds = known.get(forms) ?? byKind(forms);
  known.set(forms, kinds);
  // What was put in for these forms is of their type.
  return (kinds.get(formId) ?? []) as readonly Form[];
}

function byKind(forms: readonly FormInWorkbook[]): ReadonlyMap<string, readonly FormInWorkbook[]> {
  const kinds = new Map<string, FormInWorkbook[]>();
  for (const form of forms) {
    const kind = kinds.get(form.formId);
    if (kind) kind.push(form);
    else kinds.set(form.formId, [form]);
  }
  return kinds;
}
