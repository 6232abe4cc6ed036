import type { ExportRow } from './export-rows';
import { hasKeys } from './row-keys';

/**
 * Rows that say whose they are and nothing else, and are in each column the sum of those above or below them: totals with words that
 * nobody knows, or by chance. With what they are the sum of.
 */
export function partsByPlace(
  rows: readonly ExportRow[],
): ReadonlyMap<ExportRow, readonly ExportRow[]> {
  const found = new Map<ExportRow, readonly ExportRow[]>();
  const keyed = rows.filter(hasKeys);
  rows.forEach((row, index) => {
    if (!saysUnitAlone(row) || row.sum === 0) return;
    const others = rows.filter((one) => one !== row && saysUnitAlone(one));
    // Without anything that says what amounts are for it is a list of units, of which one may be that of all.
    const candidates =
      keyed.length > 0
        ? [runBefore(rows, index), runAfter(rows, index), keyed]
        : others.length > 1 && others.length === rows.length - 1
          ? [others]
          : [];
    const parts = candidates.find((some) => isSumInEach(row, some));
    if (parts) found.set(row, parts);
  });
  return found;
}

function saysUnitAlone(row: ExportRow): boolean {
  const { unitCode, unitName, fund, nature } = row.attributes;
  const isNamed = unitCode !== undefined || unitName !== undefined;
  return isNamed && !hasKeys(row) && fund === undefined && nature === undefined;
}

function runBefore(rows: readonly ExportRow[], index: number): readonly ExportRow[] {
  const before = rows.slice(0, index);
  return before.slice(before.findLastIndex((row) => !hasKeys(row)) + 1);
}

function runAfter(rows: readonly ExportRow[], index: number): readonly ExportRow[] {
  const after = rows.slice(index + 1);
  const next = after.findIndex((row) => !hasKeys(row));
  return next < 0 ? after : after.slice(0, next);
}

function isSumInEach(row: ExportRow, parts: readonly ExportRow[]): boolean {
  if (parts.length === 0) return false;
  const columns = new Set([row, ...parts].flatMap(({ amounts }) => [...amounts.keys()]));
  return [...columns].every(
    (column) =>
      parts.reduce((sum, { amounts }) => sum + (amounts.get(column) ?? 0), 0) ===
      (row.amounts.get(column) ?? 0),
  );
}
