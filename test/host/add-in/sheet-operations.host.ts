import { inspectForms, repairForm } from '../../../src/app/repair';
import {
  found,
  onSheet,
  open,
  projects,
  repairAll,
  sheetName,
  type Project,
} from '../project-list';

/** What users do to whole sheets, with Excel's own commands: the form is read exactly, or it is said what is broken and repaired. */
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

test('a table of the projects’ names grows by what is typed below it, and the project is read', async () => {
  const product = await open();
  await onSheet((sheet) => void sheet.tables.add('B7:B9', true));
  await product.workbench.user.type(`'${sheetName}'!B10`, '培训');
  await product.workbench.user.type(`'${sheetName}'!E10`, '5');
  const [form] = await found(product);
  expect(form?.projects).toEqual([...projects, ['培训', 5]]);
  const area = await Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheetName).tables.load('items/name');
    await context.sync();
    const range = tables.items[0]?.getRange().load('address');
    await context.sync();
    return range?.address.split('!')[1];
  });
  expect(area).toBe('B7:B10');
  expect(await repairAll(product)).toEqual(['repaired']);
  expect((await found(product))[0]).toEqual({
    sheet: sheetName,
    projects: [...projects, ['培训', 5]],
    damages: [],
  });
});

test.each([
  [
    'rows sorted while a filter hides one',
    sort('A7:L9', 4),
    [projects[2], projects[1], projects[0]],
  ],
])('%s: the hidden one stays, and all are read', async (_, does, expected) => {
  const product = await open();
  await onSheet((sheet) => void (sheet.getRange('8:8').rowHidden = true));
  await onSheet((sheet) => void (sheet.getRange('E7').values = [[900]]));
  await onSheet(does);
  const [form] = await found(product);
  expect(form?.projects.map(([name]) => name)).toEqual(expected.map((one) => one?.[0]));
  expect(form?.damages).toEqual([]);
});
