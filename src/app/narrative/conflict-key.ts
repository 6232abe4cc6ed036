import type { MergeConflict } from '../../domain/merge/merged-text';

/** By which a choice is known again: it holds for these two texts and no others. */
export function conflictKey({ mine, fresh }: Pick<MergeConflict, 'mine' | 'fresh'>): string {
  return `${mine}\u0000${fresh}`;
}
