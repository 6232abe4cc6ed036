import { useMemo, useState } from 'react';
import type { AvailableForm, DepartmentProfile } from '../../app';
import type { PreferenceStore } from '../preferences/preference-store';
import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';
import { chosenStyle } from './choices';
import { takeRecent } from './recent-forms';
import { searchForms } from './search-forms';
import type { SetForm } from './set-insertion';

export interface FormList {
  readonly profile: DepartmentProfile | null;
  readonly packId: string;
  /** All forms of the pack, each in its layout. */
  readonly set: readonly SetForm[];
  /** Those the search finds; null while nothing is searched for. */
  readonly found: readonly AvailableForm[] | null;
  readonly recent: readonly AvailableForm[];
  readonly others: readonly AvailableForm[];
}

/** Which forms the page lists, and in which order. */
export function useFormList(
  work: InsertWork,
  preferences: PreferenceStore,
  query: string,
): FormList {
  const { profiles, choices, formsOf } = work;
  const read = useStore(profiles.state);
  const chosen = useStore(choices.packId);
  const styles = useStore(choices.styles);
  // As it was when the page was opened: a row that moved away under the pointer would have another one pressed.
  const [recent] = useState(() => preferences.state.get().preferences.recent);
  const profile = read.kind === 'read' ? read.profile : null;
  const packId = knownPack(work, chosen ?? profile?.packId);
  const all = useMemo(() => formsOf(packId), [formsOf, packId]);
  const found = useMemo(() => (query.trim() === '' ? null : searchForms(all, query)), [all, query]);
  const set = all.map((form) => {
    const styleId = chosenStyle(form, styles, profile)?.id;
    return { packId: form.packId, formId: form.id, styleId };
  });
  return { profile, packId, set, found, ...takeRecent(all, recent) };
}

/** A workbook may name a pack that this version does not have. */
export function knownPack({ packs, unknownDepartment }: InsertWork, packId?: string): string {
  return packs.find(({ id }) => id === packId)?.id ?? unknownDepartment.packId;
}
