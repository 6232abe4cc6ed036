import type { Direction } from './lead';

/** Which way it went that a reason was written for, and which way it goes now; null where it stays as it was. */
export interface Turn {
  readonly was: Direction | null;
  readonly now: Direction | null;
}
