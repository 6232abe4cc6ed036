import { insertForm, insertSet, removeSheets, type SetOutcome } from '../../../src/app';
import { addListed, planProjectForms, projectsHere } from '../../../src/app/projects';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct, sheetNames, type } from '../open-product';

const form = { packId: 'hebei-2021', formId: 'F03' };
const code = '130000221900001234567';
const text = `会计服务\n=1+1\t${code}\n2021/2022年热线`;
const sheets = ['会计服务', '=1+1', '2021／2022年热线'];

type Product = Awaited<ReturnType<typeof openProduct>>;

async function plan({ workbook }: Product, pasted = text, again = false) {
  return planProjectForms({ ...form, text: pasted, again }, await projectsHere(workbook, form));
}

async function insert(product: Product, pasted = text, again = false): Promise<SetOutcome> {
  const { forms } = await plan(product, pasted, again);
  return insertSet(product.workbook, {
    forms,
    onProgress: () => undefined,
    signal: { aborted: false },
  });
}

async function formulas(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return [range.formulas, range.values].flat(2);
  });
}

test('a form for each project: one batch and one step to undo each, on a sheet called like it', async () => {
  const product = await openProduct();
  const { workbench } = product;
  const steps = workbench.engine.undo.depth;
  const outcome = await insert(product);
  expect(outcome).toMatchObject({ failed: null, cancelled: false, remaining: [] });
  expect(outcome.inserted.map(({ sheet }) => sheet)).toEqual(sheets);
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(3);
  expect(workbench.engine.undo.depth).toBe(steps + 3);
  workbench.engine.undo.undo();
  await expect(sheetNames()).resolves.toEqual(['Sheet1', ...sheets.slice(0, 2)]);
});

test('a name is a text, whatever it begins with, and heads its form', async () => {
  const product = await openProduct();
  await insert(product);
  const found = [
    await formulas('=1+1', 'B3'),
    await formulas('=1+1', 'E3'),
    (await formulas('=1+1', 'A1'))[1],
    await formulas('会计服务', 'B3'),
  ];
  expect(found).toEqual([
    [code, code],
    [expect.stringMatching(/^'?=1\+1$/), '=1+1'],
    '=1+1绩效目标表',
    ['', ''],
  ]);
});

test('projects that have a form are known by their names, and left out unless asked for', async () => {
  const product = await openProduct();
  await insert(product);
  const more = '会 计服务\n系统运维\n系统运维';
  const first = await plan(product, more);
  const again = await plan(product, more, true);
  expect(first).toMatchObject({
    known: [{ project: '会 计服务', sheet: '会计服务' }],
    repeated: ['系统运维'],
    unusable: [],
  });
  expect(first.forms.map(({ sheetName }) => sheetName)).toEqual(['系统运维']);
  expect(again.forms.map(({ sheetName }) => sheetName)).toEqual(['会 计服务', '系统运维']);
});

test('names that are taken get numbers, in the plan and in the workbook', async () => {
  const product = await openProduct();
  await insert(product, '会计服务');
  const again = '会计服务\nsheet1';
  const planned = (await plan(product, again, true)).forms.map(({ sheetName }) => sheetName);
  const { inserted } = await insert(product, again, true);
  expect(planned).toEqual(['会计服务 (2)', 'sheet1 (2)']);
  expect(inserted.map(({ sheet }) => sheet)).toEqual(planned);
});

test('the lists of the workbook offer their projects', async () => {
  const product = await openProduct();
  const { workbook } = product;
  await insertForm(workbook, { packId: 'henan-2022', formId: 'F18', place: 'newSheet' });
  await insertForm(workbook, { packId: 'henan-2022', formId: 'F16', place: 'newSheet' });
  await type('项目绩效目标汇总表', 'A8', code);
  await type('项目绩效目标汇总表', 'B8', '会计服务');
  await type('项目支出预算表', 'B7', '会计服务');
  await type('项目支出预算表', 'B8', '热线');
  const { lists } = await projectsHere(workbook, form);
  expect(lists.map(({ sheet, cell, projects }) => [sheet, cell, projects])).toEqual([
    ['项目绩效目标汇总表', 'A8', [{ name: '会计服务', code }]],
    [
      '项目支出预算表',
      'A7',
      [
        { name: '会计服务', code: null },
        { name: '热线', code: null },
      ],
    ],
  ]);
  const pasted = lists.reduce((so, { projects }) => addListed(so, projects, form), '');
  expect(pasted).toBe(`热线\n会计服务\t${code}`);
});

test('told to stop, it ends between two projects and says which were not begun', async () => {
  const product = await openProduct();
  const { forms } = await plan(product);
  const signal = { aborted: false };
  const outcome = await insertSet(product.workbook, {
    forms,
    onProgress: ({ done }) => (signal.aborted = done === 1),
    signal,
  });
  expect(outcome).toMatchObject({ failed: null, cancelled: true, remaining: ['F03'] });
  expect(outcome.inserted.map(({ sheet }) => sheet)).toEqual(sheets.slice(0, 2));
});

const moments: readonly Fault['moment'][] = ['before', 'middle', 'after'];

test.each([2, 3, 4].flatMap((batch) => moments.map((moment) => [moment, batch] as const)))(
  'a fault %s request %d: what is there is named, and goes when the user says so',
  async (moment, batch) => {
    const product = await openProduct();
    const { workbench, workbook } = product;
    const { forms } = await plan(product);
    workbench.log.clear();
    workbench.switches.fault = { batch, moment };
    const { inserted, failed } = await insertSet(workbook, {
      forms,
      onProgress: () => undefined,
      signal: { aborted: false },
    });
    workbench.switches.fault = undefined;
    const named = [...inserted.map(({ sheet }) => sheet), ...(failed?.problem.left ?? [])];
    expect(['Sheet1', ...named]).toEqual(await sheetNames());
    expect(failed === null).toBe(moment === 'after');
    await expect(removeSheets(workbook, named)).resolves.toEqual({ problem: null, left: [] });
    await expect(sheetNames()).resolves.toEqual(['Sheet1']);
  },
);

test.each(moments)(
  'a fault %s a request that reads is said, and nothing is written',
  async (moment) => {
    const product = await openProduct();
    const { workbench, workbook } = product;
    await plan(product);
    const reads = workbench.log.entries.filter(({ request }) =>
      request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
    ).length;
    for (let batch = 1; batch <= reads; batch += 1) {
      workbench.switches.fault = { batch, moment };
      await expect(projectsHere(workbook, form)).rejects.toMatchObject({ problem: { left: [] } });
    }
    workbench.switches.fault = undefined;
    await expect(sheetNames()).resolves.toEqual(['Sheet1']);
    expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
  },
);

test('a form that does not stand for a project is refused', async () => {
  const { workbook } = await openProduct();
  await expect(projectsHere(workbook, { packId: 'national', formId: 'F14' })).rejects.toMatchObject(
    { problem: { code: 'unknownForm' } },
  );
});
