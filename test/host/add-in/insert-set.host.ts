import {
  insertSet,
  removeSheets,
  saveProfile,
  noProfile,
  type SetProgress,
} from '../../../src/app';
import { openProduct, sheetNames } from '../open-product';

const forms = ['F07', 'F09', 'F14'].map((formId) => ({ formId }));
const going = { aborted: false };
const ignore = () => undefined;

test('a set is a request that reads, and one that writes for each form', async () => {
  const { workbench, workbook } = await openProduct();
  const progress: SetProgress[] = [];
  const stepsBefore = workbench.engine.undo.depth;
  const outcome = await insertSet(workbook, {
    forms,
    onProgress: (one) => progress.push(one),
    signal: going,
  });
  expect(outcome).toMatchObject({ failed: null, cancelled: false, remaining: [] });
  expect(outcome.inserted.map(({ formId }) => formId)).toEqual(['F07', 'F09', 'F14']);
  const sent = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(sent.map(({ writes }) => writes)).toEqual([false, true, true, true]);
  expect(workbench.engine.undo.depth).toBe(stepsBefore + 3);
  expect(progress).toEqual([
    { done: 0, total: 3, formId: 'F07' },
    { done: 1, total: 3, formId: 'F09' },
    { done: 2, total: 3, formId: 'F14' },
    { done: 3, total: 3, formId: null },
  ]);
});

test('the first of its sheets is in front of the user', async () => {
  const { workbook } = await openProduct();
  const { inserted } = await insertSet(workbook, { forms, onProgress: ignore, signal: going });
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe(inserted[0]?.sheet);
});

test('the same form twice, and beside one that is there, has names of its own', async () => {
  const { workbook } = await openProduct();
  const twice = [{ formId: 'F14' }, { formId: 'F14' }];
  const set = { forms: twice, onProgress: ignore, signal: going };
  await insertSet(workbook, set);
  await insertSet(workbook, set);
  await expect(sheetNames()).resolves.toEqual([
    'Sheet1',
    ...['', ' (2)', ' (3)', ' (4)'].map((number) => `三公经费预算表${number}`),
  ]);
  const marks = await Excel.run(async (context) => {
    const found = context.workbook.names.load('items/name');
    await context.sync();
    return found.items
      .map(({ name }) => name)
      .filter((name) => /^_BF\.\w+\.\w+\.\w+\.\d+$/.test(name));
  });
  expect(marks.sort()).toEqual([1, 2, 3, 4].map((number) => `_BF.national.F14.row.${number}`));
});

test('a form for each of many projects: a request each, of the same size but for the digits of their numbers', async () => {
  const { workbench, workbook } = await openProduct();
  const projects = Array.from({ length: 30 }, () => ({ packId: 'hebei-2021', formId: 'F03' }));
  let reports = 0;
  const outcome = await insertSet(workbook, {
    forms: projects,
    onProgress: () => (reports += 1),
    signal: going,
  });
  expect(outcome).toMatchObject({ failed: null, remaining: [] });
  expect(outcome.inserted.map(({ sheet }) => sheet)).toEqual(
    projects.map((_, index) => `项目绩效目标表${index === 0 ? '' : ` (${index + 1})`}`),
  );
  expect(reports).toBe(projects.length + 1);
  // The first of them is also shown to the user.
  const [, ...sizes] = workbench.log.entries
    .filter(({ writes }) => writes)
    .map(({ requestBytes }) => requestBytes);
  expect(sizes).toHaveLength(projects.length - 1);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(64);
  expect(Math.max(...sizes)).toBeLessThan(30 * 1024);
});

test('told to stop, it ends between two forms', async () => {
  const { workbook } = await openProduct();
  const signal = { aborted: false };
  const outcome = await insertSet(workbook, {
    forms,
    onProgress: ({ done }) => (signal.aborted = done === 1),
    signal,
  });
  expect(outcome).toMatchObject({ failed: null, cancelled: true, remaining: ['F14'] });
  expect(outcome.inserted.map(({ formId }) => formId)).toEqual(['F07', 'F09']);
});

test('a form that there is not stops it, and says what was made before', async () => {
  const { workbook } = await openProduct();
  const outcome = await insertSet(workbook, {
    forms: [{ formId: 'F14' }, { formId: 'F99' }, { formId: 'F07' }],
    onProgress: ignore,
    signal: going,
  });
  expect(outcome).toMatchObject({
    inserted: [{ formId: 'F14', sheet: '三公经费预算表', address: 'A1:F6' }],
    failed: { formId: 'F99', problem: { code: 'unknownForm' } },
    remaining: ['F07'],
  });
});

test('a set of nothing is done at once', async () => {
  const { workbook } = await openProduct();
  await expect(
    insertSet(workbook, { forms: [], onProgress: ignore, signal: going }),
  ).resolves.toEqual({ inserted: [], failed: null, cancelled: false, remaining: [] });
});

test('pack, year and department are those of the profile', async () => {
  const { workbook } = await openProduct();
  await saveProfile(workbook, {
    ...noProfile,
    packId: 'henan-2022',
    year: 2022,
    department: '某某局',
  });
  await insertSet(workbook, { forms: [{ formId: 'F14' }], onProgress: ignore, signal: going });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('三公经费预算表');
    const used = sheet.getUsedRange().load('formulas');
    const marks = context.workbook.names.load('items/name');
    await context.sync();
    return [used.formulas[0]?.[0], used.formulas[1]?.[0], marks.items[0]?.name];
  });
  expect(found).toEqual([
    '2022年一般公共预算“三公”经费预算表',
    '部门名称:某某局',
    '_BF.henan_2022.F14.rowNoted.1',
  ]);
});

test('sheets that a set made can be taken away again, also those that are gone already', async () => {
  const { workbook } = await openProduct();
  const { inserted } = await insertSet(workbook, { forms, onProgress: ignore, signal: going });
  const made = inserted.map(({ sheet }) => sheet);
  await expect(removeSheets(workbook, [...made, '没有'])).resolves.toEqual({
    ...{ problem: null, left: [] },
  });
  await expect(sheetNames()).resolves.toEqual(['Sheet1']);
});

test.each(['before', 'after'] as const)(
  'where Excel stops %s it takes sheets away, those that are left are said',
  async (moment) => {
    const { workbench, workbook } = await openProduct();
    const { inserted } = await insertSet(workbook, { forms, onProgress: ignore, signal: going });
    const made = inserted.map(({ sheet }) => sheet);
    workbench.log.clear();
    workbench.switches.fault = { batch: 1, moment };
    const { problem, left } = await removeSheets(workbook, made);
    workbench.switches.fault = undefined;
    expect(problem).not.toBeNull();
    expect(left).toEqual((await sheetNames()).filter((name) => name !== 'Sheet1'));
    expect(left).toEqual(moment === 'before' ? made : []);
  },
);
