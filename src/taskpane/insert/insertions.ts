import type { InsertOutcome } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';

export type InsertState = { kind: 'idle' } | { kind: 'busy'; formId: string } | InsertOutcome;

export interface Insertions {
  readonly state: Store<InsertState>;
  /** Inserts a form; while one is being inserted nothing else is, however often the button is pressed. */
  insert(formId: string): Promise<void>;
  dismiss(): void;
}

/** The state of the button, kept outside the page so that changing pages loses neither it nor its message. */
export function createInsertions(insert: (formId: string) => Promise<InsertOutcome>): Insertions {
  const state = createStore<InsertState>({ kind: 'idle' });
  return {
    state,
    async insert(formId) {
      if (state.get().kind === 'busy') return;
      state.set({ kind: 'busy', formId });
      const outcome = await insert(formId);
      if (outcome.kind === 'failed') rememberProblem(outcome.problem);
      state.set(outcome);
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'idle' });
    },
  };
}
