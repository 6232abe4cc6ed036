import type { TableReading } from './table-reading';

/** The title of a layout above a table says as much as so many labels. */
export const titleBonus = 4;

/** As forms on a sheet are compared: by their words, and what is not understood. */
export function worthOf({ found, labels, faults, title }: TableReading): number {
  if (!Number.isFinite(found)) return Number.NEGATIVE_INFINITY;
  const strange = faults.filter(({ kind }) => kind === 'unplaced').length;
  return found - (labels - found) / 2 - strange + (title === null ? 0 : titleBonus);
}
