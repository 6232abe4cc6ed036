import { noAnswers, type ExportAnswers } from '../../app/exports/read-exports';
import type { LeftRow } from '../../domain/exports/budget-export';
import type { ExportSource } from '../../files/exports/opened-export';
import { rememberProblem } from '../diagnosis/last-error';
import { chosenBytes, type ChosenFile, type Refusal } from '../file-choice/chosen-bytes';
import type { FileChecker } from '../open-document/file-checker';
import type { Store } from '../store/store';
import { noSources, noTicks } from './chosen-figures';
import type { AskedExport, ExportsState, ExportStep } from './exports-state';
import type { ExportsWork } from './exports-work';
import { figuresReviewInSlices } from './figures-review';

/** An export from its choice to its figures beside those of the workbook; nothing is written. */
export interface ExportReader {
  readFile(file: ChosenFile, packId: string): Promise<void>;
  readPasted(name: string, text: string, packId: string): Promise<void>;
  answer(answers: Partial<ExportAnswers>): Promise<void>;
  /** What is being read is let go. */
  cancel(): void;
}

export interface ReaderTools {
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

export function createExportReader(
  state: Store<ExportsState>,
  work: Pick<ExportsWork, 'look' | 'problemOf'>,
  { startChecker, pause, slice }: ReaderTools,
): ExportReader {
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

  function opened(name: string, packId: string, source: () => Promise<ExportSource | Refusal>) {
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
      const chosen = await source();
      if (!of.isCurrent()) return null;
      if (typeof chosen === 'string') return { kind: 'unreadable', name, reason: chosen };
      const found = await started.openExport(chosen);
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
    const source = {
      name,
      packId,
      readings,
      tables,
      counted,
      ticks: noTicks,
      sources: noSources,
      here,
    };
    const review = await figuresReviewInSlices(source, 'exact', slice);
    return { kind: 'review', review, isBusy: false, fault: null, written: null };
  }

  return {
    async readFile(file, packId) {
      const { name } = file;
      await opened(name, packId, async () => {
        const bytes = await chosenBytes(file);
        return typeof bytes === 'string' ? bytes : { kind: 'file', name, bytes };
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
  };
}
