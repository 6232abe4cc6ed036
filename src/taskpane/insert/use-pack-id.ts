import type { PaneWork } from '../shell/pane-work';
import { useStore } from '../store/store';
import { knownPack } from './use-form-list';

/** The pack that is chosen, else that of the workbook's department. */
export function usePackId(work: PaneWork): string {
  const chosen = useStore(work.choices.packId);
  const profile = useStore(work.profiles.state);
  return knownPack(work, chosen ?? (profile.kind === 'read' ? profile.profile?.packId : undefined));
}
