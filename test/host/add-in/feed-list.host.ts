import { insertForm } from '../../../src/app';
import { feedHere, feedList } from '../../../src/app/feed';
import { catalogue } from '../../../src/app/catalogue';
import { formSheets } from '../../../src/app/form-sheets';
import { formsOnSheets } from '../../../src/app/forms-on-sheets';
import type { SheetAfterFailure } from '../../../src/app/rows/look-after';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct, type } from '../open-product';

const list = '项目支出预算表';
const first = '项目绩效目标表';
const second = '项目绩效目标表 (2)';

async function cellsOf(address: string, what: 'formulas' | 'text' = 'formulas') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(list).getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][]).map((row) => row.map(String).join(' | '));
  });
}

/** Two forms of projects, the second in 元; the list of projects in front, the cursor in its first row. */
async function openProjects() {
  const product = await openProduct();
  const { workbook } = product;
  const insert = (formId: string, styleId?: string) =>
    insertForm(workbook, { packId: 'national', formId, styleId, place: 'newSheet' });
  await insert('F03', 'b');
  await insert('F03', 'b');
  await insert('F16');
  await type(first, 'E3', '会计服务');
  await type(first, 'E4', 12.5);
  await type(second, 'F2', '单位：元');
  await type(second, 'E3', '系统运维');
  await type(second, 'E4', 30000);
  await type(second, 'G4', 5000);
  await select('B6');
  return product;
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

test('the forms that the list does not hold are offered, and taken in with one request and one step to undo', async () => {
  const { workbench, workbook } = await openProjects();
  await expect(feedHere(workbook)).resolves.toMatchObject({ fresh: 2, refusal: null, typed: 0 });
  const before = await cellsOf('A1:L12');
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  await expect(feedList(workbook)).resolves.toMatchObject({ kind: 'fed', count: 2 });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect(await cellsOf('B7:E9', 'text')).toEqual([
    '会计服务 |  | 12.50 | 12.50',
    '系统运维 |  | 3.50 | 3.00',
    ' |  |   | ',
  ]);
  expect(await cellsOf('D5', 'text')).toEqual(['16.00']);
  workbench.engine.undo.undo();
  expect(await cellsOf('A1:L12')).toEqual(before);
});

test('it follows the forms, and holds each once', async () => {
  const { workbook } = await openProjects();
  await feedList(workbook);
  await type(first, 'E4', 20);
  expect(await cellsOf('D7', 'text')).toEqual(['20.00']);
  await expect(feedHere(workbook)).resolves.toMatchObject({ fresh: 0 });
  await expect(feedList(workbook)).resolves.toMatchObject({ kind: 'fed', count: 0 });
});

test('a form whose sheet is deleted leaves an error that the reading reports, never a 0', async () => {
  const { workbook } = await openProjects();
  await feedList(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first).delete();
    await context.sync();
  });
  const [form] = formsOnSheets(
    formSheets(await workbook.readSheets({ of: 'all' })),
    catalogue,
    ({ id }) => id === 'F16',
  );
  const errors = form?.reading.problems.flatMap((problem) =>
    problem.kind === 'unreadable' ? [`${problem.at} ${problem.reason}`] : [],
  );
  expect(errors).toEqual(expect.arrayContaining(['B7 error', 'E7 error', 'L7 error']));
});

test('where there is no list, nothing is offered', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId: 'F03', place: 'newSheet' });
  await expect(feedHere(workbook)).resolves.toBeNull();
});

test.each<[Fault['moment'], SheetAfterFailure]>([
  ['before', 'asBefore'],
  ['middle', 'changed'],
  ['after', 'changed'],
])('a fault %s the writing request: the sheet is said to be %s', async (moment, said) => {
  const { workbench, workbook } = await openProjects();
  workbench.log.clear();
  await feedHere(workbook);
  const reads = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  ).length;
  workbench.switches.fault = { batch: reads + 1, moment };
  const outcome = await feedList(workbook);
  expect(outcome).toMatchObject({ kind: 'failed', sheet: said });
});
