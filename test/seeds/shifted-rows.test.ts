import fc from 'fast-check';
import { formsInDocument, formsInWorkbook, readFormFile } from '../../src/files';
import { packsFor, valuesOf } from './all-seeds';
import type { Damage } from './damage';
import type { ForeignTableModel, ModelCell } from './foreign-disclosure';
import { damaged, misread, tables, writers } from './misread';
import { printedSheet } from './printed-form';

type Kind = keyof typeof writers;

const summary = 'a development zone of Henan, 2022: 汇总';
const activities = 'a development zone, 2019: 职责活动';

async function readShifted(table: string, all: readonly Damage[], kind: Kind) {
  return readModel(table, (model) => damaged(model, all), kind);
}

async function readModel(
  table: string,
  change: (model: ForeignTableModel) => ForeignTableModel,
  kind: Kind,
) {
  const printed = tables.get(table);
  if (!printed) throw new Error(table);
  const file = await readFormFile(writers[kind]([change(printed.model)]).bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const packs = packsFor(printed.samples);
  const { forms } =
    file.kind === 'workbook' ? formsInWorkbook(file, packs) : formsInDocument(file, packs);
  const moved = forms.flatMap(({ reading }) =>
    reading.problems.flatMap((one) => (one.kind === 'movedCells' ? [one.at] : [])),
  );
  return { values: forms.map(valuesOf), moved, expected: [valuesOf(printedSheet(printed.sample))] };
}

const lost = (row: number): Damage => ({ name: 'lostEmptyCell', row, column: 0 });

test.each<[name: string, table: string, rows: readonly number[], kind: Kind]>([
  ['an indicator and its value, in a text', summary, [6], 'tabs'],
  ['an indicator and its value, on a sheet', summary, [6], 'sheets'],
  ['several rows of one project', summary, [6, 7, 10], 'tabs'],
  ['an indicator and its bands', activities, [4], 'tabs'],
  ['bands in words', activities, [35], 'tabs'],
])('%s: one way puts the row back, and each row is told once', async (_, table, rows, kind) => {
  const { values, moved, expected } = await readShifted(table, rows.map(lost), kind);
  expect(values).toEqual(expected);
  expect(moved).toHaveLength(rows.length);
});

test.each<[name: string, damage: Damage]>([
  ['one cell too many', { name: 'extraEmptyCell', row: 6, column: 0 }],
  ['an empty row within a merged area', { name: 'emptyRow', row: 6, column: 0 }],
])('%s is told, where nothing puts it right', async (_, damage) => {
  const { values, moved, expected } = await readShifted(summary, [damage], 'sheets');
  if (JSON.stringify(values) !== JSON.stringify(expected)) expect(moved).not.toEqual([]);
});

test('an amount in the place of a number of things is told, where no other place is sure', async () => {
  const assets = 'a development zone, 2021: 资产';
  const { moved } = await readShifted(assets, [lost(13)], 'tabs');
  expect(moved).toHaveLength(1);
  expect((await readShifted(assets, [], 'tabs')).moved).toEqual([]);
});

test('a row whose items are those of the list beside their own is told, and none that is printed so', async () => {
  expect((await readShifted(summary, [], 'tabs')).moved).toEqual([]);
  expect((await readShifted(summary, [], 'sheets')).moved).toEqual([]);
  const printed = tables.get(summary);
  if (!printed) throw new Error(summary);
  const found = await Promise.all(
    printed.model.rows.map((_, row) =>
      row < printed.model.heads ? null : misread(printed, [lost(row), lost(row)], writers.tabs),
    ),
  );
  expect(found.filter((one) => one !== null)).toEqual([]);
});

/** The benefit of the first project reaches over two rows of its outputs, and another one follows it. */
function withTallItem(model: ForeignTableModel): ForeignTableModel {
  const own = [10, 11];
  const [first, covered, last] = [5, 6, 7];
  const change = (row: number, cell: ModelCell): ModelCell => {
    if (!own.includes(cell.column)) return cell;
    if (row === first) return { ...cell, rows: 2 };
    if (row === covered) return { ...cell, isBelow: true };
    return row === last ? { ...cell, text: cell.column === 10 ? '便利群众出行' : '明显' } : cell;
  };
  return {
    ...model,
    rows: model.rows.map((cells, row) => cells.map((cell) => change(row, cell))),
  };
}

test.each<Kind>(['sheets', 'word'])(
  'an item that reaches over rows of the list beside it leaves no gap, in %s',
  async (kind) => {
    const { values, moved } = await readModel(summary, withTallItem, kind);
    expect(JSON.stringify(values)).toContain('便利群众出行');
    expect(moved).toEqual([]);
  },
);

test('whichever rows lose an empty cell, they are read right or said not to be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables.keys()),
      fc.uniqueArray(fc.record({ row: fc.nat(60), column: fc.nat(9) }), {
        minLength: 1,
        maxLength: 5,
        selector: ({ row }) => row,
      }),
      fc.constantFrom<Kind>('word', 'tabs', 'lines', 'sheets'),
      async (table, places, kind) => {
        const printed = tables.get(table);
        if (!printed) throw new Error(table);
        const all = places.map((place): Damage => ({ name: 'lostEmptyCell', ...place }));
        const found = await misread(printed, all, writers[kind]);
        expect(found?.read).toEqual(found?.printed);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40), seed: Number(process.env.SEED ?? 1) },
  );
}, 3_000_000);
