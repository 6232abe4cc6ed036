import { parseCell } from '../grid/cell';
import type { FormReading } from '../read/form-reading';
import type { FormOnSheet } from './row-outcome';
import { layoutOnSheet, type SheetLayout } from './sheet-layout';

/**
 * Every cell of a form in its place, for commands that write into it; null where its shape is not the printed one. A row that is
 * gone and an empty one that came elsewhere leave the form as high as it was: what was not found counts too.
 */
export function wholeLayout({
  form,
  styleId,
  reading,
}: Omit<FormOnSheet, 'grid'>): SheetLayout | null {
  const isWhole = reading.problems.every(
    ({ kind }) => kind !== 'missingRow' && kind !== 'missingColumn',
  );
  return isWhole && !hasStrangeRow(reading) ? layoutOnSheet(form, styleId, reading) : null;
}

/** A row that came in above its list stands where a printed word should begin, and holds what belongs to no field. */
function hasStrangeRow({ problems }: Pick<FormReading, 'problems'>): boolean {
  const rowOf = ({ at }: { readonly at: string }) => parseCell(at)?.row;
  const wordless = problems.flatMap((one) =>
    one.kind === 'changedLabel' && one.found === null ? [rowOf(one)] : [],
  );
  return problems.some((one) => one.kind === 'unplaced' && wordless.includes(rowOf(one)));
}
