import type { Problem } from '../../app';
import type { InsertState } from '../insert/insertions';
import type { SetState } from '../insert/set-insertion';
import type { RemovalState } from '../insert/sheet-removal';

/** What is told of a fault, once sheets are gone that it left half-made. */
export function problemWithout(problem: Problem, gone: readonly string[]): Problem {
  return { ...problem, left: problem.left.filter((sheet) => !gone.includes(sheet)) };
}

/** Of a form whose sheet is gone it is no longer true that it was inserted. */
export function insertionWithout(state: InsertState, gone: readonly string[]): InsertState {
  if (state.kind !== 'ended') return state;
  const { outcome } = state;
  if (outcome.kind === 'failed') {
    return { ...state, outcome: { ...outcome, problem: problemWithout(outcome.problem, gone) } };
  }
  return outcome.kind === 'inserted' && gone.includes(outcome.sheet) ? { kind: 'idle' } : state;
}

/** The forms of a set that are still there; a set of which none is left is told of no more. */
export function setWithout(state: SetState, gone: readonly string[]): SetState {
  if (state.kind !== 'ended') return state;
  const { outcome, rest } = state;
  const { failed } = outcome;
  const isThere = (sheet: string) => !gone.includes(sheet);
  const inserted = outcome.inserted.filter(({ sheet }) => isThere(sheet));
  const left = state.left.filter(isThere);
  if (inserted.length + left.length + rest.length === 0) return { kind: 'idle' };
  return {
    ...state,
    outcome: {
      ...outcome,
      inserted,
      failed: failed && { ...failed, problem: problemWithout(failed.problem, gone) },
    },
    left,
  };
}

/** Sheets that are gone need not be asked about. */
export function removalWithout(state: RemovalState, gone: readonly string[]): RemovalState {
  if (state.kind !== 'asking' && state.kind !== 'failed') return state;
  const sheets = state.sheets.filter((sheet) => !gone.includes(sheet));
  return sheets.length === 0 ? { kind: 'idle' } : { ...state, sheets };
}

/** The sheets that are told of, whoever tells. */
export function sheetsToldOf(
  insertion: InsertState,
  set: SetState,
  removal: RemovalState,
): readonly string[] {
  return [
    ...(insertion.kind === 'ended' ? ofInsertion(insertion) : []),
    ...(set.kind === 'ended'
      ? [...set.outcome.inserted.map(({ sheet }) => sheet), ...set.left]
      : []),
    ...(removal.kind === 'asking' || removal.kind === 'failed' ? removal.sheets : []),
  ];
}

function ofInsertion({ outcome }: Extract<InsertState, { kind: 'ended' }>): readonly string[] {
  if (outcome.kind === 'failed') return outcome.problem.left;
  return outcome.kind === 'inserted' ? [outcome.sheet] : [];
}
