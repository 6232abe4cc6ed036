import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';
import { knownPack } from './use-form-list';

/** The pack that is chosen, else that of the workbook's department. */
export function usePackId(work: InsertWork): string {
  const chosen = useStore(work.choices.packId);
  const profile = useStore(work.profiles.state);
  return knownPack(work, chosen ?? (profile.kind === 'read' ? profile.profile?.packId : undefined));
}
