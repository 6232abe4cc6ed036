import { delimitedGrid } from '../../../src/domain/exports/delimited-grid';
import type { ExportReading } from '../../../src/domain/exports/budget-export';
import { readExport } from '../../../src/domain/exports/read-export';
import { exportWords } from '../../../src/packs/exports/export-words';

/** Lines as they are pasted, with | for the tabs between their cells. */
export function outcomeOf(
  lines: readonly string[],
  unit: string | null = null,
  amounts: readonly string[] = [],
) {
  const grid = delimitedGrid('导出', lines.map((line) => line.replaceAll('|', '\t')).join('\n'));
  const table = { name: '导出', grid, placeOf: (row: number) => `L${row + 1}` };
  return readExport({ table, words: exportWords, year: 2025, unit, amounts });
}

export function readingOf(lines: readonly string[], unit: string | null = null): ExportReading {
  const outcome = outcomeOf(lines, unit);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome.reading;
}
