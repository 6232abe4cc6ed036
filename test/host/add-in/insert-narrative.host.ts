import { insertForm, loadProfile, saveProfile } from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check';
import { insertNarrative, readNarrative } from '../../../src/app/narrative';
import { narrate } from '../../../src/app/narrative/narrate';
import { offeredStyles } from '../../../src/app/narrative/offered-styles';
import { outlineOf, outlineSections, printedSections } from '../../../src/app/narrative/outline';
import { planNarrative } from '../../../src/app/narrative/plan-narrative';
import { followedTexts } from '../../../src/app/narrative/written-texts';
import { inspectForms } from '../../../src/app/repair';
import { noProfile } from '../../../src/app/no-profile';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };
const titleOf = (form: string) => form;
const duties = ['=1+1', '+86', '-5', '@某人', '二〇二二年三月', '负责审批服务。'];
const given: Facts = { duties: { kind: 'text', text: duties.join('\n') } };

async function withFigures() {
  const host = await openProduct();
  const { workbook } = host;
  await saveProfile(workbook, profile);
  await insertForm(workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const [sheet = ''] = (await sheetNames()).slice(-1);
  const source = await readNarrative(workbook);
  return { ...host, sheet, source };
}

type Opened = Awaited<ReturnType<typeof withFigures>>;

async function narrated({ workbook }: Pick<Opened, 'workbook'>) {
  const source = await readNarrative(workbook);
  const [style] = offeredStyles(source.profile.packId);
  if (!style) throw new Error('no style');
  const narration = narrate({ forms: source.forms, profile: source.profile, style, given });
  const outline = outlineOf(narration.text, followedTexts(source.written, style.id), titleOf);
  const states = new Map(
    outlineSections(outline).map(({ section, state }) => [section.id, state] as const),
  );
  const plan = planNarrative(narration.text, style.id, titleOf);
  const request = {
    plan,
    sections: printedSections(narration.text, outline),
    facts: {
      key: '2022 某某局',
      typed: { duties: duties.join('\n'), offices: '' },
      read: {},
      own: ['duties', 'offices'],
    },
  };
  return { source, narration, states, request };
}

async function read(sheet: string) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load('values,formulas,address');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return {
      values: used.values.map(([text]) => String(text).trim()),
      formulas: used.formulas,
      names: names.items,
    };
  });
}

test('the profile and the figures of the forms are read', async () => {
  const opened = await withFigures();
  await type(opened.sheet, 'B5', 1.5);
  const { source, narration } = await narrated(opened);
  expect(await loadProfile(opened.workbook)).toEqual(source.profile);
  expect(source.forms.map(({ form, sheet }) => `${form.id} ${sheet}`)).toEqual([
    `F14 ${opened.sheet}`,
  ]);
  expect(source.written).toEqual([]);
  expect(narration.places.three?.sheet).toBe(opened.sheet);
});

test('the text is a sheet of its own in two requests, one step to undo; no form is taken for it', async () => {
  const opened = await withFigures();
  const { workbook, workbench } = opened;
  const { request, narration } = await narrated(opened);
  const before = await sheetNames();
  const depth = workbench.engine.undo.depth;
  workbench.log.clear();
  expect(await insertNarrative(workbook, request)).toMatchObject({
    kind: 'inserted',
    sheet: '预算说明',
  });
  expect(workbench.log.totals.requests).toBe(2);
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  const { values, names } = await read('预算说明');
  expect(values[0]).toBe('某某局2022年度部门预算');
  expect(values).toEqual(expect.arrayContaining(duties));
  expect(narration.gaps.length).toBeGreaterThan(0);
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '_BF.text.narrative.henan_2022.1',
      '_BF.text.narrative.henan_2022.1.N02',
    ]),
  );
  expect((await checkWorkbook(workbook)).sheets.at(-1)?.forms).toEqual([]);
  const { forms } = await inspectForms(workbook, {});
  expect(forms.map(({ sheet }) => sheet)).toEqual([opened.sheet]);
  await workbench.user.undo();
  expect(await sheetNames()).toEqual(before);
});

test('texts that look like formulas, numbers or dates stay texts', async () => {
  const opened = await withFigures();
  const { request } = await narrated(opened);
  await insertNarrative(opened.workbook, request);
  const { formulas, values } = await read('预算说明');
  const all = formulas.map(([text]) => String(text).trim());
  expect(all).toEqual(values);
  expect(all).toEqual(expect.arrayContaining(duties));
});

test('a section is known again on its sheet, and that it was edited', async () => {
  const opened = await withFigures();
  const { request, states } = await narrated(opened);
  expect(states.get('N02')).toBe('ready');
  await insertNarrative(opened.workbook, request);
  expect((await narrated(opened)).states.get('N02')).toBe('filled');
  const { values } = await read('预算说明');
  await type('预算说明', `A${values.indexOf('负责审批服务。') + 1}`, '负责审批。');
  expect((await narrated(opened)).states.get('N02')).toBe('edited');
});

test('a second text has a sheet and names of its own', async () => {
  const opened = await withFigures();
  const { request } = await narrated(opened);
  await insertNarrative(opened.workbook, request);
  const again = await insertNarrative(opened.workbook, request);
  expect(again).toMatchObject({ kind: 'inserted', sheet: '预算说明 (2)' });
  const { source } = await narrated(opened);
  expect(source.written.map(({ sheet }) => sheet)).toEqual(['预算说明', '预算说明 (2)']);
});

test('two forms of one kind: no figure is taken, and they are named', async () => {
  const opened = await withFigures();
  await insertForm(opened.workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const { narration, source } = await narrated(opened);
  expect(narration.doubled).toEqual(['F14']);
  expect(source.forms).toHaveLength(2);
});

test('where the workbook cannot be reached it says so', async () => {
  const opened = await withFigures();
  const { request } = await narrated(opened);
  opened.workbench.switches.connectionLost = true;
  await expect(insertNarrative(opened.workbook, request)).resolves.toMatchObject({
    kind: 'failed',
  });
});
