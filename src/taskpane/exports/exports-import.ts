import type { ProposedFigure } from '../../app/exports/compare-figures';
import type { LeftRow } from '../../domain/exports/budget-export';
import { noAnswers, type ExportAnswers } from '../../app/exports/read-exports';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import type { ExportSource } from '../../files/exports/opened-export';
import { limits } from '../../files/package/limits';
import { rememberProblem } from '../diagnosis/last-error';
import type { FileChecker } from '../open-document/file-checker';
import { sheetsGone, sheetsLeft } from '../insert/sheet-removal';
import { createStore, type Store } from '../store/store';
import { noTicks } from './chosen-figures';
import type { AskedExport, ExportsState, ExportStep } from './exports-state';
import type { ExportsWork } from './exports-work';
import {
  chosenHere,
  figuresReview,
  figuresReviewInSlices,
  formsToFill,
  formsToInsert,
  withChoice,
} from './figures-review';

type ReadFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface ExportsImport {
  readonly state: Store<ExportsState>;
  readFile(file: ReadFile, packId: string): Promise<void>;
  readPasted(name: string, text: string, packId: string): Promise<void>;
  answer(answers: Partial<ExportAnswers>): Promise<void>;
  /** What is being read is let go; nothing was written. */
  cancel(): void;
  choose(figures: readonly ProposedFigure[], isChosen: boolean): void;
  round(rounding: AmountRounding): void;
  /** A row that may be a total counts as a row of its own, or not. */
  count(row: LeftRow, isCounted: boolean): void;
  begin(): Promise<void>;
  /** Inserts what is left of the forms, also when what is said of the set is gone. */
  resume(): Promise<void>;
}

interface ExportsTools {
  /** Tables are read in a thread of their own, so that the pane goes on. */
  readonly startChecker: () => Promise<FileChecker>;
  /** Lets the pane be drawn before a step. */
  readonly pause: () => Promise<void>;
  /** The same within a step, where it has taken long enough. */
  readonly slice: () => Promise<void>;
}

interface CurrentReading {
  /** Whether it still counts when the pane was drawn. */
  readonly show: (step: ExportStep) => Promise<boolean>;
  readonly isCurrent: () => boolean;
}

export function createExportsImport(
  work: ExportsWork,
  { startChecker, pause, slice }: ExportsTools,
): ExportsImport {
  const state = createStore<ExportsState>({ kind: 'choosing' });
  let current: object = {};
  /** In which the export is open that something was asked of. */
  let checker: FileChecker | null = null;

  function stop(): void {
    current = {};
    checker?.stop();
    checker = null;
  }

  /** Whatever is begun later takes the place of what is being read; what comes of that is null. */
  async function reading(
    name: string,
    read: (of: CurrentReading) => Promise<ExportsState | null>,
  ): Promise<void> {
    const own = {};
    current = own;
    const isCurrent = () => current === own;
    const show = async (step: ExportStep) => {
      if (isCurrent()) state.set({ kind: 'reading', name, step });
      await pause();
      return isCurrent();
    };
    const next = await read({ show, isCurrent }).catch((error: unknown): ExportsState => {
      const problem = work.problemOf(error);
      if (isCurrent()) rememberProblem(problem);
      return { kind: 'failed', name, problem };
    });
    if (next === null || !isCurrent()) return;
    // What is still to be answered is read again, all else is done.
    if (next.kind !== 'open') stop();
    state.set(next);
  }

  function opened(name: string, packId: string, source: () => Promise<ExportSource>) {
    stop();
    return reading(name, async (of) => {
      if (!(await of.show('opening'))) return null;
      const started = await startChecker();
      if (!of.isCurrent()) {
        started.stop();
        return null;
      }
      // From here on whatever is begun later stops it.
      checker = started;
      const bytes = await source();
      if (!of.isCurrent()) return null;
      const found = await started.openExport(bytes);
      if (!of.isCurrent()) return null;
      if (found.kind === 'unreadable') return { kind: 'unreadable', name, reason: found.reason };
      return compared({ name, packId, answers: noAnswers }, started, of);
    });
  }

  async function compared(
    asked: AskedExport,
    opener: FileChecker,
    { show, isCurrent }: CurrentReading,
  ): Promise<ExportsState | null> {
    const { name, packId, answers } = asked;
    if (!(await show('adding'))) return null;
    const here = await work.look(packId);
    if (!isCurrent()) return null;
    const { year, department, code } = here.profile;
    const profile = { year, department, code };
    const outcome = await opener.readExport({ packId, profile, answers });
    if (outcome.kind !== 'read') return { kind: 'open', why: outcome, ...asked };
    if (!(await show('comparing'))) return null;
    const { readings, forms: tables } = outcome;
    const counted = new Set<LeftRow>();
    const source = { name, packId, readings, tables, counted, ticks: noTicks, here };
    const review = await figuresReviewInSlices(source, 'exact', slice);
    return { kind: 'review', review, isBusy: false, fault: null, written: null };
  }

  /** What came in before the set that is told was begun. */
  let insertedBefore: readonly string[] = [];
  const goneSince = new Set<string>();

  /** A set that failed is resumed here or where it says so; what is done here grows with it. */
  function followSet(): void {
    const [set, now] = [work.sets.state.get(), state.get()];
    if (set.kind !== 'ended' || set.purpose !== 'figures') return;
    const made = [...insertedBefore, ...set.outcome.inserted.map(({ sheet }) => sheet)];
    // The set goes on telling of sheets that were taken away meanwhile.
    const inserted = made.filter((sheet) => !goneSince.has(sheet));
    const { rest } = set;
    if (now.kind === 'done' && now.rest.length > 0)
      state.set({ ...now, inserted, rest, isOccupied: false });
    if (now.kind !== 'review' || !now.isBusy) return;
    state.set(
      inserted.length > 0
        ? { kind: 'done', written: now.written ?? 0, inserted, removed: 0, rest, isOccupied: false }
        : { ...now, isBusy: false, fault: { kind: 'notInserted' } },
    );
  }

  /** Forms whose sheets were taken away are not in the workbook any more. */
  function followRemoval(): void {
    const [gone, now] = [sheetsGone(work.removal.state.get()), state.get()];
    if (now.kind !== 'done') return;
    for (const sheet of gone) goneSince.add(sheet);
    const left = sheetsLeft(now, gone);
    if (left) state.set({ ...now, ...left });
  }

  work.sets.state.subscribe(followSet);
  work.removal.state.subscribe(followRemoval);

  return {
    state,
    async readFile(file, packId) {
      const { name } = file;
      if (file.size > limits.fileBytes) {
        stop();
        state.set({ kind: 'unreadable', name, reason: 'tooLarge' });
        return;
      }
      await opened(name, packId, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { kind: 'file', name, bytes };
      });
    },
    readPasted: (name, text, packId) =>
      opened(name, packId, () => Promise.resolve({ kind: 'pasted', name, text })),
    async answer(answers) {
      const now = state.get();
      const opener = checker;
      if (now.kind !== 'open' || !opener) return;
      const { name, packId } = now;
      const asked = { name, packId, answers: { ...now.answers, ...answers } };
      await reading(name, (of) => compared(asked, opener, of));
    },
    cancel() {
      stop();
      state.set({ kind: 'choosing' });
    },
    choose(figures, isChosen) {
      const now = state.get();
      // Once figures were written, what is left of them is what the user began with.
      if (now.kind !== 'review' || now.isBusy || now.written !== null) return;
      state.set({ ...now, review: withChoice(now.review, figures, isChosen) });
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
        state.set({ kind: 'done', written, inserted: [], removed: 0, rest: [], isOccupied: false });
        return;
      }
      const next = { ...now, written, fault: null };
      state.set({ ...next, isBusy: true });
      insertedBefore = [];
      goneSince.clear();
      const before = work.sets.state.get();
      const inserting = work.sets.begin(fresh, 'figures');
      if (work.sets.state.get() === before)
        state.set({ ...next, isBusy: false, fault: { kind: 'occupied' } });
      await inserting;
    },
    async resume() {
      const now = state.get();
      if (now.kind !== 'done' || now.rest.length === 0) return;
      const before = work.sets.state.get();
      if (before.kind === 'busy' && before.purpose === 'figures') return;
      const isTold = before.kind === 'ended' && before.purpose === 'figures';
      const came = insertedBefore;
      if (!isTold) insertedBefore = now.inserted;
      const inserting = isTold ? work.sets.resume() : work.sets.begin(now.rest, 'figures');
      if (work.sets.state.get() === before) {
        insertedBefore = came;
        state.set({ ...now, isOccupied: true });
      }
      await inserting;
    },
  };
}
