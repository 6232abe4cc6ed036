import { insertForm, insertSet, saveProfile } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { feedList } from '../../../src/app/feed';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { findForms } from '../../../src/app/repair/find-forms';
import { noProfile } from '../../../src/domain/form/profile';
import { openProduct } from '../open-product';

/** What users do to whole sheets, with Excel's own commands: the form is read exactly, or it is said what is broken and repaired. */
const sheetName = '项目支出预算表';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Project = readonly [name: unknown, amount: unknown];

const projects: readonly Project[] = [
  ['水电费', 70],
  ['安保', 20],
  ['系统建设', 800],
];

/** 项目支出预算表 with three projects in the rows 7 to 9; its total is in row 6, and row 10 closes the list. */
async function open(): Promise<Product> {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  await onSheet((sheet) => {
    sheet.getRange('A7:C9').values = projects.map(([name], at) => [
      at < 2 ? '其他运转类' : '特定目标类',
      name,
      '某某局',
    ]);
    sheet.getRange('E7:E9').values = projects.map(([, amount]) => [amount]);
  });
  return product;
}

async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(sheetName), context);
    await context.sync();
  });
}

interface Found {
  readonly sheet: string;
  readonly projects: readonly Project[];
  /** What the pane says of it. */
  readonly damages: readonly string[];
}

/** The forms as the pane finds them, by their names or by their shape. */
async function found({ workbook }: Product): Promise<Found[]> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  const { forms } = await inspectForms(workbook);
  return findForms(reading, catalogue).map(({ sheet, now }, at) => ({
    sheet: sheet.grid.name,
    projects: projectsIn(now.reading.values),
    damages: forms[at]?.findings.map(({ damage }) => damage.kind) ?? [],
  }));
}

function projectsIn(values: unknown): Project[] {
  const { units = [] } = values as {
    units?: { projects?: { name?: unknown; general?: unknown }[] }[];
  };
  return units.flatMap((unit) =>
    (unit.projects ?? []).map(({ name, general }): Project => [name, general]),
  );
}

async function repairAll({ workbook }: Product): Promise<string[]> {
  const { forms } = await inspectForms(workbook);
  const outcomes: string[] = [];
  for (const form of forms) {
    const findings = form.findings.filter(({ repair }) => repair !== 'none').map(({ id }) => id);
    if (findings.length === 0) continue;
    outcomes.push((await repairForm(workbook, { form, findings })).kind);
  }
  return outcomes;
}

interface Case {
  readonly what: string;
  readonly does: Parameters<typeof onSheet>[0];
  /** The projects that are read; as they were where nothing is said. */
  readonly reads?: readonly Project[];
  readonly says?: readonly string[];
}

const sorted: readonly Project[] = [
  ['安保', 20],
  ['水电费', 70],
  ['系统建设', 800],
];

const sort =
  (address: string, key: number, ascending = true) =>
  (sheet: Excel.Worksheet) =>
    sheet.getRange(address).sort.apply([{ key, ascending }]);

const cases: readonly Case[] = [
  { what: 'rows of the block sorted by their amounts', does: sort('A7:L9', 4), reads: sorted },
  { what: 'rows sorted downwards', does: sort('A7:L9', 4, false), reads: sorted.toReversed() },
  { what: 'rows sorted with the closing row', does: sort('A7:L10', 4), reads: sorted },
  {
    what: 'the names sorted without the rest of their rows',
    does: sort('B7:B9', 0),
    reads: [
      ['安保', 70],
      ['水电费', 20],
      ['系统建设', 800],
    ],
  },
  {
    what: 'rows hidden, as a filter does',
    does: (sheet) => void (sheet.getRange('8:8').rowHidden = true),
  },
  {
    what: 'a column hidden',
    does: (sheet) => void (sheet.getRange('E:E').columnHidden = true),
  },
  { what: 'panes frozen elsewhere', does: (sheet) => sheet.freezePanes.freezeAt('A1:B6') },
  { what: 'panes set free', does: (sheet) => sheet.freezePanes.unfreeze() },
  {
    what: 'a table beside the form',
    does: (sheet) => {
      sheet.getRange('N3:O5').values = [
        ['名称', '金额'],
        ['他的', 1],
        ['她的', 2],
      ];
      sheet.tables.add('N3:O5', true);
    },
  },
  {
    what: 'a table below the form',
    does: (sheet) => {
      sheet.getRange('A14:B15').values = [
        ['名称', '金额'],
        ['她的', 2],
      ];
      sheet.tables.add('A14:B15', true);
    },
  },
  {
    what: 'a table over the names of the projects',
    does: (sheet) => void sheet.tables.add('B7:B9', true),
  },
  {
    what: 'all names of ours deleted',
    does: async (_, context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      for (const item of names.items) item.delete();
    },
    says: ['unmarked'],
  },
];

test.each(cases)('$what: it is read exactly, undone and done again', async (one) => {
  const { does, reads = projects, says = [] } = one;
  const product = await open();
  const before = await found(product);
  expect(before).toEqual([{ sheet: sheetName, projects, damages: [] }]);
  await onSheet(does);
  const after = [{ sheet: sheetName, projects: reads, damages: says }];
  expect(await found(product)).toEqual(after);
  await product.workbench.user.undo();
  expect(await found(product)).toEqual(before);
  await product.workbench.user.redo();
  expect(await found(product)).toEqual(after);
  if (says.length === 0) return;
  expect(await repairAll(product)).toEqual(['repaired']);
  expect(await found(product)).toEqual([{ sheet: sheetName, projects: reads, damages: [] }]);
});

test.each([
  ['the total among its projects', 'A6:L9', 4],
  ['the whole columns of the form', 'A:L', 4],
  ['all of the form', 'A1:L10', 1],
])('%s sorted: the total is read as what it is, or Excel refuses', async (_, address, key) => {
  const product = await open();
  const failed = await onSheet(sort(address, key)).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
  const [form] = await found(product);
  const names = form?.projects.map(([name]) => name).sort();
  expect(names).toEqual(projects.map(([name]) => name).sort());
  if (failed !== null) expect(form).toEqual({ sheet: sheetName, projects, damages: [] });
  else expect(form?.damages).not.toEqual([]);
});

test('a table over all of the form: nothing is read wrongly, it is said, and as a range it is repaired', async () => {
  const product = await open();
  await onSheet((sheet) => void sheet.tables.add('A1:L10', true));
  const [form] = await found(product);
  expect(form?.projects).toEqual(projects);
  expect(form?.damages).toEqual(['lostMerges']);
  const { forms } = await inspectForms(product.workbook);
  const [broken] = forms;
  if (!broken) throw new Error('the form is gone');
  const repair = { form: broken, findings: broken.findings.map(({ id }) => id) };
  // No cell of a table can be merged: it is said why, and what is typed stays.
  await expect(repairForm(product.workbook, repair)).resolves.toMatchObject({
    kind: 'failed',
    problem: { code: 'inTable' },
  });
  expect((await found(product))[0]?.projects).toEqual(projects);
  await onSheet(async (sheet, context) => {
    const tables = sheet.tables.load('items/name');
    await context.sync();
    tables.items[0]?.convertToRange();
  });
  expect(await repairAll(product)).toEqual(['repaired']);
  expect(await found(product)).toEqual([{ sheet: sheetName, projects, damages: [] }]);
});

test('a sheet that is hidden from the user is read, and not brought to the front by a repair', async () => {
  const product = await open();
  await onSheet((sheet, { workbook }) => {
    sheet.getRange('D6').values = [[5]];
    workbook.worksheets.getItem('Sheet1').activate();
    sheet.visibility = 'VeryHidden';
  });
  const [form] = await found(product);
  expect(form?.projects).toEqual(projects);
  expect(form?.damages).not.toEqual([]);
  expect(await repairAll(product)).toEqual(['repaired']);
  expect(await found(product)).toEqual([{ sheet: sheetName, projects, damages: [] }]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Sheet1');
});

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
