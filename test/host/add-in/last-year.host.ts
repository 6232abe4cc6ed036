import { insertForm, insertSet, saveProfile } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { fillLastYear, lastYearHere } from '../../../src/app/last-year';
import { bringInLastYear } from '../../../src/app/last-year/bring-in-last-year';
import { suggestedIn } from '../../../src/app/narrative/suggested-texts';
import { typedIn } from '../../../src/app/narrative/typed-facts';
import { noProfile } from '../../../src/app/no-profile';
import { lastYearInFile } from '../../../src/files/last-year/last-year-in-file';
import { readTextFile } from '../../../src/files/text-reading/read-text-file';
import {
  cellsToFill,
  formsToInsert,
  notesOf,
  reviewOf,
  type Review,
} from '../../../src/taskpane/last-year/review';
import { openProduct, sheetNames, type } from '../open-product';

const profile = { ...noProfile, packId: 'hebei-2021', department: '某某局', year: 2025 };
const key = '2025 某某局';

const lastYear = `某某局2024年部门预算公开
一、部门职责
负责全局的窗口服务，全年服务3万人次。
二、部门预算安排情况
2024年部门支出预算为120万元，其中基本支出100万元，项目支出20万元。
2024年“三公”经费预算3万元，其中：因公出国（境）费0万元；公务用车运行维护费2万元；公务接待费1万元。
部门机构设置
单位名称	单位性质	单位规格	经费保障形式
某某局本级	行政	正科级	财政拨款
=某某服务中心	事业	正股级	财政拨款
`;

type Product = Awaited<ReturnType<typeof openProduct>>;

async function review({ workbook }: Product): Promise<Review> {
  const file = await readTextFile(new TextEncoder().encode(lastYear));
  const pack = catalogue.packs.find(({ id }) => id === profile.packId);
  if (file.kind === 'unreadable' || !pack) throw new Error('not read');
  const source = lastYearInFile(file, catalogue);
  const here = await lastYearHere(workbook);
  const brought = bringInLastYear({ source, pack, year: 2025, styles: here.profile.styles });
  return reviewOf('去年.txt', pack, brought, here);
}

async function open(): Promise<Product> {
  const product = await openProduct();
  await saveProfile(product.workbook, profile);
  return product;
}

async function withTwoYears(): Promise<Product> {
  const product = await open();
  const twoYears = { packId: 'hebei-2021', formId: 'F14', styleId: 'twoYear' };
  await insertForm(product.workbook, { ...twoYears, place: 'newSheet' });
  return product;
}

const insert = ({ workbook }: Product, of: Review) =>
  insertSet(workbook, {
    forms: formsToInsert(of),
    onProgress: () => undefined,
    signal: { aborted: false },
  });

async function values(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values.flat();
  });
}

test('a form comes in as one batch and one step to undo, with figures and texts noted beside it', async () => {
  const product = await open();
  const { workbook, workbench } = product;
  const steps = workbench.engine.undo.depth;
  workbench.log.clear();
  const outcome = await insert(product, await review(product));
  expect(outcome).toMatchObject({ failed: null, inserted: [{ formId: 'F01' }] });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect(await values('机构设置表', 'A3:D4')).toEqual([
    ...['某某局本级', '行政', '正科级', '财政拨款'],
    ...['=某某服务中心', '事业', '正股级', '财政拨款'],
  ]);
  const { notes } = await workbook.readNotes();
  expect(typedIn(notes, key)).toMatchObject({ three_last: '3.00万元', basic_last: '100.00万元' });
  expect(suggestedIn(notes, key)['duties']?.text).toBe(
    '负责全局的窗口服务，全年服务【待填：原为3万人次】。',
  );
  workbench.engine.undo.undo();
  await expect(sheetNames()).resolves.toEqual(['Sheet1']);
});

test('into a form that is there only empty cells are filled, in one step; others when the user says so', async () => {
  const product = await withTwoYears();
  const { workbook, workbench } = product;
  const [sheet = ''] = (await sheetNames()).slice(-1);
  await type(sheet, 'B9', 1.5);
  const found = await review(product);
  expect(found.brought.forms.map(({ form }) => form.id)).toEqual(['F01']);
  const cells = cellsToFill(found);
  const steps = workbench.engine.undo.depth;
  await expect(fillLastYear(workbook, { columns: cells, notes: notesOf(found) })).resolves.toEqual({
    kind: 'filled',
    cells: 2,
  });
  expect(await values(sheet, 'B4:B9')).toEqual([3.5, 0, 2, '', 2, 1.5]);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  const typed = typedIn((await workbook.readNotes()).notes, key);
  expect([typed['reception_last'], typed['project_last']]).toEqual([undefined, '20.00万元']);

  const again = await review(product);
  const chosen = { ...again, replaced: new Set(['reception']) };
  expect(cellsToFill(again)).toEqual([]);
  await fillLastYear(workbook, { columns: cellsToFill(chosen), notes: null });
  expect(await values(sheet, 'B9')).toEqual([1]);
});

test('what somebody typed meanwhile is not overwritten', async () => {
  const product = await withTwoYears();
  const [sheet = ''] = (await sheetNames()).slice(-1);
  const found = await review(product);
  await type(sheet, 'B9', 7);
  await expect(
    fillLastYear(product.workbook, { columns: cellsToFill(found), notes: notesOf(found) }),
  ).resolves.toEqual({ kind: 'changedSince', sheet, at: 'B9' });
  expect(await values(sheet, 'B5:B9')).toEqual(['', expect.anything(), '', '', 7]);
  expect(typedIn((await product.workbook.readNotes()).notes, key)).toEqual({});
});
