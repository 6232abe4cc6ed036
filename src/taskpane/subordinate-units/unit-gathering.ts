import type { ListedUnit } from '../../app/consolidate/listed-units';
import { rememberProblem } from '../diagnosis/last-error';
import type { FileChecker } from '../open-document/file-checker';
import type { ChosenFile } from '../open-document/open-document';
import { chosenCells, chosenForms } from '../proposals/reviewed-form';
import { createStore, type Store } from '../store/store';
import {
  freshForms,
  gatheringReview,
  nothingGathered,
  withFile,
  type GatheringReview,
  type GatheringState,
} from './gathered';
import type { SubordinateWork } from './subordinate-work';
import { createUnitReader } from './unit-reader';

export interface GatheringRequest {
  readonly packId: string;
  /** The units that are to be there; null where nobody gave a list. */
  readonly expected: readonly ListedUnit[] | null;
}

/** The files of the units, from their choice to what they come to in the workbook. */
export interface UnitGathering {
  readonly state: Store<GatheringState>;
  /** Reads files beside those that were read before, and compares all of them with the workbook. */
  read(files: readonly ChosenFile[], request: GatheringRequest): Promise<void>;
  /** Once more what the files that were read come to. */
  compare(request: GatheringRequest): Promise<void>;
  choose(change: Partial<Pick<GatheringReview, 'present' | 'fresh'>>): void;
  write(): Promise<void>;
  /** What was read stays; nothing is written. */
  stop(): void;
  clear(): void;
}

interface GatheringTools extends SubordinateWork {
  readonly startChecker: () => Promise<FileChecker>;
}

export function createUnitGathering(work: GatheringTools): UnitGathering {
  const state = createStore<GatheringState>(nothingGathered);
  let current: object = {};
  const reader = createUnitReader(work.startChecker);
  const change = (next: Partial<GatheringState>) => {
    state.set({ ...state.get(), ...next });
  };
  const failed = (error: unknown) => {
    const problem = work.problemOf(error);
    rememberProblem(problem);
    change({ work: null, fault: { kind: 'failed', problem } });
  };

  function begin(): () => boolean {
    const own = {};
    current = own;
    reader.stop();
    return () => current === own;
  }

  /** Whether all of them were read; what is wrong with one is said with it. */
  async function readAll(files: readonly ChosenFile[], packId: string): Promise<boolean> {
    const total = files.length;
    const before = state.get();
    const ended = await reader.read(files, {
      packId,
      onFile: (name, done) => {
        change({ work: { kind: 'reading', name, done, total } });
      },
      onRead: (read) => {
        change(withFile(state.get(), before, read));
      },
    });
    if (ended === 'paneFailed') change({ work: null, fault: { kind: 'paneFailed' } });
    return ended === 'read';
  }

  async function compareAll(
    { packId, expected }: GatheringRequest,
    isCurrent: () => boolean,
  ): Promise<void> {
    change({ work: { kind: 'comparing' }, fault: null });
    const tools = await work.tools();
    const here = await tools.look();
    if (!isCurrent()) return;
    const pack = tools.packOf(packId);
    const { year, department } = here.profile;
    if (year === null || !pack) {
      change({ work: null, fault: { kind: 'noYear' } });
      return;
    }
    const { files, unreadable } = state.get();
    const names = expected?.map(({ name }) => name) ?? null;
    const result = tools.consolidate({
      ...{ files, unreadable, here, pack, year },
      expected: names,
    });
    const review = gatheringReview({
      ...{ gathered: state.get(), result, expected: names, year },
      ...{ department: department ?? '', tooLarge: here.tooLarge },
    });
    change({ work: null, review });
  }

  /** A set that failed is resumed where it says so, not here: what came in then is not offered again. */
  work.sets.state.subscribe(() => {
    const set = work.sets.state.get();
    if (state.get().fault?.kind !== 'notInserted') return;
    if (set.kind === 'ended' && set.purpose === 'units' && set.outcome.inserted.length > 0)
      change({ fault: null, isDone: true });
  });

  const fresh = { fault: null, review: null, written: null, isDone: false };

  return {
    state,
    async read(files, request) {
      if (state.get().work?.kind === 'writing') return;
      const isCurrent = begin();
      const [first] = files;
      const reading = { kind: 'reading', name: first?.name ?? '', done: 0 } as const;
      change({ ...fresh, work: { ...reading, total: files.length } });
      try {
        if (await readAll(files, request.packId)) await compareAll(request, isCurrent);
      } catch (error) {
        if (isCurrent()) failed(error);
      }
    },
    async compare(request) {
      if (state.get().work !== null) return;
      const isCurrent = begin();
      change(fresh);
      await compareAll(request, isCurrent).catch((error: unknown) => {
        if (isCurrent()) failed(error);
      });
    },
    choose(next) {
      const { review, work: busy } = state.get();
      if (review && !busy) change({ review: { ...review, ...next } });
    },
    async write() {
      const { review, work: busy, written, isDone } = state.get();
      if (!review || busy || isDone) return;
      const cells = chosenCells(review.present);
      if (cells > 0) {
        const writing = work.turn.take(async () => {
          change({ work: { kind: 'writing' }, fault: null });
          return (await work.tools()).write(chosenForms(review.present));
        });
        if (!writing) {
          change({ fault: { kind: 'occupied' } });
          return;
        }
        const outcome = await writing.catch((error: unknown) => ({
          ...{ kind: 'failed' as const, problem: work.problemOf(error) },
        }));
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        if (outcome.kind !== 'written') {
          change({ work: null, fault: outcome });
          return;
        }
        // They are as they were wished: the rest can still come in, and they are not written again.
        change({ written: (written ?? 0) + cells, review: { ...review, present: [] } });
      }
      await insert(review);
    },
    stop() {
      if (state.get().work?.kind === 'writing') return;
      begin();
      change({ work: null, fault: { kind: 'stopped' } });
    },
    clear() {
      begin();
      state.set(nothingGathered);
    },
  };

  async function insert(review: GatheringReview): Promise<void> {
    const forms = freshForms(review);
    if (forms.length === 0) {
      change({ work: null, isDone: true });
      return;
    }
    change({ work: { kind: 'writing' }, fault: null });
    const before = work.sets.state.get();
    const inserting = work.sets.begin(forms, 'units');
    if (work.sets.state.get() === before) {
      change({ work: null, fault: { kind: 'occupied' } });
      return;
    }
    await inserting;
    const now = work.sets.state.get();
    const isInserted = now.kind !== 'ended' || now.outcome.inserted.length > 0;
    change({ work: null, ...(isInserted ? { isDone: true } : { fault: { kind: 'notInserted' } }) });
  }
}
