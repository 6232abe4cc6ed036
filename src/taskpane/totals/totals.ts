import type { TotalsReport, WorkbookPort } from '../../app';
import { rememberError } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';

export type TotalsState =
  { kind: 'reading' } | { kind: 'failed' } | ({ kind: 'read' } & TotalsReport);

export interface Totals {
  readonly state: Store<TotalsState>;
  /** Follows the totals from now on; pressed again after a failure it tries again. */
  follow(): Promise<void>;
}

/** The totals of the workbook as they change, for as long as the pane is open. */
export function createTotals(workbook: WorkbookPort): Totals {
  const state = createStore<TotalsState>({ kind: 'reading' });
  let following = false;
  return {
    state,
    async follow() {
      if (following) return;
      following = true;
      state.set({ kind: 'reading' });
      try {
        await workbook.followTotals((report) => {
          state.set({ kind: 'read', ...report });
        });
      } catch (error) {
        following = false;
        rememberError(error);
        state.set({ kind: 'failed' });
      }
    },
  };
}
