import { inParts } from '../../src/excel/reading/sheets-in-parts';

const sized = (cells: number) => ({ sheet: {} as Excel.Worksheet, cells, area: null });
const double = (cells: number) => 2 * cells;

test.each([
  ['nothing', [], undefined, []],
  ['as many as one request takes', [8_000, 12_000], undefined, [[8_000, 12_000]]],
  ['one cell more', [8_000, 12_000, 1], undefined, [[8_000, 12_000], [1]]],
  ['a sheet that fills a request alone', [1, 30_000, 2], undefined, [[1], [30_000], [2]]],
  ['what comes behind a full one', [15_000, 15_000, 5_000], undefined, [[15_000], [15_000, 5_000]]],
  ['cells that weigh more', [8_000, 2_000, 1], double, [[8_000, 2_000], [1]]],
])('%s: the sheets of %j cells are read together in order', (_, cells, weightOf, parts) => {
  const made = inParts(cells.map(sized), weightOf);
  expect(made.map((part) => part.map((sheet) => sheet.cells))).toEqual(parts);
});
