import type { Problem } from '../../app';
import { bringInLastYear } from '../../app/last-year/bring-in-last-year';
import type { FillOutcome } from '../../app/last-year/fill-last-year';
import { holdsNothing } from '../../app/last-year/holds-nothing';
import { lastYearInFile } from '../../files/last-year/last-year-in-file';
import { readNamedFile } from '../../files/read-file';
import { rememberProblem } from '../diagnosis/last-error';
import { chosenBytes, type ChosenFile, type Refusal } from '../file-choice/chosen-bytes';
import {
  createImportedSet,
  importingIn,
  noFormsImported,
  type ImportedForms,
} from '../insert/imported-set';
import { createStore, type Store } from '../store/store';
import { cellsToFill, formsToInsert, notesOf, reviewOf, type Review } from './review';
import type { LastYearWork } from './last-year-work';

export type ReadingStep = 'opening' | 'recognizing' | 'comparing';

export type LastYearState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string; readonly step: ReadingStep }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: Refusal }
  /** Neither a form nor a text was found in it. */
  | { readonly kind: 'nothing'; readonly name: string }
  /** The workbook does not say for which year it is. */
  | { readonly kind: 'noYear' }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: Problem }
  | {
      readonly kind: 'review';
      readonly review: Review;
      readonly isBusy: boolean;
      /** Why not everything came in when the user began. */
      readonly fault: BringingFault | null;
      /** What was begun already: its cells are filled, its forms can still come in. */
      readonly begun: Begun | null;
    }
  | (Begun & ImportedForms & { readonly kind: 'done' });

interface Begun {
  readonly review: Review;
  /** How many cells of forms that stood there already were filled. */
  readonly cells: number;
}

type BringingFault =
  | Exclude<FillOutcome, { kind: 'filled' }>
  /** Something else is at work on the workbook. */
  | { readonly kind: 'occupied' }
  /** None of the forms came in; why is said with the set, where it can be resumed. */
  | { readonly kind: 'notInserted' };

export interface LastYearImport {
  readonly state: Store<LastYearState>;
  read(file: ChosenFile, packId: string): Promise<void>;
  /** The file that was chosen while the year was missing is read once more. */
  comeBack(): Promise<void>;
  /** What is being read is let go; nothing was written. */
  cancel(): void;
  choose(change: Partial<Pick<Review, 'forms' | 'replaced'>>): void;
  begin(): Promise<void>;
  /** Inserts what is left of the forms, also when what is said of the set is gone. */
  resume(): Promise<void>;
}

export function createLastYearImport(
  work: LastYearWork,
  pause: () => Promise<void>,
): LastYearImport {
  const state = createStore<LastYearState>({ kind: 'choosing' });
  let current: object = {};
  let waiting: { readonly file: ChosenFile; readonly packId: string } | null = null;

  async function begin(file: ChosenFile, packId: string): Promise<void> {
    const own = {};
    current = own;
    waiting = { file, packId };
    await read(file, packId, () => current === own);
    if (current === own && state.get().kind !== 'noYear') waiting = null;
  }

  async function read(file: ChosenFile, packId: string, isCurrent: () => boolean): Promise<void> {
    const { name } = file;
    const show = async (step: ReadingStep) => {
      if (isCurrent()) state.set({ kind: 'reading', name, step });
      await pause();
    };
    const next = await readStep(file, packId, show, isCurrent).catch(
      (error: unknown): LastYearState => ({ kind: 'failed', name, problem: work.problemOf(error) }),
    );
    if (next === null || !isCurrent()) return;
    if (next.kind === 'failed') rememberProblem(next.problem);
    state.set(next);
  }

  async function readStep(
    file: ChosenFile,
    packId: string,
    show: (step: ReadingStep) => Promise<void>,
    isCurrent: () => boolean,
  ): Promise<LastYearState | null> {
    const { name } = file;
    await show('opening');
    const bytes = await chosenBytes(file);
    if (typeof bytes === 'string') return { kind: 'unreadable', name, reason: bytes };
    const found = await readNamedFile(name, bytes);
    if (found.kind === 'unreadable') return { kind: 'unreadable', name, reason: found.reason };
    await show('recognizing');
    if (!isCurrent()) return null;
    const catalogue = await work.catalogue(packId);
    const source = lastYearInFile(found, catalogue);
    if (source.forms.length + source.paragraphs.length === 0) return { kind: 'nothing', name };
    await show('comparing');
    if (!isCurrent()) return null;
    const here = await work.look();
    const pack = catalogue.packs.find(({ id }) => id === packId);
    const { year, styles, level } = here.profile;
    if (year === null || !pack) return { kind: 'noYear' };
    const brought = bringInLastYear({
      ...{ source, pack, year, level },
      styles: packId === here.profile.packId ? styles : {},
    });
    if (holdsNothing(source, brought)) return { kind: 'nothing', name };
    return {
      ...{ kind: 'review', isBusy: false, fault: null, begun: null },
      review: reviewOf(name, pack, brought, here),
    };
  }

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

  return {
    state,
    read: begin,
    async comeBack() {
      if (state.get().kind === 'noYear' && waiting) await begin(waiting.file, waiting.packId);
    },
    cancel() {
      current = {};
      waiting = null;
      state.set({ kind: 'choosing' });
    },
    choose(change) {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy) return;
      state.set({ ...now, review: { ...now.review, ...change } });
    },
    async begin() {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy) return;
      const { review } = now;
      const [columns, forms] = [cellsToFill(review), formsToInsert(review)];
      if (columns.length > 0 || forms.length === 0) {
        const notes = forms.length === 0 ? notesOf(review) : null;
        const filling = work.turn.take(() => {
          state.set({ ...now, isBusy: true, fault: null });
          return work.fill({ columns, notes });
        });
        if (!filling) {
          state.set({ ...now, fault: { kind: 'occupied' } });
          return;
        }
        const outcome = await filling;
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        if (outcome.kind !== 'filled') {
          state.set({ ...now, isBusy: false, fault: outcome });
          return;
        }
      }
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
