import { sheetWith } from '../../src/domain/repair/rows-pushed-in';
import type { SheetNow } from '../../src/domain/repair/sheet-now';
import { sheetOf } from './sheet-of';

const lines = { top: false, bottom: false, left: false, right: false };

/** Four rows, of which each cell, format and font says which it is. */
const sheet: SheetNow = {
  grid: sheetOf('甲/乙/丙/丁'),
  formatAt: (row) => `format ${row}`,
  native: null,
  looks: {
    column: 0,
    at: () => null,
    cellAt: (row) => ({ font: `font ${row}`, size: 10, fill: null, lines }),
  },
};

/** Rows as what stands in them, their format, and whose looks they have. */
function rowsWith(row: number, count: number): string[] {
  const { grid, formatAt, looks } = sheetWith({ row, count }, sheet);
  return Array.from({ length: 4 + count }, (_, at) =>
    [grid.cellAt(at, 0).value ?? '', formatAt(at, 0), looks?.cellAt(at, 0)?.font].join(' '),
  );
}

test.each([
  [
    ...[1, 1],
    ['甲 format 0 font 0', ' General font 0', '乙 format 1 font 1'],
    ['丙 format 2 font 2', '丁 format 3 font 3'],
  ],
  [
    ...[2, 2],
    ['甲 format 0 font 0', '乙 format 1 font 1', ' General font 1', ' General font 1'],
    ['丙 format 2 font 2', '丁 format 3 font 3'],
  ],
] as const)('above row %d come %d that look like the row above them', (row, count, ...rows) => {
  expect(rowsWith(row, count)).toEqual(rows.flat());
});
