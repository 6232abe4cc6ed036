import { rememberProblem } from '../diagnosis/last-error';
import type { FileChecker } from '../open-document/file-checker';
import type { ChosenFile } from '../open-document/open-document';
import { chosenCells, chosenForms } from '../proposals/reviewed-form';
import { createStore, type Store } from '../store/store';
import {
  gatheringReview,
  nothingGathered,
  nothingReviewed,
  placesToInsert,
  wantedForms,
  withFile,
  type GatheringRequest,
  type GatheringReview,
  type GatheringState,
} from './gathered';
import type { SubordinateWork } from './subordinate-work';
import { createUnitReader } from './unit-reader';

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
  /** What the files came to is told no more; what was read of them stays. */
  dismiss(): void;
  clear(): void;
  /** That the year is missing is said again if it still is. */
  comeBack(): void;
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
    change({ work: null, fault: { kind: 'failed', problem, changed: [] } });
  };

  function begin(): () => boolean {
    const set = work.sets.state.get();
    // What it did not come to is asked for anew: it cannot come in twice.
    if (set.kind === 'ended' && set.purpose === 'units') work.sets.dismiss();
    const own = {};
    current = own;
    reader.stop();
    return () => current === own;
  }

  /** Whether all of them were read; what is wrong with one is said with it. */
  async function readAll(files: readonly ChosenFile[], packId: string): Promise<boolean> {
    const before = state.get();
    const ended = await reader.read(files, {
      packId,
      onFile: (name, done, total) => {
        change({ work: { kind: 'reading', name, done, total } });
      },
      onRead: (read) => {
        change(withFile(state.get(), before, read));
      },
    });
    if (ended === 'paneFailed') change({ work: null, fault: { kind: 'paneFailed' } });
    return ended === 'read';
  }

  async function compareAll(request: GatheringRequest, isCurrent: () => boolean): Promise<void> {
    const { packId, expected } = request;
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
    const result = tools.consolidate({ files, unreadable, here, pack, year, expected });
    const review = gatheringReview({
      ...{ request, gathered: state.get(), result, year },
      ...{ department: department ?? '', tooLarge: here.tooLarge },
    });
    change({ work: null, review });
  }

  /** A set that did not come to its end can be resumed here or where it says so: what came in is not inserted again. */
  function followSet(): void {
    const [set, now] = [work.sets.state.get(), state.get()];
    if (now.begun.length === 0) return;
    if ((set.kind !== 'busy' && set.kind !== 'ended') || set.purpose !== 'units') return;
    if (set.kind === 'busy') {
      if (now.work === null) change({ work: { kind: 'writing' }, fault: null });
      return;
    }
    const count = set.outcome.inserted.length;
    const made = set.outcome.inserted.flatMap(({ sheet }, index): [number, string][] => {
      const place = now.begun[index];
      return place === undefined ? [] : [[place, sheet]];
    });
    const inserted = new Map([...now.inserted, ...made]);
    const isAll = count === now.begun.length;
    // What was ticked since the set was begun is still to come.
    const isDone = isAll && placesToInsert({ review: now.review, inserted }).length === 0;
    const fault = isAll ? null : ({ kind: count > 0 ? 'insertedInPart' : 'notInserted' } as const);
    change({ work: null, inserted, isDone, fault });
  }

  /** Forms whose sheets were taken away are not in the workbook any more. */
  function followRemoval(): void {
    const [gone, now] = [work.removal.gone.get(), state.get()];
    const inserted = new Map([...now.inserted].filter(([, sheet]) => !gone.includes(sheet)));
    if (inserted.size < now.inserted.size)
      change({ inserted, begun: [], isDone: false, fault: null });
  }

  /** What is not ticked any more does not come in when the set is resumed where it says so. */
  function narrowSet(fresh: ReadonlySet<number>): void {
    const [set, { begun }] = [work.sets.state.get(), state.get()];
    if (begun.length === 0 || set.kind !== 'ended' || set.purpose !== 'units') return;
    const count = set.outcome.inserted.length;
    const rest = begun.slice(count);
    const wanted = rest.filter((place) => fresh.has(place));
    if (wanted.length === rest.length) return;
    work.sets.narrow((index) => fresh.has(rest[index] ?? -1));
    change({ begun: [...begun.slice(0, count), ...wanted] });
  }

  work.sets.state.subscribe(followSet);
  work.removal.gone.subscribe(followRemoval);

  return {
    state,
    async read(files, request) {
      if (state.get().work?.kind === 'writing') return;
      const isCurrent = begin();
      const [first] = files;
      const reading = { kind: 'reading', name: first?.name ?? '', done: 0 } as const;
      change({ ...nothingReviewed, work: { ...reading, total: files.length } });
      try {
        if (await readAll(files, request.packId)) await compareAll(request, isCurrent);
      } catch (error) {
        if (isCurrent()) failed(error);
      }
    },
    async compare(request) {
      if (state.get().work !== null) return;
      const isCurrent = begin();
      change(nothingReviewed);
      await compareAll(request, isCurrent).catch((error: unknown) => {
        if (isCurrent()) failed(error);
      });
    },
    choose(next) {
      const { review, work: busy } = state.get();
      if (!review || busy) return;
      if (next.fresh) narrowSet(next.fresh);
      change({ review: { ...review, ...next } });
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
          ...{ kind: 'failed' as const, problem: work.problemOf(error), changed: [] },
        }));
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        if (outcome.kind !== 'written') {
          change({ work: null, fault: outcome });
          return;
        }
        // They are as they were wished: the rest can still come in, and they are not written again.
        change({ written: (written ?? 0) + cells, review: { ...review, present: [] } });
      }
      await insert();
    },
    stop() {
      if (state.get().work?.kind === 'writing') return;
      begin();
      change({ work: null, fault: { kind: 'stopped' } });
    },
    comeBack() {
      if (state.get().fault?.kind === 'noYear') change({ fault: null });
    },
    dismiss() {
      begin();
      change(nothingReviewed);
    },
    clear() {
      begin();
      state.set(nothingGathered);
    },
  };

  async function insert(): Promise<void> {
    const { review, inserted, begun: begunBefore } = state.get();
    const begun = placesToInsert({ review, inserted });
    if (!review || begun.length === 0) {
      change({ work: null, isDone: true, fault: null });
      return;
    }
    change({ work: { kind: 'writing' }, fault: null, begun });
    const inserting = work.sets.begin(wantedForms(review, begun), 'units');
    if (!inserting) change({ work: null, fault: { kind: 'occupied' }, begun: begunBefore });
    await inserting;
  }
}
