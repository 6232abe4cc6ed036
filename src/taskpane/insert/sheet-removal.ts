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
      readonly gone: readonly string[];
      readonly problem: Problem;
    };

/** The sheets that are no longer there, also where Excel stopped halfway. */
export function sheetsGone(removal: RemovalState): readonly string[] {
  if (removal.kind === 'removed') return removal.sheets;
  return removal.kind === 'failed' ? removal.gone : [];
}

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
  const work = async (sheets: readonly string[]) => {
    state.set({ kind: 'busy', sheets });
    const { problem, left } = await removeSheets(sheets);
    if (problem) rememberProblem(problem);
    const gone = sheets.filter((name) => !left.includes(name));
    state.set(
      problem ? { kind: 'failed', sheets: left, gone, problem } : { kind: 'removed', sheets },
    );
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
