import { parseRange, rangeOf } from '../../src/domain/grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';

/** A sheet as typed: 甲|1 / 乙|=A1 are two rows of two cells. Formulas are not calculated. */
export function sheetOf(typed: string, merges: readonly string[] = []): SheetGrid {
  const rows = typed.split('/').map((row) => row.split('|').map((cell) => typedCell(cell.trim())));
  return {
    name: '表',
    used: rangeOf(0, 0, rows.length, Math.max(...rows.map((row) => row.length))),
    merges: merges.flatMap((area) => parseRange(area) ?? []),
    cellAt: (row, column) => rows[row]?.[column] ?? emptyCell,
  };
}

function typedCell(typed: string): GridCell {
  if (typed === '') return emptyCell;
  if (typed.startsWith('=')) return { ...emptyCell, formula: typed };
  return { ...emptyCell, value: /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed };
}
