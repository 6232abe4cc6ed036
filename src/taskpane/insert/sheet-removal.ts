import type { Problem } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

/** Taking away the sheets that an insertion made or left half-made. */
export type RemovalState =
  | { readonly kind: 'idle' }
  /** The user is asked: Excel forgets with the sheets everything that could be undone. */
  | { readonly kind: 'asking' | 'busy' | 'removed'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly sheets: readonly string[]; readonly problem: Problem };

export interface SheetRemoval {
  readonly state: Store<RemovalState>;
  ask(sheets: readonly string[]): void;
  remove(sheets: readonly string[]): Promise<void>;
  dismiss(): void;
}

interface RemovalWork {
  readonly turn: Turn;
  readonly removeSheets: (sheets: readonly string[]) => Promise<Problem | null>;
}

export function createSheetRemoval({ turn, removeSheets }: RemovalWork): SheetRemoval {
  const state = createStore<RemovalState>({ kind: 'idle' });
  const work = async (sheets: readonly string[]) => {
    state.set({ kind: 'busy', sheets });
    const problem = await removeSheets(sheets);
    if (problem) rememberProblem(problem);
    state.set(problem ? { kind: 'failed', sheets, problem } : { kind: 'removed', sheets });
  };
  return {
    state,
    ask(sheets) {
      if (state.get().kind !== 'busy') state.set({ kind: 'asking', sheets });
    },
    async remove(sheets) {
      await turn.take(() => work(sheets));
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'idle' });
    },
  };
}
