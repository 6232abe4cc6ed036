import { recognizeSheet } from '../../src/domain/recognize/recognize-sheet';
import { labelWords } from '../../src/domain/recognize/label-words';
import { blocksOf, stretchesOf } from '../../src/domain/recognize/sheet-blocks';
import { sheetLines, trimmed } from '../../src/domain/recognize/sheet-lines';
import { indexForms } from '../../src/domain/read/form-index';
import type { CellRange } from '../../src/domain/grid/cell-range';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { fileGrid } from '../../src/files/xlsx/read/file-grid';
import { startCells } from '../../src/files/xlsx/read/sheet-cells';
import { national } from '../../src/packs';

const text = (row: number, column: number, value: string) => ({
  place: { row, column },
  content: { value, formula: null, text: null },
});

function gridWith(cells: readonly ReturnType<typeof text>[], merges: readonly CellRange[] = []) {
  const sheet = startCells();
  for (const { place, content } of cells) sheet.put(place.row, place.column, content);
  sheet.merges.push(...merges);
  return fileGrid('表', sheet);
}

/** A part of a sheet, of which only cells that hold something are ever looked at in rows without any. */
function partOf(bottom: number) {
  const cells = [text(0, 0, '项目'), text(2, 1, '金额'), text(bottom, 19, '备注')];
  const grid = gridWith(cells);
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

/** As wide as sheets are, and just below the size beyond which nobody looks for tables: a word in each row, and one in the last column. */
function wideSheet(words: readonly string[]) {
  const [rows, last] = [122, 16_383];
  const cells = Array.from({ length: rows }, (_, row) => text(row, 0, words[row] ?? `第${row}行`));
  const across = Array.from({ length: 400 }, (_, at) => text(0, at * 40 + 5, words[at] ?? '甲'));
  const all = [...cells, ...across, text(rows - 1, last, '远处')];
  const merges = [{ top: 3, left: 2, bottom: 100, right: 9_000 }];
  let asked = 0;
  const { cellAt, ...grid } = gridWith(all, merges);
  const counted: SheetGrid = {
    ...grid,
    cellAt: (row, column) => {
      asked += 1;
      return cellAt(row, column);
    },
  };
  const region = { top: 0, left: 0, bottom: rows - 1, right: last };
  return { part: { grid: counted, region, taken: [] }, held: all.length, asked: () => asked };
}

const form = ['项目', '预算数', '合计', '因公出国（境）费', '公务接待费', '公务用车运行费'];

test('a wide sheet takes as much room as it holds cells, empty ones none', () => {
  const { part, held } = wideSheet(form);
  const lines = sheetLines(part);
  // The merged area is a cell in each row that it reaches into.
  expect(lines.flatMap(({ cells }) => cells)).toHaveLength(held + 98);
  const blocks = blocksOf(
    part,
    stretchesOf(lines, () => false),
  );
  const inTables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(inTables.flatMap(({ cells }) => cells).length).toBeLessThanOrEqual(held + 98);
});

test.each([
  ['words of a form', form],
  ['words of no form', []],
])('a wide sheet with %s is looked through by what it holds', (_, words) => {
  const { part, held, asked } = wideSheet(words);
  recognizeSheet(
    part,
    indexForms([national]),
    labelWords([], {
      ...{ totals: '合计', continuations: '续表', betweenPages: '', againTitle: '' },
    }),
  );
  expect(asked()).toBeLessThan(held * 20);
});
