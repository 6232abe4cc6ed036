import { insertForm } from '../../../src/app';
import { inspectForms, repairForm } from '../../../src/app/repair';
import type { SheetAfterFailure } from '../../../src/app/rows/look-after';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct } from '../open-product';

const formulaCell = 'D6';
const projects = '项目支出预算表';
const wholeName = '_BF.henan_2022.F16.standard.1';

/** 项目支出预算表 of 河南: the total in row 6, its projects from row 8 on; with everything a repair can write. */
async function openProjects() {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'henan-2022', formId: 'F16', place: 'newSheet' });
  await onSheet((sheet) => {
    sheet.getRange('A8:C9').values = [
      ['其他运转类', '水电费', '某某局'],
      ['特定目标类', '系统建设', '某某局'],
    ];
    sheet.getRange('E8:E9').values = [[70], [800]];
  });
  return product;
}

async function onSheet(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });
}

/** Names, formulas and formats of the sheet in front. */
async function contents(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:N16');
    range.load('formulas,numberFormat');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const { formulas, numberFormat } = range;
    const marks = names.items.map(({ name, formula }) => [name, formula as string]);
    return JSON.stringify({ formulas, numberFormat, marks });
  });
}

/** What users do to it, as far as a batch can do the same. */
const breaks: Readonly<
  Record<string, (sheet: Excel.Worksheet, workbook: Excel.Workbook, names: string[]) => void>
> = {
  'a formula deleted': (sheet) => void sheet.getRange(formulaCell).clear('Contents'),
  'a formula typed over': (sheet) => void (sheet.getRange(formulaCell).values = [[5]]),
  'a label deleted': (sheet) => void sheet.getRange('B3').clear('Contents'),
  'all names deleted': (_, { names }, all) => all.forEach((name) => names.getItem(name).delete()),
  'a name of a part deleted': (_, { names }, all) =>
    void names.getItem(all.find((name) => !/\.\d+$/.test(name)) ?? '').delete(),
  'cells no longer merged': (sheet) => void sheet.getRange('A3:N5').unmerge(),
  'all hints and checks cleared': (sheet) => void sheet.getRange().dataValidation.clear(),
  'hints and checks of one column cleared': (sheet) =>
    void sheet.getRange('E8:E9').dataValidation.clear(),
  'all colouring rules cleared': (sheet) => void sheet.getRange().conditionalFormats.clearAll(),
  'a row pasted from elsewhere': (sheet) => {
    sheet.getRange('A9:N9').clear('Formats');
    sheet.getRange('D9').clear('Contents');
  },
};

test('a form that was just inserted is fine', async () => {
  const { workbook } = await openProjects();
  const { forms, tooLarge } = await inspectForms(workbook);
  expect(forms.map(({ form, state }) => [form.id, state])).toEqual([['F16', 'fine']]);
  expect(tooLarge).toEqual([]);
});

describe.each(Object.keys(breaks))('%s', (what) => {
  test('repaired in one request that writes and one step to undo', async () => {
    const { workbench, workbook } = await openProjects();
    const names = await markNames();
    await onSheet((sheet, book) => breaks[what]?.(sheet, book, names));
    const broken = await contents();
    const steps = workbench.engine.undo.depth;
    workbench.log.clear();
    const [form] = (await inspectForms(workbook)).forms;
    expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
    expect(form?.state).not.toBe('fine');
    if (!form) throw new Error('no form was found');
    workbench.log.clear();
    const findings = form.findings.map(({ id }) => id);
    await expect(repairForm(workbook, { form, findings })).resolves.toEqual({
      kind: 'repaired',
      count: findings.length,
    });
    expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
    expect(workbench.engine.undo.depth).toBe(steps + 1);
    const after = (await inspectForms(workbook)).forms;
    expect(after.map(({ state }) => state)).toEqual(['fine']);
    workbench.engine.undo.undo();
    expect(await contents()).toBe(broken);
  });
});

test('the names of a copied sheet are its own, and come back as such', async () => {
  const { workbook } = await openProjects();
  await onSheet((sheet) => void sheet.copy('End').activate());
  await onSheet((sheet) => sheet.names.getItem(wholeName).delete());
  const copied = (await inspectForms(workbook)).forms[1];
  if (!copied) throw new Error('the copy is not known');
  expect(copied.findings.map(({ damage }) => damage.kind)).toEqual(['unmarked']);
  const findings = copied.findings.map(({ id }) => id);
  await repairForm(workbook, { form: copied, findings });
  expect((await inspectForms(workbook)).forms.map(({ state }) => state)).toEqual(['fine', 'fine']);
  const count = await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getActiveWorksheet();
    const own = names.load('items/name');
    await context.sync();
    return own.items.filter(({ name }) => name === wholeName).length;
  });
  expect(count).toBe(1);
});

test('a name that stands for other cells of the sheet is led back to its form', async () => {
  const { workbook } = await openProjects();
  const before = await contents();
  await onSheet((sheet, { names }) => {
    names.getItem(wholeName).formula = `='${projects}'!$T$50:$U$60`;
    sheet.getRange('T50').values = [['别的']];
  });
  const { forms } = await inspectForms(workbook);
  expect(forms.map(({ state }) => state)).toEqual(['repairable']);
  const [form] = forms;
  const findings = form?.findings.map(({ id }) => id) ?? [];
  if (form) await repairForm(workbook, { form, findings });
  expect((await inspectForms(workbook)).forms.map(({ state }) => state)).toEqual(['fine']);
  expect(await contents()).toBe(before);
});

test('what changed after the look is not written over', async () => {
  const { workbench, workbook } = await openProjects();
  await onSheet((sheet) => void (sheet.getRange(formulaCell).values = [[5]]));
  const [form] = (await inspectForms(workbook)).forms;
  await onSheet((sheet) => void (sheet.getRange(formulaCell).values = [[6]]));
  const before = await contents();
  workbench.log.clear();
  const findings = form?.findings.map(({ id }) => id) ?? [];
  const outcome = form && (await repairForm(workbook, { form, findings }));
  expect(outcome).toEqual({ kind: 'changedSince' });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
  expect(await contents()).toBe(before);
});

test.each<[Fault['moment'], SheetAfterFailure]>([
  ['before', 'asBefore'],
  ['middle', 'changed'],
  ['after', 'changed'],
])('a fault %s the writing request: the sheet is said to be %s', async (moment, said) => {
  const { workbench, workbook } = await openProjects();
  // Two places: what stands side by side is written as one.
  await onSheet((sheet) => {
    for (const cell of ['D6', 'F6']) sheet.getRange(cell).clear('Contents');
  });
  const [form] = (await inspectForms(workbook)).forms;
  const before = await contents();
  workbench.switches.fault = { batch: 4, moment };
  const findings = form?.findings.map(({ id }) => id) ?? [];
  const outcome = form && (await repairForm(workbook, { form, findings }));
  workbench.switches.fault = undefined;
  expect(outcome).toMatchObject({ kind: 'failed', sheet: said });
  expect((await contents()) === before).toBe(said === 'asBefore');
});

test.each([1, 2, 3])('a fault at reading request %d: nothing was changed', async (batch) => {
  const { workbench, workbook } = await openProjects();
  await onSheet((sheet) => void sheet.getRange(formulaCell).clear('Contents'));
  const [form] = (await inspectForms(workbook)).forms;
  const before = await contents();
  workbench.switches.fault = { batch, moment: 'before' };
  const findings = form?.findings.map(({ id }) => id) ?? [];
  const outcome = form && (await repairForm(workbook, { form, findings }));
  workbench.switches.fault = undefined;
  expect(outcome).toMatchObject({ kind: 'failed', sheet: 'asBefore' });
  expect(await contents()).toBe(before);
});

test('a protected sheet is said to be one, and left alone', async () => {
  const { workbook } = await openProjects();
  await onSheet((sheet) => {
    sheet.getRange(formulaCell).clear('Contents');
    sheet.protection.protect();
  });
  const [form] = (await inspectForms(workbook)).forms;
  const findings = form?.findings.map(({ id }) => id) ?? [];
  const outcome = form && (await repairForm(workbook, { form, findings }));
  expect(form?.isProtected).toBe(true);
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'sheetProtected' } });
});

test('two forms on two sheets, one broken: three requests that read', async () => {
  const { workbench, workbook } = await openProjects();
  await insertForm(workbook, { formId: 'F14', place: 'newSheet' });
  await onSheet((sheet) => void sheet.getRange('A5').clear('Contents'));
  workbench.log.clear();
  const progress: string[] = [];
  const { forms } = await inspectForms(workbook, {
    onProgress: ({ done, total }) => void progress.push(`${done} of ${total}`),
  });
  const requests = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(requests).toHaveLength(3);
  expect(progress).toEqual(['0 of 3', '3 of 3']);
  expect(forms.map(({ form, state }) => [form.id, state])).toEqual([
    ['F16', 'fine'],
    ['F14', 'repairable'],
  ]);
});

async function markNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => name.startsWith('_BF.'));
  });
}
