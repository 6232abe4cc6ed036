import type { Area } from './area';

/** The cells a Range object stands for. It moves when rows and columns are inserted or deleted before it. */
export interface RangeTarget {
  readonly sheetId: string;
  /** Undefined once all its cells were deleted. */
  area: Area | undefined;
  referenceId?: string;
}

/** The Range objects that a client holds: of the running batch, and those it tracks between batches. */
export interface LiveRanges {
  make(sheetId: string, area: Area): RangeTarget;
  keep(target: RangeTarget): string;
  kept(referenceId: string): RangeTarget | undefined;
  release(referenceId: string): void;
  /** Forgets the ranges of the batch that ended, those that are tracked aside. */
  endBatch(): void;
  /** Moves what is affected when the cells of a sheet shift. */
  adjust(sheetId: string, move: (area: Area) => Area | undefined): void;
  readonly keptCount: number;
}

export function liveRanges(): LiveRanges {
  const ofBatch = new Set<RangeTarget>();
  const tracked = new Map<string, RangeTarget>();
  let lastId = 0;

  return {
    make(sheetId, area) {
      const target: RangeTarget = { sheetId, area };
      ofBatch.add(target);
      return target;
    },
    keep(target) {
      target.referenceId ??= `range-${String(++lastId)}`;
      tracked.set(target.referenceId, target);
      return target.referenceId;
    },
    kept: (referenceId) => tracked.get(referenceId),
    release: (referenceId) => void tracked.delete(referenceId),
    endBatch: () => ofBatch.clear(),
    adjust(sheetId, move) {
      for (const target of new Set([...ofBatch, ...tracked.values()])) {
        if (target.sheetId === sheetId && target.area) target.area = move(target.area);
      }
    },
    get keptCount() {
      return tracked.size;
    },
  };
}
