import { insertForm, noProfile, saveProfile, type TotalsReport } from '../../../src/app';
import { workbookGaps } from '../../../src/app/balance';
import { feedList } from '../../../src/app/feed';
import { convertForms, unitsHere } from '../../../src/app/unit';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct, type } from '../open-product';

const list = '项目支出预算表';
const project = '项目绩效目标表';

async function cellsOf(sheet: string, address: string, what: 'formulas' | 'text' = 'formulas') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][]).map((row) => row.map(String).join(' | '));
  });
}

/** A project and the list that shows it, both in 万元, and a form that has no amounts. */
async function openForms() {
  const product = await openProduct();
  const { workbook } = product;
  for (const formId of ['F03', 'F01', 'F16']) {
    await insertForm(workbook, { packId: 'national', formId, styleId: 'b', place: 'newSheet' });
  }
  await type(project, 'E3', '会计服务');
  await type(project, 'E4', 12.345678);
  await type(project, 'G4', '3万元');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(list).getRange('B7').select();
    await context.sync();
  });
  await feedList(workbook);
  await type(list, 'B8', '水电费');
  await type(list, 'E8', 0.07);
  await type(list, 'E9', '=0.5+0.5');
  return product;
}

test('all forms are converted exactly, with one request and one step to undo', async () => {
  const { workbench, workbook } = await openForms();
  await expect(unitsHere(workbook, '元')).resolves.toEqual({
    convertible: [project, list],
    isProtected: [],
    unclear: [],
    tooLarge: [],
  });
  const before = [await cellsOf(project, 'A1:G20'), await cellsOf(list, 'A1:L12')];
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  await expect(convertForms(workbook, '元')).resolves.toEqual({
    kind: 'converted',
    sheets: [project, list],
    kept: [
      { sheet: project, at: 'G4', why: 'ownUnit' },
      { sheet: list, at: 'E9', why: 'own' },
    ],
    isProtected: [],
    unclear: [],
    tooLarge: [],
  });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect([await cellsOf(project, 'F2'), await cellsOf(project, 'E4')]).toEqual([
    ['单位：元'],
    ['123456.78'],
  ]);
  expect(await cellsOf(list, 'E7:E8')).toEqual([before[1]?.[6]?.split(' | ')[4], '700']);
  expect(await cellsOf(list, 'E7', 'text')).toEqual(['123456.78']);
  workbench.engine.undo.undo();
  expect([await cellsOf(project, 'A1:G20'), await cellsOf(list, 'A1:L12')]).toEqual(before);
});

test('nothing is converted twice, and back again it is as it was', async () => {
  const { workbook } = await openForms();
  await type(list, 'E9', '');
  const before = [await cellsOf(project, 'A1:G20'), await cellsOf(list, 'A1:L12')];
  await convertForms(workbook, '元');
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({ sheets: [] });
  // A workbook whose profile says something else is still read by what its sheets say.
  await saveProfile(workbook, { ...noProfile, year: 2022, department: '某某局', unit: '万元' });
  await expect(unitsHere(workbook, null)).resolves.toMatchObject({ convertible: [project, list] });
  await convertForms(workbook, null);
  const [projectNow, listNow] = [await cellsOf(project, 'A3:G20'), await cellsOf(list, 'A3:L12')];
  expect([projectNow, listNow]).toEqual([before[0]?.slice(2), before[1]?.slice(2)]);
});

test('a form on a protected sheet stays, and what shows it is converted by its formula', async () => {
  const { workbook } = await openForms();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(project).protection.protect();
    await context.sync();
  });
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({
    sheets: [list],
    isProtected: [project],
  });
  expect(await cellsOf(list, 'E7', 'text')).toEqual(['123456.78']);
});

test('the totals of the pane are in the unit of the sheet', async () => {
  const { workbook } = await openForms();
  await convertForms(workbook, '元');
  const reports: TotalsReport[] = [];
  const stop = await workbook.followTotals((report) => reports.push(report));
  await stop();
  const [report] = reports;
  expect(
    report?.totals.filter(({ sheet }) => sheet === list).map(({ amount, unit }) => [amount, unit]),
  ).toEqual([[12_415_778, '元']]);
});

test('parts that are rounded and do not add up are found, with the part that the difference goes to', async () => {
  const { workbook } = await openForms();
  await type(project, 'E4', 1.005);
  await type(project, 'G4', 0.005);
  const gaps = await workbookGaps(workbook);
  expect(gaps.find(({ sheet }) => sheet === project)).toMatchObject({
    label: '预算数',
    at: 'C4',
    sum: 1_020_000,
    total: 1_010_000,
    gap: -10_000,
    part: 'E4',
  });
});

test.each<[Fault['moment'], boolean]>([
  ['before', false],
  ['middle', true],
  ['after', true],
])('a fault %s the writing request: sheets that changed are named', async (moment, isChanged) => {
  const { workbench, workbook } = await openForms();
  workbench.log.clear();
  await unitsHere(workbook, '元');
  const reads = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  ).length;
  workbench.switches.fault = { batch: reads + 1, moment };
  const outcome = await convertForms(workbook, '元');
  expect(outcome.kind).toBe('failed');
  expect(outcome.kind === 'failed' && outcome.changed?.length !== 0).toBe(isChanged);
});
