import { insertForm } from '../../../src/app';
import { checkWorkbook, fixFindings } from '../../../src/app/check';
import { inspectForms } from '../../../src/app/repair';
import { openProduct, type } from '../open-product';

const sheet = '项目绩效目标表';

async function contentOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

/** A project form with one indicator; what one rule finds of it. */
async function findingOf(rule: string, name: string, value: string) {
  const { workbook } = await openProduct();
  const place = { packId: 'national', formId: 'F03', styleId: 'b', place: 'newSheet' } as const;
  await insertForm(workbook, place);
  await type(sheet, 'C10', name);
  await type(sheet, 'F10', value);
  const { sheets } = await checkWorkbook(workbook);
  const [checked] = sheets.filter(({ forms }) => forms.length > 0);
  const finding = checked?.forms[0]?.findings.find((one) => one.rule === rule);
  if (!checked || !finding) throw new Error(`${rule} finds nothing`);
  return { workbook, sheetId: checked.sheetId, finding };
}

test.each([
  ['PF-STYLE', '群众投诉次数', '＝0次', '=0次'],
  ['PF-DIRECTION', '任务完成率', '≤100%', '≥100%'],
  ['PF-VALUE-FORMAT', '任务完成时间', '44561', '2021年12月31日'],
])(
  '%s: the value that is offered is written as a text, never as a formula or a date',
  async (rule, name, value, mended) => {
    const { workbook, sheetId, finding } = await findingOf(rule, name, value);
    await expect(fixFindings(workbook, [{ sheetId, finding }])).resolves.toEqual({
      kind: 'fixed',
      count: 1,
      left: 0,
    });
    await expect(contentOf('F10')).resolves.toBe(mended);
    const again = await checkWorkbook(workbook);
    const left = again.sheets.flatMap(({ forms }) => forms).flatMap(({ findings }) => findings);
    expect(left.filter((one) => one.rule === rule)).toEqual([]);
  },
);

test('what was typed since is not overwritten', async () => {
  const { workbook, sheetId, finding } = await findingOf('PF-DIRECTION', '任务完成率', '≤100%');
  await type(sheet, 'F10', '≤90%');
  await expect(fixFindings(workbook, [{ sheetId, finding }])).resolves.toEqual({
    kind: 'changedSince',
  });
  await expect(contentOf('F10')).resolves.toBe('≤90%');
});

test('a sheet that was protected since the fix was offered is said to be one, and stays', async () => {
  const { workbook, sheetId, finding } = await findingOf('PF-DIRECTION', '任务完成率', '≤100%');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  await expect(fixFindings(workbook, [{ sheetId, finding }])).resolves.toMatchObject({
    kind: 'failed',
    problem: { code: 'sheetProtected' },
    changed: [],
  });
  await expect(contentOf('F10')).resolves.toBe('≤100%');
});

test('all of a kind are one step to undo; what changed meanwhile is left and counted', async () => {
  const { workbook, workbench } = await openProduct();
  const place = { packId: 'national', formId: 'F03', styleId: 'b', place: 'newSheet' } as const;
  await insertForm(workbook, place);
  await insertForm(workbook, place);
  const second = `${sheet} (2)`;
  await type(sheet, 'F10', '≥8百分比');
  await type(sheet, 'F11', '≥9百分比');
  await type(second, 'F10', '≥7百分比');
  const { sheets } = await checkWorkbook(workbook);
  const found = sheets.flatMap(({ sheetId, forms }) =>
    forms.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'PF-UNIT').map((finding) => ({ sheetId, finding })),
    ),
  );
  expect(found).toHaveLength(3);
  await type(sheet, 'F11', '≥6百分比');
  const depth = workbench.engine.undo.depth;
  await expect(fixFindings(workbook, found)).resolves.toEqual({ kind: 'fixed', count: 2, left: 1 });
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  await expect(contentOf('F10')).resolves.toBe('≥8%');
  await expect(contentOf('F11')).resolves.toBe('≥6百分比');
});

test('rows typed into the closing row, and below it, are named with their sums, which come in one step', async () => {
  const { workbook, workbench } = await openProduct();
  await insertForm(workbook, { packId: 'henan-2022', formId: 'F16', place: 'newSheet' });
  const typeProject = async (row: number, name: string, amount: string) => {
    await type('项目支出预算表', `A${row}`, '其他运转类');
    await type('项目支出预算表', `B${row}`, name);
    await type('项目支出预算表', `E${row}`, amount);
  };
  const findings = async () => {
    const { sheets } = await checkWorkbook(workbook);
    return sheets.flatMap(({ sheetId, forms }) =>
      forms.flatMap(({ findings: all }) => all.map((finding) => ({ sheetId, finding }))),
    );
  };
  const said = (all: Awaited<ReturnType<typeof findings>>) =>
    all.map(({ finding: { says, at, fix } }) => [says, at[0], fix?.value]);

  await type('项目支出预算表', 'C6', '某某局');
  await typeProject(8, '水电费', '70');
  await typeProject(9, '印刷费', '30');
  await typeProject(10, '补录', '5');
  const found = await findings();
  expect(said(found)).toEqual([
    ['rowsBeyond', 'A10', undefined],
    ['derivedEmpty', 'D10', '=SUM(E10:L10)'],
  ]);
  const depth = workbench.engine.undo.depth;
  const offered = found.filter(({ finding }) => finding.fix !== null);
  await expect(fixFindings(workbook, offered)).resolves.toMatchObject({ kind: 'fixed', count: 1 });
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  // The row that closed the table is filled in now, and looks like it still.
  const [filled] = (await inspectForms(workbook)).forms;
  expect(filled?.findings.map(({ damage }) => damage.kind)).toEqual(['lostLooks']);

  // No closing row is left: sums that do not reach so far are named, and the repair leads them there.
  await typeProject(11, '再补', '7');
  expect(said(await findings())).toEqual([
    ['derivedDiffers', 'E6', '=SUM(E7:E12)'],
    ['rowsBeyond', 'A11', undefined],
    ['derivedEmpty', 'D11', '=SUM(E11:L11)'],
  ]);
  const [form] = (await inspectForms(workbook)).forms;
  expect(form?.state).toBe('repairable');
});
