import { insertForm, saveProfile } from '../../../src/app';
import { figuresHere, writeProposals } from '../../../src/app/exports';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { noProfile } from '../../../src/app/no-profile';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { noSources, noTicks } from '../../../src/taskpane/exports/chosen-figures';
import {
  chosenHere,
  figuresReview,
  filledForms,
  formsToFill,
  withSource,
  type FiguresReview,
} from '../../../src/taskpane/exports/figures-review';
import { openProduct, sheetNames, type } from '../open-product';

const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2025 };

const detail = [
  '单位：元',
  '单位编码\t单位名称\t支出功能分类科目\t部门预算经济分类\t项目类别\t项目名称\t资金性质\t金额',
  '112001\t某某局本级\t2010301-行政运行\t30101\t人员类\t\t一般公共预算拨款\t1,000,000.00',
  '112001\t某某局本级\t2010302-一般行政管理事务\t30201\t特定目标类\t=1+1\t一般公共预算拨款\t123,456.78',
  '112001\t某某局本级\t2080505\t30108\t人员类\t\t一般公共预算拨款\t80000',
  '112001\t某某局本级\t2210201\t30113\t人员类\t\t一般公共预算拨款\t70000',
  '112002\t某某中心\t2010302-一般行政管理事务\t30217\t其他运转类\t运转\t一般公共预算拨款\t50000',
].join('\n');

type Product = Awaited<ReturnType<typeof openProduct>>;

async function withForms(...formIds: readonly string[]): Promise<Product> {
  const product = await openProduct();
  await saveProfile(product.workbook, profile);
  for (const formId of formIds) {
    await insertForm(product.workbook, { packId: profile.packId, formId, place: 'newSheet' });
  }
  return product;
}

async function review({ workbook }: Product, text = detail): Promise<FiguresReview> {
  const here = await figuresHere(workbook, profile.packId);
  const { packId } = profile;
  const read = openedExport([pastedExport('导出', text)]).read({
    ...{ packId, profile: here.profile, answers: noAnswers },
  });
  if (read.kind !== 'read') throw new Error(read.kind);
  const { readings, forms: tables } = read;
  return figuresReview(
    {
      name: '导出',
      packId,
      readings,
      tables,
      counted: new Set(),
      ticks: noTicks,
      sources: noSources,
      here,
    },
    'exact',
  );
}

const write = ({ workbook }: Product, of: FiguresReview) =>
  writeProposals(workbook, formsToFill(of));

async function values(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

test('figures go into forms that are there, with rows for what comes, in two requests and one step', async () => {
  const product = await withForms('F09', 'F16');
  const { workbench } = product;
  const of = await review(product);
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  expect(chosenHere(of)).toBe(7);
  await expect(write(product, of)).resolves.toMatchObject({ kind: 'written' });
  const sent = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(sent.map(({ writes }) => writes)).toEqual([false, true]);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  // The form offers three rows of one unit: a fourth and a second unit came.
  expect(await values('部门支出预算表', 'A6:N13')).toEqual([
    ['', '', '', '', '合计', 132.345678, 115, 115, 0, 0, 0, 17.345678, 5, 12.345678],
    ['', '', '', '112001', '某某局本级', 127.345678, 115, 115, 0, 0, 0, 12.345678, 0, 12.345678],
    ['201', '03', '01', '', '行政运行', 100, 100, 100, '', '', '', 0, '', ''],
    [
      '201',
      '03',
      '02',
      '',
      '一般行政管理事务',
      12.345678,
      0,
      '',
      '',
      '',
      '',
      12.345678,
      '',
      12.345678,
    ],
    ['208', '05', '05', '', '机关事业单位基本养老保险缴费支出', 8, 8, 8, '', '', '', 0, '', ''],
    ['221', '02', '01', '', '住房公积金', 7, 7, 7, '', '', '', 0, '', ''],
    ['', '', '', '112002', '某某中心', 5, 0, 0, 0, 0, 0, 5, 5, 0],
    ['201', '03', '02', '', '一般行政管理事务', 5, 0, '', '', '', '', 5, 5, ''],
  ]);
  expect(
    (await values('项目支出预算表', 'B7:E8')).map(([name, , , amount]) => [name, amount]),
  ).toEqual([
    ['=1+1', 12.345678],
    ['', ''],
  ]);
  workbench.engine.undo.undo();
  expect((await values('部门支出预算表', 'A8:E8')).flat().join('')).toBe('');
});

test('what the user typed stays, and what differs is written only where it is chosen', async () => {
  const product = await withForms('F14');
  const [sheet = ''] = (await sheetNames()).slice(-1);
  await type(sheet, 'F5', 4);
  const of = await review(product);
  expect(formsToFill(of)).toEqual([]);
  const differing = of.proposals.flatMap((one) =>
    one.kind === 'figures' && one.sheet !== null ? one.compared.proposed : [],
  );
  expect(differing.map(({ state, now }) => [state, now])).toEqual([['differs', '4.00万元']]);
  await write(product, { ...of, chosen: new Set(differing) });
  expect(await values(sheet, 'F5')).toEqual([[5]]);
});

test('what was changed meanwhile is left as it is', async () => {
  const product = await withForms('F14');
  const [sheet = ''] = (await sheetNames()).slice(-1);
  const of = await review(product);
  await type(sheet, 'F5', 4);
  await expect(write(product, of)).resolves.toEqual({ kind: 'changedSince', sheet });
  expect(await values(sheet, 'F5')).toEqual([[4]]);
});

test('a whole table empties what the export does not have, below rows that come, in two requests and one step', async () => {
  const product = await withForms('F09');
  const { workbench } = product;
  await write(product, await review(product));
  const sheet = '部门支出预算表';
  const [head = '', ...rows] = detail.split('\n').slice(1);
  const changed = [
    '单位：元',
    head,
    ...rows.filter((row) => !row.startsWith('112002') && !row.includes('2210201')),
    '112001\t某某局本级\t2210203\t30102\t人员类\t\t一般公共预算拨款\t10000',
    '112002\t某某中心\t2010301-行政运行\t30217\t其他运转类\t运转\t一般公共预算拨款\t60000',
  ].join('\n');
  const first = await review(product, changed);
  const form = filledForms(first).find(({ sheet: there }) => there === sheet);
  if (!form) throw new Error('no form');
  const of = withSource(first, form, 'export');
  const before = await values(sheet, 'A6:N15');
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  await expect(write(product, of)).resolves.toMatchObject({ kind: 'written' });
  const sent = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(sent.map(({ writes }) => writes)).toEqual([false, true]);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect((await values(sheet, 'D6:F15')).map((row) => row.join(' ').trim())).toEqual([
    '合计 127.345678',
    '112001 某某局本级 121.345678',
    '行政运行 100',
    '一般行政管理事务 12.345678',
    '机关事业单位基本养老保险缴费支出 8',
    '住房公积金 0',
    '购房补贴 1',
    '112002 某某中心 6',
    '一般行政管理事务 0',
    '行政运行 6',
  ]);
  workbench.engine.undo.undo();
  expect(await values(sheet, 'A6:N15')).toEqual(before);
});
