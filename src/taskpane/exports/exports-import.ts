import type { FigureChoice } from '../../app/exports/compare-figures';
import type { LeftRow } from '../../domain/exports/budget-export';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import { rememberProblem } from '../diagnosis/last-error';
import { createImportedSet, importingIn, noFormsImported } from '../insert/imported-set';
import { createStore, type Store } from '../store/store';
import type { TableSource } from './chosen-figures';
import { createExportReader, type ExportReader, type ReaderTools } from './export-reader';
import type { ExportsState } from './exports-state';
import type { ExportsWork } from './exports-work';
import {
  chosenHere,
  figuresReview,
  formsToFill,
  formsToInsert,
  withChoice,
  withSource,
  type FilledForm,
} from './figures-review';

/** An export of the budget system, from its choice to its figures in the workbook. */
export interface ExportsImport extends ExportReader {
  readonly state: Store<ExportsState>;
  choose(figures: readonly FigureChoice[], isChosen: boolean): void;
  /** One table from the export, from the workbook, or row by row. */
  takeTable(form: FilledForm, source: TableSource): void;
  round(rounding: AmountRounding): void;
  /** A row that may be a total counts as a row of its own, or not. */
  count(row: LeftRow, isCounted: boolean): void;
  begin(): Promise<void>;
  /** Inserts what is left of the forms, also when what is said of the set is gone. */
  resume(): Promise<void>;
}

export function createExportsImport(work: ExportsWork, tools: ReaderTools): ExportsImport {
  const state = createStore<ExportsState>({ kind: 'choosing' });
  const set = createImportedSet(
    { ...work, purpose: 'figures' },
    importingIn({
      state,
      reviewed: (now) =>
        now.kind === 'review' && now.written !== null ? { ...now, written: now.written } : null,
      done: (now) => (now.kind === 'done' ? now : null),
      ended: ({ written }, forms) => ({ kind: 'done' as const, written, ...forms }),
    }),
  );

  return {
    state,
    ...createExportReader(state, work, tools),
    choose(figures, isChosen) {
      const now = state.get();
      // Once figures were written, what is left of them is what the user began with.
      if (now.kind !== 'review' || now.isBusy || now.written !== null) return;
      state.set({ ...now, review: withChoice(now.review, figures, isChosen) });
    },
    takeTable(form, source) {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy || now.written !== null) return;
      state.set({ ...now, review: withSource(now.review, form, source) });
    },
    round(rounding) {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy || now.written !== null) return;
      state.set({ ...now, review: figuresReview(now.review, rounding) });
    },
    count(row, isCounted) {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy || now.written !== null) return;
      const others = [...now.review.counted].filter((one) => one !== row);
      const counted = new Set(isCounted ? [...others, row] : others);
      const review = figuresReview({ ...now.review, counted }, now.review.rounding);
      state.set({ ...now, review });
    },
    async begin() {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy) return;
      const { review } = now;
      const [standing, fresh] = [formsToFill(review), formsToInsert(review)];
      if (standing.length > 0 && now.written === null) {
        const writing = work.turn.take(() => {
          state.set({ ...now, isBusy: true, fault: null });
          return work.write(standing);
        });
        if (!writing) {
          state.set({ ...now, fault: { kind: 'occupied' } });
          return;
        }
        const outcome = await writing;
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        if (outcome.kind !== 'written') {
          state.set({ ...now, isBusy: false, fault: outcome });
          return;
        }
      }
      const written = chosenHere(review);
      if (fresh.length === 0) {
        state.set({ kind: 'done', written, ...noFormsImported });
        return;
      }
      const next = { ...now, written, fault: null };
      state.set({ ...next, isBusy: true });
      const inserting = set.begin(fresh);
      if (!inserting) state.set({ ...next, isBusy: false, fault: { kind: 'occupied' } });
      await inserting;
    },
    resume: () => set.resume(),
  };
}
