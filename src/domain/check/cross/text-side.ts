import type { Figure } from '../figure';
import type { FormInWorkbook, ListedSide } from './cross-side';
import type { EntryInForm } from './listing';

/** What an item says in words. */
export function textSide<Form extends FormInWorkbook>(
  { form }: EntryInForm<Form>,
  figure: Figure,
): ListedSide<Form> {
  return { forms: [form], figures: [{ form, figure }], amount: null, again: null, called: null };
}

/** The forms of a list that does not have the item. */
export function sideWithout<Form extends FormInWorkbook>(
  entries: readonly EntryInForm<Form>[],
): ListedSide<Form> {
  const forms = [...new Set(entries.map(({ form }) => form))];
  return { forms, figures: [], amount: null, again: null, called: null };
}
