import { insertForm } from '../../../src/app';
import { unknownProfile } from '../../../src/domain/form/profile';
import { planForm } from '../../../src/domain/plan/plan-form';
import { national } from '../../../src/packs';
import { threePublic } from '../../../src/packs/forms/three-public';
import type { Switches } from '../../../src/workbench/host/switches';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

const name = '三公经费预算表';
const inserted = (sheet: string) => ({
  kind: 'inserted',
  formId: 'F14',
  sheet,
  address: 'A1:F6',
});

test('a form takes one request that reads and one that writes, and is one step to undo', async () => {
  const { workbench, workbook } = await openProduct();
  const stepsBefore = workbench.engine.undo.depth;
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toEqual(inserted(name));
  const [read, write, ...more] = workbench.log.entries.filter(({ request }) => !isRelease(request));
  expect([read?.writes, write?.writes, more]).toEqual([false, true, []]);
  expect(write?.requestBytes).toBeLessThanOrEqual(30 * 1024);
  expect(workbench.engine.undo.depth).toBe(stepsBefore + 1);
  workbench.engine.undo.undo();
  await expect(sheetNames()).resolves.toEqual(['Sheet1']);
});

test('the sheet reads like the form and is in front of the user', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,position');
    const used = sheet.getUsedRange().load('address,formulas');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return {
      sheet: sheet.name,
      at: sheet.position,
      used: used.address,
      selected: selected.address,
      rows: used.formulas.slice(0, 5),
    };
  });
  expect(found).toEqual({
    sheet: name,
    at: 1,
    used: `${name}!A1:F6`,
    selected: `${name}!B5`,
    rows: [
      ['____年一般公共预算“三公”经费预算表', '', '', '', '', ''],
      ['部门名称:', '', '', '', '', '单位:万元'],
      ['“三公”经费合计', '因公出国(境)费', '公务用车购置及运行费', '', '', '公务接待费'],
      ['', '', '小计', '公务用车购置费', '公务用车运行费', ''],
      ['=B5+C5+F5', '', '=D5+E5', '', '', ''],
    ],
  });
});

test('it calculates: 0.1 and 0.2 are 0.30', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await type(name, 'D5', 0.1);
  await type(name, 'E5', 0.2);
  await type(name, 'F5', 50);
  const text = await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem(name).getRange('A5:F5').load('text');
    await context.sync();
    return row.text;
  });
  expect(text).toEqual([['50.30', '', '0.30', '0.10', '0.20', '50.00']]);
});

test('Excel has the rules: a warning while typing, red for what is wrong', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { dataValidation } = sheet
      .getRange('D5:F5')
      .load('dataValidation/rule,dataValidation/errorAlert');
    const formats = sheet.getRange('A5:F5').conditionalFormats.load('items/type');
    await context.sync();
    const rule = formats.items[0]?.custom.rule.load('formula');
    const fill = formats.items[0]?.custom.format.fill.load('color');
    await context.sync();
    return {
      decimal: dataValidation.rule.decimal,
      style: dataValidation.errorAlert.style,
      painted: formats.items.length,
      rule: rule?.formula,
      fill: fill?.color,
    };
  });
  expect(found).toMatchObject({
    decimal: { formula1: '=0', operator: 'GreaterThanOrEqualTo' },
    style: 'Warning',
    painted: 1,
    rule: expect.stringContaining('(1-ISFORMULA(A1))') as string,
    fill: '#FFC7CE',
  });
});

test('a second form gets names of its own', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toEqual({
    ...inserted(`${name} (2)`),
    existing: name,
  });
  const marks = await Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return names.items.map((item) => [item.name, item.formula]).sort();
  });
  const cells = [
    ['', '$A$1:$F$6'],
    ['.abroad', '$B$5'],
    ['.reception', '$F$5'],
    ['.total', '$A$5'],
    ['.vehiclePurchase', '$D$5'],
    ['.vehicleRunning', '$E$5'],
    ['.vehicles', '$C$5'],
  ] as const;
  expect(marks).toEqual([
    ...cells.map(([part, cell]) => [`_BF.national.F14.row.1${part}`, `=${name}!${cell}`]),
    ...cells.map(([part, cell]) => [`_BF.national.F14.row.2${part}`, `='${name} (2)'!${cell}`]),
  ]);
});

test('the print settings are those of a wide A4 page', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const page = await Excel.run(async (context) => {
    const layout = context.workbook.worksheets
      .getItem(name)
      .pageLayout.load('paperSize,orientation,zoom,centerHorizontally,blackAndWhite');
    await context.sync();
    return layout.toJSON();
  });
  expect(page).toMatchObject({
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    blackAndWhite: true,
  });
});

test.each<[string, Partial<Switches>, string]>([
  ['a cell being edited', { cellEditMode: true }, 'cellEditMode'],
  ['a read-only workbook', { readOnly: true }, 'readOnly'],
  ['a lost connection', { connectionLost: true }, 'connectionLost'],
  ['an Excel that is too old', { excelVersion: 'excel-2019' }, 'apiMissing'],
  ['a fault while names are read', { fault: { batch: 1, moment: 'after' } }, 'unexpected'],
  ['a fault before writing', { fault: { batch: 2, moment: 'before' } }, 'unexpected'],
])('%s leaves the workbook as it was', async (_, switches, code) => {
  const { excelVersion = 'microsoft-365', readOnly = false } = switches;
  const { workbench, workbook } = await openProduct({ excelVersion, readOnly });
  Object.assign(workbench.switches, switches);
  const outcome = await insertForm(workbook, threePublicOnNewSheet);
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code, left: [] } });
  Object.assign(workbench.switches, {
    cellEditMode: false,
    readOnly: false,
    connectionLost: false,
  });
  await expect(sheetNames()).resolves.toEqual(['Sheet1']);
});

test('a fault in the middle of the writing names the sheet it left', async () => {
  const { workbench, workbook } = await openProduct();
  workbench.switches.fault = { batch: 2, moment: 'middle' };
  const outcome = await insertForm(workbook, threePublicOnNewSheet);
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'unexpected', left: [name] } });
  await expect(sheetNames()).resolves.toEqual(['Sheet1', name]);
});

test('when only the answer was lost, the form is there', async () => {
  const { workbench, workbook } = await openProduct();
  workbench.switches.fault = { batch: 2, moment: 'after' };
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toEqual(inserted(name));
});

const threePublicPlan = planForm({
  packId: national.id,
  form: threePublic,
  profile: unknownProfile,
});
const place = { sheet: name, instance: 1, isNewSheet: true, isShown: true };

test.each([
  ['the sheet', name, [], ['Sheet1', name]],
  // The sheet is there when its names turn out to be taken.
  ['the names', '另一张', ['另一张'], ['Sheet1', name, '另一张']],
])('somebody else was faster with %s', async (_, sheet, left, sheets) => {
  const { workbook } = await openProduct();
  const first = workbook.writeForm(threePublicPlan, place);
  const second = workbook.writeForm(threePublicPlan, { ...place, sheet });
  await expect(second).rejects.toMatchObject({ problem: { code: 'unexpected', left } });
  await expect(first).resolves.toBeUndefined();
  await expect(sheetNames()).resolves.toEqual(sheets);
});

test('a text stays a text, whatever Excel would read in it', async () => {
  const { workbook } = await openProduct();
  const texts = ['TRUE', '#N/A', 'Mar 3', 'May-22', ' 5', '=1+1', '50%', '部门'];
  const cells = threePublicPlan.cells.with(1, [...texts.slice(0, 6)]).with(5, texts.slice(2));
  await workbook.writeForm({ ...threePublicPlan, merges: [], cells }, place);
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const [above, below] = ['A2:F2', 'A6:F6'].map((row) => sheet.getRange(row).load('values'));
    await context.sync();
    return [above?.values[0], below?.values[0]];
  });
  expect(values).toEqual([texts.slice(0, 6), texts.slice(2)]);
});

test('a protected workbook says so', async () => {
  const { workbook } = await openProduct();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const outcome = await insertForm(workbook, threePublicOnNewSheet);
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'protected', left: [] } });
});

/** office.js itself gives back the ranges it tracked. */
function isRelease(request: { Actions: readonly { Name?: string }[] }): boolean {
  return request.Actions.some(({ Name }) => Name === '_RemoveReference');
}

test('of a form that the workbook has already, the sheet is told that holds it', async () => {
  const { workbook } = await openProduct();
  const first = await insertForm(workbook, threePublicOnNewSheet);
  expect(first).not.toHaveProperty('existing');
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toMatchObject({
    sheet: '三公经费预算表 (2)',
    existing: '三公经费预算表',
  });
});
