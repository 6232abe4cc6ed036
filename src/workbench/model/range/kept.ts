import type { ModelRef } from '../define';
import type { Env } from '../env';
import { rangeAreasRef } from '../range-areas/range-areas-type';
import { isAreas } from './live-ranges';
import { rangeRef } from './range-type';

/** The object that a client tracks under this id. */
export function keptRef(referenceId: string, env: Env): ModelRef | undefined {
  const kept = env.liveRanges.kept(referenceId);
  return kept && (isAreas(kept) ? rangeAreasRef(kept) : rangeRef(kept));
}
