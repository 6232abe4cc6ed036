import { bringInLastYear } from '../../app/last-year/bring-in-last-year';
import { holdsNothing } from '../../app/last-year/holds-nothing';
import { lastYearInFile } from '../../files/last-year/last-year-in-file';
import { readNamedFile } from '../../files/read-file';
import { rememberProblem } from '../diagnosis/last-error';
import { chosenBytes, type ChosenFile } from '../file-choice/chosen-bytes';
import type { Store } from '../store/store';
import type { LastYearState, ReadingStep } from './last-year-state';
import type { LastYearWork } from './last-year-work';
import { reviewOf } from './review';

export interface LastYearReading {
  read(file: ChosenFile, packId: string): Promise<void>;
  /** The file that was chosen while the year was missing is read once more. */
  comeBack(): Promise<void>;
  /** What is being read is let go; nothing was written. */
  cancel(): void;
}

/** From the file that is chosen to what it would become. The last file counts, whatever is read to its end later. */
export function createLastYearReading(
  state: Store<LastYearState>,
  work: LastYearWork,
  pause: () => Promise<void>,
): LastYearReading {
  let current: object = {};
  let waiting: { readonly file: ChosenFile; readonly packId: string } | null = null;

  async function read(file: ChosenFile, packId: string): Promise<void> {
    const own = {};
    current = own;
    waiting = { file, packId };
    const isCurrent = () => current === own;
    const { name } = file;
    const show = async (step: ReadingStep) => {
      if (isCurrent()) state.set({ kind: 'reading', name, step });
      await pause();
    };
    const next = await readStep(work, { file, packId, show, isCurrent }).catch(
      (error: unknown): LastYearState => ({ kind: 'failed', name, problem: work.problemOf(error) }),
    );
    if (next === null || !isCurrent()) return;
    if (next.kind === 'failed') rememberProblem(next.problem);
    state.set(next);
    if (next.kind !== 'noYear') waiting = null;
  }

  return {
    read,
    async comeBack() {
      if (state.get().kind === 'noYear' && waiting) await read(waiting.file, waiting.packId);
    },
    cancel() {
      current = {};
      waiting = null;
      state.set({ kind: 'choosing' });
    },
  };
}

interface FileToRead {
  readonly file: ChosenFile;
  readonly packId: string;
  readonly show: (step: ReadingStep) => Promise<void>;
  /** Whether another file was chosen meanwhile, or none is wanted any more. */
  readonly isCurrent: () => boolean;
}

/** Null where what comes of it is no longer asked for. */
async function readStep(
  work: LastYearWork,
  { file, packId, show, isCurrent }: FileToRead,
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
  if (year === null || !pack) return { kind: 'noYear', name };
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
