import type { WorkbookPort } from '../../app';
import { stillAccepted } from '../../app/check/accept/still-accepted';
import type { Checks } from './checks';

/** What was accepted and undone since is a warning again, once the user comes back to the pane. */
export function followUndoneAcceptances(
  workbook: Pick<WorkbookPort, 'readNotes'>,
  { state }: Pick<Checks, 'state'>,
): void {
  async function look(): Promise<void> {
    const before = state.get();
    if (before.kind !== 'known') return;
    const accepted = await stillAccepted(workbook, before.accepted);
    const now = state.get();
    const isUndone = accepted.length < before.accepted.length;
    // Another may have been accepted meanwhile.
    if (isUndone && now.kind === 'known' && now.accepted === before.accepted)
      state.set({ ...now, accepted });
  }
  window.addEventListener('focus', () => void look());
}
