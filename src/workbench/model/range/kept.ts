import type { ModelRef } from '../define';
import type { Env } from '../env';
import { isAreas } from './live-ranges';

/** The object that a client tracks under this id. */
export function keptRef(referenceId: string, env: Env): ModelRef | undefined {
  const kept = env.liveRanges.kept(referenceId);
  return kept && (isAreas(kept) ? env.refTo('RangeAreas', kept) : env.refTo('Range', kept));
}
