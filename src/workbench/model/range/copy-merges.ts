import type { Env } from '../env';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import type { CopyPlan } from './copy-plan';
import { mergedAreas, mergeMembers } from './merge';

/** Undoes the merges below a copy and gives the step that makes those of the source there; nothing on both sides: none. */
export function copyMerges(
  sourceSheet: string,
  targetSheet: string,
  plan: CopyPlan,
  env: Env,
): (() => void) | undefined {
  const { source, tiles, target, transposed } = plan;
  const inSource = mergedAreas(sourceSheet, env).filter((merged) => isInside(merged, source));
  const below = mergedAreas(targetSheet, env).filter((merged) => intersect(merged, target));
  if (below.length > 0) {
    void mergeMembers.unmerge.call(env.liveRanges.make(targetSheet, target), [], env);
  }
  if (inSource.length === 0) return undefined;
  return () => {
    for (const tile of tiles) {
      for (const merged of inSource) {
        const { rows, columns } = merged;
        const down = merged.row - source.row;
        const right = merged.column - source.column;
        const area = transposed
          ? { row: tile.row + right, column: tile.column + down, rows: columns, columns: rows }
          : { row: tile.row + down, column: tile.column + right, rows, columns };
        void mergeMembers.merge.call(env.liveRanges.make(targetSheet, area), [false], env);
      }
    }
  };
}

function isInside(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common?.rows === inner.rows && common.columns === inner.columns;
}
