import { insertForm, type RowKind } from '../../../src/app';
import { changeRows, rowsHere } from '../../../src/app/rows';
import type { SheetAfterFailure } from '../../../src/app/rows/look-after';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct } from '../open-product';
import { openProjects, put, rowsOf, select, shown } from '../two-projects';

test('the cell says which form and which item it is in', async () => {
  const { workbook } = await openProjects();
  await select('B9');
  const { form, levels } = await rowsHere(workbook);
  expect([form?.id, ...levels.map(({ item, number }) => `${item.zh} ${number}`)]).toEqual([
    'F16',
    '单位 1',
    '项目 3',
  ]);
});

/** 部门预算项目绩效目标汇总表: four lists of indicators stand side by side in the rows of a project. */
test.each([
  ['G8', 'costs'],
  ['I8', 'outputs'],
  ['J9', 'outputs'],
  ['K9', 'benefits'],
  ['N10', 'satisfactions'],
])('of lists side by side, %s is in that of its column: %s', async (cell, block) => {
  const { workbook } = await openProduct();
  await insertForm(workbook, { packId: 'henan-2022', formId: 'F18', place: 'newSheet' });
  await put('G8:N8', [['成本', '1', '产出', '2', '效益', '3', '满意', '4']]);
  await select(cell);
  const { levels } = await rowsHere(workbook);
  expect(levels.at(-1)?.at.at(-1)?.block).toBe(block);
});

test.each<[RowKind, string, string[]]>([
  ['add', 'B8', ['水电费', '·', '系统建设']],
  ['duplicate', 'B8', ['水电费', '水电费', '系统建设']],
  ['delete', 'B8', ['系统建设', '·', '·']],
  ['moveDown', 'B8', ['系统建设', '水电费', '·']],
  ['moveUp', 'B9', ['系统建设', '水电费', '·']],
])('%s at %s: one request that writes, one step to undo', async (kind, cell, names) => {
  const { workbench, workbook } = await openProjects();
  await select(cell);
  const before = await rowsOf('A1:L14');
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  const { levels } = await rowsHere(workbook);
  const block = levels.at(-1)?.at.at(-1)?.block ?? '';
  await expect(changeRows(workbook, kind, block)).resolves.toEqual({ kind: 'changed' });
  expect(await rowsOf('B8:B10')).toEqual(names);
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  workbench.engine.undo.undo();
  expect(await rowsOf('A1:L14')).toEqual(before);
});

test('rows that Excel itself put in, several at once, belong to the list and are added up', async () => {
  const { workbook } = await openProjects();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('9:11').insert('Down');
    await context.sync();
  });
  await put('A9:C11', [
    ['特定目标类', '甲', '某某局'],
    ['特定目标类', '乙', '某某局'],
    ['特定目标类', '丙', '某某局'],
  ]);
  await put('E9:E11', [[1], [2], [3]]);
  expect(await shown('E6')).toBe('876.00');
  await select('B10');
  const { levels } = await rowsHere(workbook);
  expect(levels.map(({ number, count }) => [number, count])).toEqual([
    [1, 1],
    [4, 6],
  ]);
  await expect(changeRows(workbook, 'add', 'projects', 2)).resolves.toEqual({ kind: 'changed' });
  expect(await rowsOf('B8:B13')).toEqual(['水电费', '甲', '乙', '·', '·', '丙']);
});

/** How often, how many items more there are then, and how many rows: an empty row at the end of a list is used first. */
type Many = readonly [asked: number, items: number, rows: number];

test.each<[string, string, string, string, 'add' | 'duplicate', Many]>([
  ['henan-2022', 'F16', 'B8', 'projects', 'add', [12, 12, 12]],
  ['henan-2022', 'F16', 'B8', 'projects', 'duplicate', [5, 5, 5]],
  ['henan-2022', 'F18', 'A8', 'projects', 'add', [2, 2, 6]],
  ['henan-2022', 'F18', 'I9', 'outputs', 'add', [7, 6, 6]],
  ['hebei-2018', 'F02', 'H7', 'indicators', 'add', [5, 5, 5]],
  ['hebei-2018', 'F02', 'D6', 'duties', 'duplicate', [2, 2, 8]],
])(
  '%s %s, at %s %s: %s %j is one request that writes and one step to undo',
  async (packId, formId, cell, block, kind, [asked, items, rows]) => {
    const { workbench, workbook } = await openProduct();
    await insertForm(workbook, { packId, formId, place: 'newSheet' });
    await select(cell);
    const here = async () => {
      const { levels } = await rowsHere(workbook);
      return levels.find(({ at }) => at.at(-1)?.block === block);
    };
    const [level, used, before] = [await here(), await usedRows(), await rowsOf('A1:P40')];
    const steps = workbench.engine.undo.depth;
    workbench.log.clear();
    await expect(changeRows(workbook, kind, block, asked)).resolves.toEqual({ kind: 'changed' });
    expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
    expect(workbench.engine.undo.depth).toBe(steps + 1);
    const now = await here();
    expect([now?.number, now?.count, await usedRows()]).toEqual([
      (level?.number ?? 0) + 1,
      (level?.count ?? 0) + items,
      used + rows,
    ]);
    workbench.engine.undo.undo();
    expect(await rowsOf('A1:P40')).toEqual(before);
  },
);

async function usedRows(): Promise<number> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('rowCount');
    await context.sync();
    return range.rowCount;
  });
}

test('sums follow, and calculate', async () => {
  const { workbook } = await openProjects();
  await select('B8');
  const { levels } = await rowsHere(workbook);
  const block = levels.at(-1)?.at.at(-1)?.block ?? '';
  await changeRows(workbook, 'duplicate', block);
  expect(await shown('D6')).toBe('940.00');
});

test.each<[RowKind, string, string[], string]>([
  ['add', 'B10', ['水电费', '系统建设', '补录', '·', '·'], '875.00'],
  ['duplicate', 'B10', ['水电费', '系统建设', '补录', '补录', '·'], '880.00'],
  ['delete', 'B10', ['水电费', '系统建设', '·', '·', '·'], '870.00'],
  ['moveUp', 'B10', ['水电费', '补录', '系统建设', '·', '·'], '875.00'],
  ['add', 'B11', ['水电费', '系统建设', '补录', '·', '·'], '875.00'],
])('%s at %s, after the closing row was typed into', async (kind, cell, names, total) => {
  const { workbook } = await openProjects();
  await put('A10:C10', [['其他运转类', '补录', '某某局']]);
  await put('E10', [[5]]);
  await select(cell);
  const { levels } = await rowsHere(workbook);
  const block = levels.at(-1)?.at.at(-1)?.block ?? '';
  await expect(changeRows(workbook, kind, block)).resolves.toEqual({ kind: 'changed' });
  expect(await rowsOf('B8:B12')).toEqual(names);
  expect(await shown('E6')).toBe(total);
});

/** How thick the lines are below the rows of a column, from a row on. */
async function linesBelow(column: string, from: number, to: number): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet
      .getRange(`${column}${from}:${column}${to}`)
      .getCellProperties({ format: { borders: { style: true, weight: true } } });
    await context.sync();
    return cells.value.map(([cell]) => {
      const { style, weight } = cell?.format?.borders?.bottom ?? {};
      return style === 'None' ? 'none' : String(weight).toLowerCase();
    });
  });
}

/** Forms whose last item is in row 10, above the row that closes the table. */
test.each<[string, RowKind[], string[]]>([
  ['F09', ['add'], ['thin', 'thin', 'medium', 'none']],
  ['F11', ['add'], ['thin', 'thin', 'medium', 'none']],
  ['F11', ['add', 'add', 'add', 'add'], [...Array<string>(5).fill('thin'), 'medium', 'none']],
  ['F09', ['duplicate', 'duplicate'], ['thin', 'thin', 'thin', 'medium', 'none']],
  ['F09', ['moveUp'], ['thin', 'medium', 'none']],
  ['F09', ['delete'], ['medium', 'none']],
  ['F09', ['add', 'moveUp', 'add', 'delete'], ['thin', 'thin', 'medium', 'none']],
])('%s, %j at the last row: the thick line is the last', async (formId, kinds, lines) => {
  const { workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId, place: 'newSheet' });
  await select('A10');
  for (const kind of kinds) {
    const { levels } = await rowsHere(workbook);
    const outcome = await changeRows(workbook, kind, levels.at(-1)?.at.at(-1)?.block ?? '');
    expect(outcome).toEqual({ kind: 'changed' });
  }
  for (const column of ['A', 'F']) {
    expect(await linesBelow(column, 9, 8 + lines.length)).toEqual(lines);
  }
});

test.each([
  ['A1', { kind: 'notInRows' }],
  ['Z99', { kind: 'notInRows' }],
])('at %s there are no rows', async (cell, outcome) => {
  const { workbook } = await openProjects();
  await select(cell);
  await expect(changeRows(workbook, 'add', 'projects')).resolves.toEqual(outcome);
});

test.each<[Fault['moment'], SheetAfterFailure]>([
  ['before', 'asBefore'],
  ['middle', 'changed'],
  ['after', 'changed'],
])('a fault %s the writing request: the sheet is said to be %s', async (moment, said) => {
  const { workbench, workbook } = await openProjects();
  await select('B8');
  const before = await rowsOf('A1:L14');
  workbench.switches.fault = { batch: 3, moment };
  const outcome = await changeRows(workbook, 'add', 'projects');
  expect(outcome).toMatchObject({ kind: 'failed', sheet: said });
  expect((await rowsOf('A1:L14')).join() === before.join()).toBe(said === 'asBefore');
});

test.each([1, 2])('a fault at reading request %d: nothing was changed', async (batch) => {
  const { workbench, workbook } = await openProjects();
  await select('B8');
  const before = await rowsOf('A1:L14');
  workbench.switches.fault = { batch, moment: 'before' };
  const outcome = await changeRows(workbook, 'add', 'projects');
  expect(outcome).toMatchObject({ kind: 'failed', sheet: 'asBefore' });
  expect(await rowsOf('A1:L14')).toEqual(before);
});
