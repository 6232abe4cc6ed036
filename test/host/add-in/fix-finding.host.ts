import { insertForm } from '../../../src/app';
import { checkWorkbook, fixFinding } from '../../../src/app/check';
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
    await expect(fixFinding(workbook, sheetId, finding)).resolves.toEqual({ kind: 'fixed' });
    await expect(contentOf('F10')).resolves.toBe(mended);
    const again = await checkWorkbook(workbook);
    const left = again.sheets.flatMap(({ forms }) => forms).flatMap(({ findings }) => findings);
    expect(left.filter((one) => one.rule === rule)).toEqual([]);
  },
);

test('what was typed since is not overwritten', async () => {
  const { workbook, sheetId, finding } = await findingOf('PF-DIRECTION', '任务完成率', '≤100%');
  await type(sheet, 'F10', '≤90%');
  await expect(fixFinding(workbook, sheetId, finding)).resolves.toEqual({ kind: 'changedSince' });
  await expect(contentOf('F10')).resolves.toBe('≤90%');
});
