import type { Problem } from '../../app';
import type { Catalogue } from '../../app/catalogue';
import { bringInLastYear } from '../../app/last-year/bring-in-last-year';
import type { FillOutcome } from '../../app/last-year/fill-last-year';
import { lastYearInFile } from '../../files/last-year/last-year-in-file';
import type { UnreadableReason } from '../../files/package/stop-reading';
import { readFormFile } from '../../files/read-file';
import { rememberProblem } from '../diagnosis/last-error';
import type { SetForm } from '../insert/set-insertion';
import { createStore, type Store } from '../store/store';
import { cellsToFill, formsToInsert, notesOf, reviewOf, type Review } from './review';
import type { LastYearWork } from './last-year-work';

export type ReadingStep = 'opening' | 'recognizing' | 'comparing';

export type LastYearState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string; readonly step: ReadingStep }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: UnreadableReason }
  /** Neither a form nor a text was found in it. */
  | { readonly kind: 'nothing'; readonly name: string }
  /** The workbook does not say for which year it is. */
  | { readonly kind: 'noYear' }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: Problem }
  | {
      readonly kind: 'review';
      readonly review: Review;
      readonly isBusy: boolean;
      /** Why nothing was written when the user began. */
      readonly fault: Exclude<FillOutcome, { kind: 'filled' }> | null;
    }
  | { readonly kind: 'done'; readonly review: Review; readonly cells: number };

export interface LastYearImport {
  readonly state: Store<LastYearState>;
  read(file: File, packId: string): Promise<void>;
  /** What is being read is let go; nothing was written. */
  cancel(): void;
  choose(change: Partial<Pick<Review, 'forms' | 'replaced'>>): void;
  begin(): Promise<void>;
}

export function createLastYearImport(
  work: LastYearWork,
  pause: () => Promise<void>,
): LastYearImport {
  const state = createStore<LastYearState>({ kind: 'choosing' });
  let current: object = {};

  async function read(file: File, packId: string, isCurrent: () => boolean): Promise<void> {
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
    file: File,
    packId: string,
    show: (step: ReadingStep) => Promise<void>,
    isCurrent: () => boolean,
  ): Promise<LastYearState | null> {
    const { name } = file;
    await show('opening');
    const found = await readFormFile(new Uint8Array(await file.arrayBuffer()));
    if (found.kind === 'unreadable') return { kind: 'unreadable', name, reason: found.reason };
    await show('recognizing');
    if (!isCurrent()) return null;
    const catalogue = await work.catalogue();
    const source = lastYearInFile(found, withFirst(packId, catalogue));
    if (source.forms.length + source.paragraphs.length === 0) return { kind: 'nothing', name };
    await show('comparing');
    if (!isCurrent()) return null;
    const here = await work.look();
    const pack = catalogue.packs.find(({ id }) => id === packId);
    const { year, styles } = here.profile;
    if (year === null || !pack) return { kind: 'noYear' };
    const brought = bringInLastYear({
      ...{ source, pack, year },
      styles: packId === here.profile.packId ? styles : {},
    });
    return {
      ...{ kind: 'review', isBusy: false, fault: null },
      review: reviewOf(name, pack, brought, here),
    };
  }

  /** Whether any of the forms is there: the notes go with the first. */
  async function inserted(forms: readonly SetForm[]): Promise<boolean> {
    const { sets } = work;
    const inserting = sets.begin(forms, 'lastYear');
    if (sets.state.get().kind !== 'busy') return false;
    await inserting;
    const ended = sets.state.get();
    return ended.kind === 'ended' && ended.outcome.inserted.length > 0;
  }

  return {
    state,
    async read(file, packId) {
      const own = {};
      current = own;
      await read(file, packId, () => current === own);
    },
    cancel() {
      current = {};
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
        if (!filling) return;
        const outcome = await filling;
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        if (outcome.kind !== 'filled') {
          state.set({ ...now, isBusy: false, fault: outcome });
          return;
        }
      }
      state.set({ ...now, isBusy: true, fault: null });
      // Where something else is at work, or the first form fails, nothing came in: what was chosen stays.
      const isIn = forms.length === 0 || (await inserted(forms));
      state.set(
        isIn
          ? { kind: 'done', review, cells: columns.length }
          : { ...now, isBusy: false, review: withFilled(review, columns) },
      );
    },
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

/** Forms that are alike in several packs are taken for those of the pack that is chosen. */
function withFirst(packId: string, { packs, find }: Catalogue): Catalogue {
  const own = packs.filter(({ id }) => id === packId);
  return { packs: [...own, ...packs.filter((pack) => !own.includes(pack))], find };
}
