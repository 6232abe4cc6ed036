import type { AvailableForm } from '../../app';
import type { RecentForm } from '../preferences/preferences';

const remembered = 8;
const shown = 3;

/** The list after one more insertion, the last one first. */
export function withRecent(recent: readonly RecentForm[], form: RecentForm): RecentForm[] {
  const { packId, formId } = form;
  return [{ packId, formId }, ...recent.filter((one) => !isSame(one, form))].slice(0, remembered);
}

/** Takes the forms apart: those used last, the last one first, and the others as they come. */
export function takeRecent(
  forms: readonly AvailableForm[],
  recent: readonly RecentForm[],
): { readonly recent: readonly AvailableForm[]; readonly others: readonly AvailableForm[] } {
  const used = recent
    .flatMap((one) => forms.find(({ packId, id }) => isSame(one, { packId, formId: id })) ?? [])
    .slice(0, shown);
  return { recent: used, others: forms.filter((form) => !used.includes(form)) };
}

function isSame(a: RecentForm, b: RecentForm): boolean {
  return a.packId === b.packId && a.formId === b.formId;
}
