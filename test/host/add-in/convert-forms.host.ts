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
  await type(list, 'F8', '=E8*2');
  await type(list, 'F9', '=E8+0.5');
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
      { sheet: list, at: 'F9', why: 'own' },
    ],
    narrow: [],
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
  expect(await cellsOf(list, 'E9:F9')).toEqual(['=(0.5+0.5)*10000 | =E8+0.5']);
  expect(await cellsOf(list, 'F8')).toEqual(['=E8*2']);
  expect(await cellsOf(list, 'E8:F9', 'text')).toEqual(['700.00 | 1400.00', '10000.00 | 700.50']);
  workbench.engine.undo.undo();
  expect([await cellsOf(project, 'A1:G20'), await cellsOf(list, 'A1:L12')]).toEqual(before);
});

test('nothing is converted twice, and back again it is as it was', async () => {
  const { workbook } = await openForms();
  await type(list, 'F9', '');
  await type(list, 'C6', '某某局');
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

test('cells of a list that stays are named where they show amounts that were converted', async () => {
  const { workbook } = await openForms();
  await type(project, 'G4', 3);
  await type(list, 'F8', `=${project}!E4+${project}!G4`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(list).protection.protect();
    await context.sync();
  });
  const outcome = await convertForms(workbook, '元');
  expect(outcome).toMatchObject({ kind: 'converted', sheets: [project], isProtected: [list] });
  expect(
    outcome.kind === 'converted' && outcome.kept.filter(({ sheet }) => sheet === list),
  ).toEqual([
    { sheet: list, at: 'E7', why: 'linked' },
    { sheet: list, at: 'L7', why: 'linked' },
    { sheet: list, at: 'F8', why: 'linked' },
  ]);
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
  ).toEqual([[13_625_728, '元']]);
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

/** What the one writing request of a conversion weighs when so many projects stand in the workbook, and a list of them. */
async function bytesOf(projects: number): Promise<number | undefined> {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  for (let number = 1; number <= projects; number += 1) {
    await insertForm(workbook, {
      packId: 'national',
      formId: 'F03',
      styleId: 'b',
      place: 'newSheet',
    });
    const sheet = number === 1 ? project : `${project} (${number})`;
    await type(sheet, 'E3', `项目${number}`);
    await type(sheet, 'E4', 12.34);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(list).getRange('B7').select();
    await context.sync();
  });
  await feedList(workbook);
  workbench.log.clear();
  const outcome = await convertForms(workbook, '元');
  expect(outcome.kind === 'converted' && outcome.sheets).toHaveLength(projects + 1);
  const writing = workbench.log.entries.filter(({ writes }) => writes);
  expect(writing).toHaveLength(1);
  return writing[0]?.requestBytes;
}

test('a project more makes the request longer by 1.7 KB, so that a thousand stay far below 5 MB', async () => {
  expect([await bytesOf(5), await bytesOf(15)]).toEqual([9_781, 26_930]);
});

test('a list that is full is converted as one range', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list);
    sheet.getRange('A8:B9').values = [
      ['其他运转类', '水电费'],
      ['特定目标类', '系统建设'],
    ];
    sheet.getRange('E8:L9').values = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [8, 7, 6, 5, 4, 3, 2, 1],
    ];
    await context.sync();
  });
  workbench.log.clear();
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({ sheets: [list], kept: [] });
  const [writing] = workbench.log.entries.filter(({ writes }) => writes);
  const written = writing?.request.Actions.filter(({ Name }) => Name === 'Formulas') ?? [];
  // The unit above the table, and the amounts.
  expect(written).toHaveLength(2);
  expect(await cellsOf(list, 'E8:L9')).toEqual([
    '10000 | 20000 | 30000 | 40000 | 50000 | 60000 | 70000 | 80000',
    '80000 | 70000 | 60000 | 50000 | 40000 | 30000 | 20000 | 10000',
  ]);
});

test('what is more than Excel takes at once is refused before anything is written', async () => {
  const { workbench, workbook } = await openForms();
  const sheets = await workbook.readSheets({ of: 'marked' });
  const apart = Array.from({ length: 25_000 }, (_, index) => `P${2 * index + 1}`);
  const steps = apart.map((cell) => ({ kind: 'put', cell, content: 1 }) as const);
  const depth = workbench.engine.undo.depth;
  const [sheet] = sheets.sheets;
  await expect(workbook.writeSheets([{ sheetId: sheet?.id ?? '', steps }])).rejects.toMatchObject({
    problem: { code: 'tooLarge', left: [] },
  });
  expect(workbench.engine.undo.depth).toBe(depth);
  expect(await cellsOf(project, 'P1:P3')).toEqual(['', '', '']);
});
