import { shiftReference } from '../../engine/structure/shift';
import type { Structure } from '../../engine/structure/structure';
import { sameArea } from '../../grid/area';
import type { Area } from '../../grid/area';

/** The cells a Range object stands for. It moves when rows and columns are inserted or deleted before it. */
export interface RangeTarget {
  readonly sheetId: string;
  /** Undefined once all its cells were deleted. */
  area: Area | undefined;
  referenceId?: string;
}

/** The cells a RangeAreas object stands for. */
export interface AreasTarget {
  readonly sheetId: string;
  readonly ranges: readonly RangeTarget[];
  referenceId?: string;
}

/** The Range and RangeAreas objects that a client holds: of the running batch, and those it tracks between batches. */
export interface LiveRanges {
  make(sheetId: string, area: Area): RangeTarget;
  keep(target: RangeTarget | AreasTarget): string;
  kept(referenceId: string): RangeTarget | AreasTarget | undefined;
  release(referenceId: string): void;
  /** Forgets the ranges of the batch that ended, those that are tracked aside. */
  endBatch(): void;
  readonly keptCount: number;
}

/** As many steps as can be undone. */
const undoSteps = 100;

export function liveRanges(structure: Structure): LiveRanges {
  const ofBatch = new Set<RangeTarget>();
  const tracked = new Map<string, RangeTarget | AreasTarget>();
  let lastId = 0;

  /** What a deletion did to the ranges that lost a part: its undo gives that back. */
  const cut = new Map<number, Map<RangeTarget, { readonly before: Area; readonly after: Area }>>();

  structure.onShift(({ step, undone, sheetId, shift }) => {
    const held = [...tracked.values()].flatMap((target) =>
      isAreas(target) ? target.ranges : [target],
    );
    const lost = new Map<RangeTarget, { before: Area; after: Area }>();
    for (const target of new Set([...ofBatch, ...held])) {
      const before = target.area;
      if (target.sheetId !== sheetId || !before) continue;
      const known = undone ? cut.get(step)?.get(target) : undefined;
      const after =
        known && sameArea(known.after, before) ? known.before : shiftReference(before, shift);
      target.area = after;
      if (!undone && after && cellCount(after) < cellCount(before)) {
        lost.set(target, { before, after });
      }
    }
    if (lost.size > 0) cut.set(step, lost);
    for (const old of [...cut.keys()].slice(0, -undoSteps)) cut.delete(old);
  });

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
    get keptCount() {
      return tracked.size;
    },
  };
}

export function isAreas(target: RangeTarget | AreasTarget): target is AreasTarget {
  return 'ranges' in target;
}

function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}
