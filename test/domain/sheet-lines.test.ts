import { sheetLines, trimmed } from '../../src/domain/recognize/sheet-lines';
import { fileGrid } from '../../src/files/xlsx/read/file-grid';

const text = (row: number, column: number, value: string) => ({
  place: { row, column },
  content: { value, formula: null, text: null },
});

/** A part of a sheet, of which only cells that hold something are ever looked at in rows without any. */
function partOf(bottom: number) {
  const cells = [text(0, 0, '项目'), text(2, 1, '金额'), text(bottom, 19, '备注')];
  const grid = fileGrid('表', { cells, merges: [] });
  return { grid, region: { top: 0, left: 0, bottom, right: 19 }, taken: [] };
}

test.each<[what: string, bottom: number, rows: number]>([
  ['near by', 10, 11],
  ['far away', 59_999, 24],
  ['in the last row of a sheet', 1_048_575, 24],
])('a cell %s makes no more rows than are to be read', (_, bottom, rows) => {
  const part = partOf(bottom);
  const lines = sheetLines(part);
  expect(lines).toHaveLength(rows);
  expect(lines.flatMap(({ filled }) => filled.map(({ at }) => at))).toEqual([
    ...['表!A1', '表!B3', `表!T${bottom + 1}`],
  ]);
  expect(trimmed(part)?.region).toEqual(part.region);
});
