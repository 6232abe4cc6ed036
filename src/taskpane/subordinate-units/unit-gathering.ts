import type { FileChecker } from '../open-document/file-checker';
import type { ChosenFile } from '../open-document/open-document';
import type { Store } from '../store/store';
import { followInserted, narrowSet } from './follow-inserted';
import {
  nothingGathered,
  nothingReviewed,
  type GatheringRequest,
  type GatheringReview,
  type GatheringState,
} from './gathered';
import { begin, change, newGathering } from './gathering';
import { compareUnits, readUnits } from './read-units';
import type { SubordinateWork } from './subordinate-work';
import { createUnitReader } from './unit-reader';
import { writeUnits } from './write-units';

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

export function createUnitGathering({ startChecker, ...work }: GatheringTools): UnitGathering {
  const gathering = newGathering(work, createUnitReader(startChecker));
  const { state } = gathering;
  followInserted(gathering);
  return {
    state,
    read: (files, request) => readUnits(gathering, files, request),
    compare: (request) => compareUnits(gathering, request),
    choose(next) {
      const { review, work: busy } = state.get();
      if (!review || busy) return;
      if (next.fresh) narrowSet(gathering, next.fresh);
      change(gathering, { review: { ...review, ...next } });
    },
    write: () => writeUnits(gathering),
    stop() {
      if (state.get().work?.kind === 'writing') return;
      begin(gathering);
      change(gathering, { work: null, fault: { kind: 'stopped' } });
    },
    comeBack() {
      if (state.get().fault?.kind === 'noYear') change(gathering, { fault: null });
    },
    dismiss() {
      begin(gathering);
      change(gathering, nothingReviewed);
    },
    clear() {
      begin(gathering);
      state.set(nothingGathered);
    },
  };
}
