import type { RowKind, RowsHere, RowsOutcome } from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

export type RowsState =
  | { readonly kind: 'unknown' }
  /** What can be done at the selected cell, and what became of the last command. */
  | { readonly kind: 'known'; readonly here: RowsHere; readonly last: RowsOutcome | null }
  | { readonly kind: 'failed' };

export interface RowCommands {
  readonly state: Store<RowsState>;
  /** Looks where the user is now. */
  look(): Promise<void>;
  /** Whether it was done. */
  run(kind: RowKind, block: string, count?: number): Promise<boolean>;
}

interface RowWork {
  readonly turn: Turn;
  readonly rowsHere: () => Promise<RowsHere>;
  readonly changeRows: (kind: RowKind, block: string, count: number) => Promise<RowsOutcome>;
}

/** Rows are looked at when the user asks for them, never while she types. */
export function createRowCommands({ turn, rowsHere, changeRows }: RowWork): RowCommands {
  const state = createStore<RowsState>({ kind: 'unknown' });

  async function show(last: RowsOutcome | null): Promise<void> {
    try {
      state.set({ kind: 'known', here: await rowsHere(), last });
    } catch (error) {
      rememberError(error);
      state.set({ kind: 'failed' });
    }
  }

  return {
    state,
    look: () => show(null),
    async run(kind, block, count = 1) {
      let isDone = false;
      await turn.take(async () => {
        const outcome = await changeRows(kind, block, count);
        isDone = outcome.kind === 'changed';
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        await show(outcome);
      });
      return isDone;
    },
  };
}
