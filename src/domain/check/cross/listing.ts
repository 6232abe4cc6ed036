import type { FormInWorkbook } from './cross-side';
import type { CrossList } from './cross-term';
import { listEntries, type ListEntry } from './list-entries';

/** The items of a list in all forms of its kind. */
export interface Listing<Form extends FormInWorkbook> {
  readonly forms: readonly Form[];
  /** By the form. */
  readonly ofForms: readonly (readonly EntryInForm<Form>[])[];
  readonly all: readonly EntryInForm<Form>[];
  /** The same by their keys, in the order of the first of each. */
  byKey(): ReadonlyMap<string, readonly EntryInForm<Form>[]>;
}

export interface EntryInForm<Form extends FormInWorkbook> {
  readonly form: Form;
  readonly entry: ListEntry;
}

/** `before` is the listing of the same forms, some of which were others then: what stands in the rest is not listed again. */
export function listingOf<Form extends FormInWorkbook>(
  list: CrossList,
  forms: readonly Form[],
  before: Listing<Form> | null,
): Listing<Form> {
  const known = before?.forms.length === forms.length ? before : null;
  const ofForms = forms.map((form, place) => {
    const same = known?.forms[place] === form ? known.ofForms[place] : undefined;
    return same ?? listEntries(list, form).map((entry) => ({ form, entry }));
  });
  const [only] = ofForms;
  const all = ofForms.length === 1 && only ? only : ofForms.flat();
  let groups: ReadonlyMap<string, readonly EntryInForm<Form>[]> | null = null;
  return { forms, ofForms, all, byKey: () => (groups ??= groupedByKey(all)) };
}

function groupedByKey<Form extends FormInWorkbook>(all: readonly EntryInForm<Form>[]) {
  const groups = new Map<string, EntryInForm<Form>[]>();
  for (const one of all) {
    const group = groups.get(one.entry.key);
    if (group) group.push(one);
    else groups.set(one.entry.key, [one]);
  }
  return groups;
}
