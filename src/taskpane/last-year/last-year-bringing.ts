import { rememberProblem } from '../diagnosis/last-error';
import { createImportedSet, importingIn, noFormsImported } from '../insert/imported-set';
import type { Store } from '../store/store';
import type { LastYearState } from './last-year-state';
import type { LastYearWork } from './last-year-work';
import { cellsToFill, formsToInsert, notesOf, type Review } from './review';

type Reviewing = Extract<LastYearState, { kind: 'review' }>;

export interface LastYearBringing {
  begin(): Promise<void>;
  /** Inserts what is left of the forms, also when what is said of the set is gone. */
  resume(): Promise<void>;
}

/** From the review to what came in: first the cells of forms that stand there, then the forms that are new. */
export function createLastYearBringing(
  state: Store<LastYearState>,
  work: LastYearWork,
): LastYearBringing {
  const set = createImportedSet(
    { ...work, purpose: 'lastYear' },
    importingIn({
      state,
      reviewed: (now) =>
        now.kind === 'review' && now.begun !== null ? { ...now, begun: now.begun } : null,
      done: (now) => (now.kind === 'done' ? now : null),
      ended: ({ begun }, forms) => ({ kind: 'done' as const, ...begun, ...forms }),
    }),
  );

  /** Whether all of it is written; why not is told. */
  async function fill(now: Reviewing, columns: Review['columns']): Promise<boolean> {
    const { review } = now;
    const notes = formsToInsert(review).length === 0 ? notesOf(review) : null;
    const filling = work.turn.take(() => {
      state.set({ ...now, isBusy: true, fault: null });
      return work.fill({ columns, notes });
    });
    if (!filling) {
      state.set({ ...now, fault: { kind: 'occupied' } });
      return false;
    }
    const outcome = await filling;
    if (outcome.kind === 'failed') rememberProblem(outcome.problem);
    if (outcome.kind === 'filled') return true;
    state.set({ ...now, isBusy: false, fault: outcome });
    return false;
  }

  return {
    async begin() {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy) return;
      const { review } = now;
      const [columns, forms] = [cellsToFill(review), formsToInsert(review)];
      const isAnythingToFill = columns.length > 0 || forms.length === 0;
      if (isAnythingToFill && !(await fill(now, columns))) return;
      const begun = { review, cells: (now.begun?.cells ?? 0) + columns.length };
      if (forms.length === 0) {
        state.set({ kind: 'done', ...begun, ...noFormsImported });
        return;
      }
      const next = { ...now, review: withFilled(review, columns), begun };
      state.set({ ...next, isBusy: true, fault: null });
      const inserting = set.begin(forms);
      if (!inserting) state.set({ ...next, isBusy: false, fault: { kind: 'occupied' } });
      await inserting;
    },
    resume: () => set.resume(),
  };
}

/** The cells that were filled meanwhile are not filled again. */
function withFilled(review: Review, filled: Review['columns']): Review {
  return {
    ...review,
    columns: review.columns.map((one) =>
      filled.includes(one) ? { ...one, state: 'same', now: String(one.last) } : one,
    ),
  };
}
