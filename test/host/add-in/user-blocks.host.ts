import { catalogue } from '../../../src/app/catalogue';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { findForms } from '../../../src/app/repair/find-forms';
import { onSheet, open, sheetName, type Product } from '../project-list';

/** What one of the forms says: its projects, what of it is told, and what is offered without taking anything away. */
interface Said {
  readonly projects: readonly string[];
  readonly told: readonly string[];
  readonly mends: readonly string[];
}

async function saidOf({ workbook }: Product, at = 0): Promise<Said> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  const { forms } = await inspectForms(workbook);
  const now = findForms(reading, catalogue)[at]?.now;
  const values = now?.reading.values as
    { units?: { projects?: Record<string, unknown>[] }[] } | undefined;
  const findings = forms[at]?.findings ?? [];
  return {
    projects: (values?.units ?? []).flatMap(({ projects = [] }) =>
      projects.map((one) => Object.values(one).join(' ')),
    ),
    told: (now?.reading.problems ?? []).map(({ kind, at: cell }) => `${kind} ${cell}`),
    mends: findings.flatMap(({ damage, repair }) =>
      repair === 'adds' ? [`${damage.kind} ${damage.at}`] : [],
    ),
  };
}

/** All that is typed anywhere, however often. */
async function typed(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((one) => one.getUsedRangeOrNullObject(true).load('formulas'));
    await context.sync();
    return used
      .flatMap((range) => (range.isNullObject ? [] : (range.formulas as unknown[][]).flat()))
      .map(String)
      .filter((text) => text !== '' && !text.startsWith('='))
      .sort();
  });
}

/** Repairs all that takes nothing away. */
async function mend({ workbook }: Product): Promise<void> {
  const { forms } = await inspectForms(workbook);
  for (const form of forms) {
    const findings = form.findings.flatMap(({ id, repair }) => (repair === 'adds' ? [id] : []));
    if (findings.length > 0) await repairForm(workbook, { form, findings });
  }
}

const [water, guards, system] = [
  '其他运转类 水电费 某某局 70',
  '其他运转类 安保 某某局 20',
  '特定目标类 系统建设 某某局 800',
] as const;

interface Case {
  readonly what: string;
  readonly does: (product: Product) => Promise<unknown>;
  readonly reads: readonly string[];
  /** Some of what is told. */
  readonly tells?: readonly string[];
  /** Where nothing of it is left after the repair. */
  readonly isMended?: false;
}

const at = (address: string) => `'${sheetName}'!${address}`;

const cases: readonly Case[] = [
  {
    what: 'amounts with their unit and full-width digits down into the closing row',
    does: ({ workbench }) =>
      workbench.user.paste(at('E7'), [['80万元'], ['１２．５'], ['1,234.50'], [6]]),
    reads: [
      '其他运转类 水电费 某某局 80',
      '其他运转类 安保 某某局 12.5',
      '特定目标类 系统建设 某某局 1234.5',
      '6',
    ],
  },
  {
    what: 'names and amounts one column too far to the right',
    does: ({ workbench }) =>
      workbench.user.paste(at('B7'), [['其他运转类', '水电费', '某某局', 70]]),
    reads: ['其他运转类 其他运转类 水电费 70', guards, system],
    tells: ['typedOver D7', 'unreadable D7'],
    isMended: false,
  },
  {
    what: 'a day with its format',
    does: async () => {
      await onSheet((sheet, { workbook }) => {
        const day = workbook.worksheets.getItem('Sheet1').getRange('A1');
        day.numberFormat = [['yyyy"年"m"月"d"日"']];
        day.values = [[45296]];
        sheet.getRange('E8').copyFrom(day);
      });
    },
    reads: [water, '其他运转类 安保 某某局 45296', system],
    tells: ['unreadable E8'],
    isMended: false,
  },
  {
    what: 'rows with cells that are merged',
    does: () =>
      onSheet((sheet, { workbook }) => {
        const other = workbook.worksheets.getItem('Sheet1');
        other.getRange('A1:E2').values = [
          ['其他运转类', '维修', '一所', '', 3],
          ['', '培训', '', '', 4],
        ];
        other.getRange('A1:A2').merge();
        sheet.getRange('A8').copyFrom(other.getRange('A1:E2'));
      }),
    reads: [water, '其他运转类 维修 一所 3', '培训 4'],
    tells: ['lostFormula D8', 'lostFormula D9'],
  },
  {
    what: 'amounts dragged into the next column',
    does: () => onSheet((sheet) => void sheet.getRange('E7:E8').moveTo('F7:F8')),
    reads: [water, guards, system],
  },
  {
    what: 'the total dragged away',
    does: () => onSheet((sheet) => void sheet.getRange('D6:L6').moveTo('D14')),
    reads: [water, guards, system],
  },
  {
    what: 'a row filled down across the closing one',
    does: () => onSheet((sheet) => void sheet.getRange('A9:L9').autoFill('A9:L12', 'FillCopy')),
    reads: [water, guards, system, system, system, system],
  },
  {
    what: 'a total filled down over the amounts',
    does: () => onSheet((sheet) => void sheet.getRange('E5').autoFill('E5:E9', 'FillCopy')),
    reads: [],
    tells: ['unplaced A7', 'unplaced A8', 'unplaced A9'],
    isMended: false,
  },
  {
    what: 'a column deleted',
    does: ({ workbench }) => workbench.user.deleteColumns(sheetName, 3),
    reads: ['其他运转类 水电费 70', '其他运转类 安保 20', '特定目标类 系统建设 800'],
    tells: ['missingColumn A1'],
    isMended: false,
  },
  {
    what: 'a column in the middle, and something typed in it',
    does: async ({ workbench }) => {
      await workbench.user.insertColumns(sheetName, 5);
      await workbench.user.type(at('E7'), '77');
    },
    reads: [water, guards, system],
    tells: ['unplaced E7'],
    isMended: false,
  },
  {
    what: 'titles and heads taken apart, a word typed beside the title',
    does: async ({ workbench }) => {
      await onSheet((sheet) => sheet.getRange('A1:L5').unmerge());
      await workbench.user.type(at('C1'), '她的标题');
    },
    reads: [water, guards, system],
    tells: ['unplaced C1'],
    isMended: false,
  },
];

test.each(cases)(
  '$what: read as it is or told, no repair takes anything, all is undone',
  async (one) => {
    const product = await open();
    const { user } = product.workbench;
    const before = await saidOf(product);
    await one.does(product);
    const after = await saidOf(product);
    expect(after.projects).toEqual(one.reads);
    expect(after.told).toEqual(expect.arrayContaining([...(one.tells ?? [])]));
    const hers = await typed();
    await mend(product);
    const left = [...(await typed())];
    expect(
      hers.filter(
        (text) => left.splice(left.indexOf(text), left.includes(text) ? 1 : 0).length === 0,
      ),
    ).toEqual([]);
    const mended = await saidOf(product);
    expect(mended.projects).toEqual(one.reads);
    expect(mended.mends).toEqual([]);
    if (one.isMended !== false) expect(mended.told).toEqual([]);
    // The repair is one step, and so is each thing the user did.
    let undone = mended;
    while (JSON.stringify(undone) !== JSON.stringify(before) && (await user.undo())) {
      undone = await saidOf(product);
    }
    expect(undone).toEqual(before);
  },
);

test('two copies of a sheet, both edited, the first deleted and a copy renamed: each is read for itself', async () => {
  const product = await open();
  const { user } = product.workbench;
  for (const more of [2, 3]) {
    await onSheet((sheet) => void sheet.copy('End'));
    await user.type(`'${sheetName} (${more})'!E7`, String(70 + more));
  }
  await user.insertRows(`${sheetName} (2)`, 8);
  await user.deleteRows(`${sheetName} (3)`, 8);
  await mend(product);
  await user.renameSheet(`${sheetName} (2)`, '甲');
  await user.deleteSheet(sheetName);
  expect([await saidOf(product, 0), await saidOf(product, 1)]).toEqual([
    { projects: ['其他运转类 水电费 某某局 72', guards, system], told: [], mends: [] },
    { projects: ['其他运转类 水电费 某某局 73', system], told: [], mends: [] },
  ]);
});

test('what stands in a column of no field is told in its own words', async () => {
  const product = await open();
  await product.workbench.user.insertColumns(sheetName, 5);
  await product.workbench.user.type(at('E7'), '77');
  const { forms } = await inspectForms(product.workbook);
  expect(forms[0]?.findings.map(({ damage }) => damage)).toEqual([
    { kind: 'unplaced', at: 'E7', text: '77' },
  ]);
});

test('where nobody knows which rows are whose, no formula is offered for them', async () => {
  const product = await open();
  await onSheet((sheet) => void sheet.getRange('E5').autoFill('E5:E9', 'FillCopy'));
  const { forms } = await inspectForms(product.workbook);
  expect(forms[0]?.findings.map(({ damage, repair }) => `${damage.kind} ${repair}`)).toEqual([
    'shapeChanged none',
  ]);
});
