import type { Problem, RemovalOutcome } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

/** Taking away the sheets that an insertion made or left half-made. */
export type RemovalState =
  | { readonly kind: 'idle' }
  /** The user is asked: Excel forgets with the sheets everything that could be undone. */
  | { readonly kind: 'asking' | 'busy' | 'removed'; readonly sheets: readonly string[] }
  /** `sheets` are those that are still there. */
  | {
      readonly kind: 'failed';
      readonly sheets: readonly string[];
      readonly problem: Problem;
    };

export interface InsertedSheets {
  /** The sheets of the forms that came in and are still there. */
  readonly inserted: readonly string[];
  /** How many of them were taken away since. */
  readonly removed: number;
}

/** What is left of sheets when some are gone; null where all of them still stand. */
export function sheetsLeft(
  { inserted, removed }: InsertedSheets,
  gone: readonly string[],
): InsertedSheets | null {
  const left = inserted.filter((sheet) => !gone.includes(sheet));
  if (left.length === inserted.length) return null;
  return { inserted: left, removed: removed + inserted.length - left.length };
}

export interface SheetRemoval {
  readonly state: Store<RemovalState>;
  /** The sheets that went last, whoever took them away. */
  readonly gone: Store<readonly string[]>;
  ask(sheets: readonly string[]): void;
  remove(sheets: readonly string[]): Promise<void>;
  dismiss(): void;
}

interface RemovalWork {
  readonly turn: Turn;
  readonly removeSheets: (sheets: readonly string[]) => Promise<RemovalOutcome>;
}

export function createSheetRemoval({ turn, removeSheets }: RemovalWork): SheetRemoval {
  const state = createStore<RemovalState>({ kind: 'idle' });
  const gone = createStore<readonly string[]>([]);
  const work = async (sheets: readonly string[]) => {
    state.set({ kind: 'busy', sheets });
    const { problem, left } = await removeSheets(sheets);
    if (problem) rememberProblem(problem);
    state.set(problem ? { kind: 'failed', sheets: left, problem } : { kind: 'removed', sheets });
    gone.set(sheets.filter((name) => !left.includes(name)));
  };
  return {
    state,
    gone,
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
