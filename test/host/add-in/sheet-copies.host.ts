import { insertForm, insertSet, saveProfile } from '../../../src/app';
import { feedList } from '../../../src/app/feed';
import { noProfile } from '../../../src/app/no-profile';
import { openProduct } from '../open-product';
import { found, onSheet, open, projects, repairAll, sheetName } from '../project-list';

test('a sheet copied in the workbook is a form of its own; what is typed in it stays there', async () => {
  const product = await open();
  await onSheet((sheet) => void sheet.copy('End'));
  const copy = `${sheetName} (2)`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(copy).getRange('E7').values = [[71]];
    await context.sync();
  });
  expect(await found(product)).toEqual([
    { sheet: sheetName, projects, damages: [] },
    { sheet: copy, projects: [['水电费', 71], ...projects.slice(1)], damages: [] },
  ]);
});

test('a form copied to another workbook as cells is recognised there, and adopted', async () => {
  const from = await open();
  const cells = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange('A1:L10').load('formulas');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    const areas = merged.address.split(',').map((area) => area.split('!')[1] ?? '');
    return { formulas: range.formulas as unknown[][], areas };
  });
  from.workbench.dispose();
  const product = await openProduct();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:L10').formulas = cells.formulas;
    for (const area of cells.areas) sheet.getRange(area).merge();
    await context.sync();
  });
  const [form] = await found(product);
  expect(form?.projects).toEqual(projects);
  expect(form?.damages).toContain('unmarked');
  await repairAll(product);
  const [adopted] = await found(product);
  expect(adopted).toMatchObject({ sheet: 'Sheet1', projects });
  expect(adopted?.damages).not.toContain('unmarked');
});

test('two forms of projects of the same name both stay, and the list takes each once', async () => {
  const product = await open();
  const { workbook } = product;
  await saveProfile(workbook, { ...noProfile, year: 2022, department: '某某局' });
  const known = { projectName: '水电费', fiscalFunds: 1 };
  const form = { packId: 'national', formId: 'F03', styleId: 'b', known, sheetName: '水电费' };
  const signal = { aborted: false };
  await insertSet(workbook, { forms: [form, form], onProgress: () => undefined, signal });
  await onSheet((sheet) => {
    sheet.activate();
    sheet.getRange('B8').select();
  });
  await feedList(workbook);
  const before = (await found(product)).map(({ sheet }) => sheet);
  expect(before).toEqual([sheetName, '水电费', '水电费 (2)']);
  await feedList(workbook);
  const [list] = await found(product);
  expect(list?.projects.filter(([name]) => name === '水电费').length).toBeGreaterThan(0);
  expect(list?.projects.slice(0, 3)).toEqual(projects);
});

test('at a selection in an empty table it is asked, and nothing is written', async () => {
  const product = await openProduct();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C2').values = [['名称', '金额']];
    sheet.tables.add('B2:C9', true);
    sheet.getRange('B4').select();
    await context.sync();
  });
  const request = {
    packId: 'national',
    formId: 'F14',
    styleId: 'row',
    place: 'selection',
  } as const;
  await expect(insertForm(product.workbook, request)).resolves.toMatchObject({
    kind: 'noRoom',
    sheet: 'Sheet1',
    taken: 'B2:C9',
  });
  await product.workbench.user.select('Sheet1!E4');
  await expect(insertForm(product.workbook, request)).resolves.toMatchObject({ kind: 'inserted' });
});
