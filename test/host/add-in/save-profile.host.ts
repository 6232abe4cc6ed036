import {
  insertForm,
  loadProfile,
  noProfile,
  saveProfile,
  type DepartmentProfile,
} from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check/check-workbook';
import { readNarrative } from '../../../src/app/narrative/read-narrative';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';
const profile: DepartmentProfile = {
  packId: 'henan-2022',
  styles: { F14: 'row' },
  year: 2022,
  department: '某某局',
  code: '112',
  level: '县级',
  unit: '万元',
};

async function textsOf(name: string, address = 'A1:A2'): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][]).map(([text]) => text);
  });
}

const openTitle = '____年一般公共预算“三公”经费预算表';
const open = [openTitle, '部门名称:'];
const filled = ['2022年一般公共预算“三公”经费预算表', '部门名称:某某局'];
const saved = (count: number, skipped: string[] = []) => ({
  kind: 'saved',
  filled: count,
  skipped,
});

test('what was saved is there afterwards', async () => {
  const { workbook } = await openProduct();
  await expect(loadProfile(workbook)).resolves.toBeNull();
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(0));
  await expect(loadProfile(workbook)).resolves.toEqual(profile);
  await saveProfile(workbook, { ...profile, year: 2023 });
  await expect(loadProfile(workbook)).resolves.toEqual({ ...profile, year: 2023 });
});

test('forms inserted before get their texts, in one writing request and one step to undo', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await insertForm(workbook, threePublicOnNewSheet);
  await expect(textsOf(sheet)).resolves.toEqual(open);
  workbench.log.clear();
  const stepsBefore = workbench.engine.undo.depth;
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(2));
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(stepsBefore + 1);
  await expect(textsOf(sheet)).resolves.toEqual(filled);
  await expect(textsOf(`${sheet} (2)`)).resolves.toEqual(filled);
});

test('after undo the texts are open again and nobody believes the profile; saving once more fills them', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await saveProfile(workbook, profile);
  workbench.engine.undo.undo();
  await expect(textsOf(sheet)).resolves.toEqual(open);
  // The part of XML is not in Excel's undo stack, the name beside the texts is.
  await expect(loadProfile(workbook)).resolves.toBeNull();
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(1));
  await expect(textsOf(sheet)).resolves.toEqual(filled);
});

test('a text that the user changed is hers, the others are filled', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await type(sheet, 'A1', '我们的“三公”经费');
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(1));
  await expect(textsOf(sheet)).resolves.toEqual(['我们的“三公”经费', '部门名称:某某局']);
});

test('a form that says a year already keeps it when the profile goes on', async () => {
  const { workbook } = await openProduct();
  await saveProfile(workbook, { ...profile, department: null });
  await insertForm(workbook, { ...threePublicOnNewSheet, packId: 'national' });
  await expect(textsOf(sheet)).resolves.toEqual([filled[0], open[1]]);
  await expect(saveProfile(workbook, { ...profile, year: 2023 })).resolves.toEqual(saved(1));
  await expect(textsOf(sheet)).resolves.toEqual(filled);
  await expect(saveProfile(workbook, { ...profile, year: 2024 })).resolves.toEqual(saved(0));
});

test('a department that is called otherwise now is called so in every form that prints its name, in one step', async () => {
  const { workbench, workbook } = await openProduct();
  await saveProfile(workbook, profile);
  await insertForm(workbook, threePublicOnNewSheet);
  await insertForm(workbook, threePublicOnNewSheet);
  await type(`${sheet} (2)`, 'A2', '填报单位：某某局');
  const stepsBefore = workbench.engine.undo.depth;
  const renamed = { ...profile, department: '某某水务局' };
  await expect(saveProfile(workbook, renamed)).resolves.toEqual(saved(1));
  expect(workbench.engine.undo.depth).toBe(stepsBefore + 1);
  await expect(textsOf(sheet)).resolves.toEqual([filled[0], '部门名称:某某水务局']);
  // What the user wrote is hers.
  await expect(textsOf(`${sheet} (2)`)).resolves.toEqual([filled[0], '填报单位：某某局']);
  await expect(loadProfile(workbook)).resolves.toEqual(renamed);
  workbench.engine.undo.undo();
  await expect(textsOf(sheet)).resolves.toEqual(filled);
  await expect(loadProfile(workbook)).resolves.toEqual(profile);
});

test('the profile follows undo and redo of what was put into the forms, in everything that reads it', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await saveProfile(workbook, profile);
  const renamed = { ...profile, department: '某某水务局' };
  await saveProfile(workbook, renamed);
  const named = async () => {
    const { profile: checked } = await checkWorkbook(workbook);
    const { profile: told } = await readNarrative(workbook);
    return [await loadProfile(workbook), checked, told].map((one) => one?.department ?? null);
  };
  const all = (name: string | null) => [name, name, name];
  await expect(named()).resolves.toEqual(all('某某水务局'));
  workbench.engine.undo.undo();
  await expect(named()).resolves.toEqual(all('某某局'));
  workbench.engine.undo.undo();
  await expect(named()).resolves.toEqual(all(null));
  workbench.engine.undo.redo();
  await expect(named()).resolves.toEqual(all('某某局'));
  workbench.engine.undo.redo();
  await expect(named()).resolves.toEqual(all('某某水务局'));
});

test('what no form was filled with is no step, and holds while the forms say the same', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await saveProfile(workbook, profile);
  await saveProfile(workbook, { ...profile, department: '某某水务局' });
  workbench.engine.undo.undo();
  // The sheets say the old name, and she leaves them so.
  await saveProfile(workbook, { ...profile, department: '水务分局' }, 'none');
  await expect(loadProfile(workbook)).resolves.toMatchObject({ department: '水务分局' });
  await type(sheet, 'H1', '1');
  await expect(loadProfile(workbook)).resolves.toMatchObject({ department: '水务分局' });
  await expect(saveProfile(workbook, { ...profile, department: '水利局' })).resolves.toEqual(
    saved(0),
  );
  await expect(loadProfile(workbook)).resolves.toMatchObject({ department: '水利局' });
});

test('where forms say the old name it can be asked first: nothing is written; then all, or none of them are renamed', async () => {
  const { workbench, workbook } = await openProduct();
  const renamed = { ...profile, department: '某某水务局' };
  await expect(saveProfile(workbook, profile, 'ask')).resolves.toEqual(saved(0));
  await insertForm(workbook, threePublicOnNewSheet);
  await type(sheet, 'A1', openTitle);
  await expect(saveProfile(workbook, { ...profile, unit: '元' }, 'ask')).resolves.toEqual(saved(1));
  await type(sheet, 'A1', openTitle);
  workbench.log.clear();
  await expect(saveProfile(workbook, renamed, 'ask')).resolves.toEqual({
    kind: 'asks',
    sheets: [sheet],
    was: '某某局',
    is: '某某水务局',
  });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(0);
  await expect(loadProfile(workbook)).resolves.toMatchObject({ department: '某某局' });
  // What was still open is filled in any case.
  await expect(saveProfile(workbook, renamed, 'none')).resolves.toEqual(saved(1));
  await expect(textsOf(sheet)).resolves.toEqual(filled);
  await saveProfile(workbook, profile, 'none');
  await expect(saveProfile(workbook, renamed, 'all')).resolves.toEqual(saved(1));
  await expect(textsOf(sheet)).resolves.toEqual([filled[0], '部门名称:某某水务局']);
});

test('what only fills in what was not known before is no new name: nothing is asked', async () => {
  const { workbook } = await openProduct();
  const nameOnly = { ...profile, packId: 'national', year: null, code: null };
  await saveProfile(workbook, nameOnly, 'ask');
  await insertForm(workbook, { packId: 'national', formId: 'F03', place: 'newSheet' });
  const withCode = { ...nameOnly, year: 2022, code: '112' };
  await expect(saveProfile(workbook, withCode, 'ask')).resolves.toEqual(saved(1));
  await expect(saveProfile(workbook, { ...withCode, code: '113' }, 'ask')).resolves.toMatchObject({
    kind: 'asks',
    was: '112',
    is: '113',
  });
});

test('forms on moved and copied sheets are found, also where rows came above', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const copy = await Excel.run(async (context) => {
    const original = context.workbook.worksheets.getItem(sheet);
    const copied = original.copy('End').load('name');
    original.getRange('1:2').insert('Down');
    original.name = '改名';
    await context.sync();
    return copied.name;
  });
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(2));
  await expect(textsOf('改名', 'A3:A4')).resolves.toEqual(filled);
  await expect(textsOf(copy)).resolves.toEqual(filled);
});

test('a form on a protected sheet is left as it is, and named', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await insertForm(workbook, threePublicOnNewSheet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  await expect(saveProfile(workbook, profile)).resolves.toEqual(saved(1, [sheet]));
  await expect(textsOf(sheet)).resolves.toEqual(open);
  await expect(textsOf(`${sheet} (2)`)).resolves.toEqual(filled);
});

test('insertion takes pack, layout, year and department from the workbook, still in two requests', async () => {
  const { workbench, workbook } = await openProduct();
  await saveProfile(workbook, { ...profile, packId: 'national', styles: { F14: 'vertical' } });
  workbench.log.clear();
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toMatchObject({
    kind: 'inserted',
    address: 'A1:B9',
  });
  const sent = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(sent.map(({ writes }) => writes)).toEqual([false, true]);
  await expect(textsOf(sheet)).resolves.toEqual([filled[0], '部门名称：某某局']);
});

async function parts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.customXmlParts
      .getByNamespace('urn:budget-forms:1')
      .load('items/id');
    await context.sync();
    const texts = found.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

async function writePart(change: (xml: string) => string): Promise<void> {
  const [xml = ''] = await parts();
  await Excel.run(async (context) => {
    context.workbook.customXmlParts
      .getByNamespace('urn:budget-forms:1')
      .getOnlyItem()
      .setXml(change(xml));
    await context.sync();
  });
}

test.each([
  ['another hand changed it', (xml: string) => xml.replace('某某局', '某某厅')],
  ['it is of a later version', (xml: string) => xml.replace('version="1"', 'version="9"')],
  ['it is something else', () => '<other xmlns="urn:budget-forms:1"/>'],
])('a note that cannot be trusted counts for nothing: %s', async (_, change) => {
  const { workbook } = await openProduct();
  await saveProfile(workbook, profile);
  await writePart(change);
  await expect(loadProfile(workbook)).resolves.toBeNull();
  await expect(insertForm(workbook, threePublicOnNewSheet)).resolves.toMatchObject({
    kind: 'inserted',
  });
  await expect(textsOf(sheet)).resolves.toEqual(open);
});

test('there is one part, whatever was there', async () => {
  const { workbook } = await openProduct();
  await saveProfile(workbook, profile);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<other xmlns="urn:budget-forms:1"/>');
    context.workbook.customXmlParts.add('<b xmlns="urn:somebody-else"/>');
    await context.sync();
  });
  await expect(loadProfile(workbook)).resolves.toBeNull();
  await saveProfile(workbook, profile);
  await expect(loadProfile(workbook)).resolves.toEqual(profile);
  await expect(parts()).resolves.toHaveLength(1);
});

test('what else is noted stays', async () => {
  const { workbook } = await openProduct();
  await saveProfile(workbook, noProfile);
  // The hash of "[]", as any note of a later version carries its own.
  const note = '<note kind="accepted" version="3" hash="09612b07b5ecb5a5">[]</note>';
  await writePart((xml) => xml.replace('</budgetForms>', `${note}</budgetForms>`));
  await saveProfile(workbook, profile);
  await expect(parts()).resolves.toEqual([expect.stringContaining(note)]);
});
