import type { InsertOutcome, InsertRequest } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import type { RecentForm } from '../preferences/preferences';

/** What the pane asks for: the pack is always said, the one whose list was shown. */
export interface PaneInsert extends InsertRequest {
  readonly packId: string;
  /** The user was told that the workbook has one, and wants another. */
  readonly isAgain?: boolean;
}

export type InsertState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly request: PaneInsert }
  | { readonly kind: 'ended'; readonly request: PaneInsert; readonly outcome: InsertOutcome };

export interface Insertions {
  readonly state: Store<InsertState>;
  /** Inserts a form; while something is being inserted nothing else is, however often a button is pressed. */
  insert(request: PaneInsert): Promise<void>;
  dismiss(): void;
}

interface InsertionWork {
  readonly turn: Turn;
  readonly insert: (request: PaneInsert) => Promise<InsertOutcome>;
  readonly onInserted: (form: RecentForm) => void;
}

/** The state of the buttons, kept outside the page so that changing pages loses neither it nor its message. */
export function createInsertions({ turn, insert, onInserted }: InsertionWork): Insertions {
  const state = createStore<InsertState>({ kind: 'idle' });
  const work = async (request: PaneInsert) => {
    state.set({ kind: 'busy', request });
    const outcome = await insert(request);
    if (outcome.kind === 'failed') rememberProblem(outcome.problem);
    if (outcome.kind === 'inserted') onInserted(request);
    state.set({ kind: 'ended', request, outcome });
  };
  return {
    state,
    async insert(request) {
      await turn.take(() => work(request));
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'idle' });
    },
  };
}
