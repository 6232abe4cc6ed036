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
  return isWhole ? layoutOnSheet(form, styleId, reading) : null;
}
