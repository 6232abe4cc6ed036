import { insertForm, type TotalsReport } from '../../../src/app';
import { openProduct, threePublicOnNewSheet } from '../open-product';

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

test('forms that add nothing up are reported as well, where they begin, until they are gone', async () => {
  const { workbook } = await openProduct();
  const reports: TotalsReport[] = [];
  const stop = await workbook.followTotals((report) => void reports.push(report));
  const until = async (expected: readonly string[]) => {
    const now = () =>
      (reports.at(-1)?.forms ?? []).map(
        (one) => `${one.packId} ${one.formId} ${one.sheet}!${one.address}`,
      );
    for (let waited = 0; waited < 250 && now().join() !== expected.join(); waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(now()).toEqual(expected);
  };
  await until([]);
  await insertForm(workbook, { packId: 'hebei-2021', formId: 'F06', place: 'newSheet' });
  await insertForm(workbook, threePublicOnNewSheet);
  const threePublic = 'national F14 三公经费预算表!A1';
  await until(['hebei-2021 F06 功能分类名词解释!A1', threePublic]);
  const [glossary] = reports.at(-1)?.forms ?? [];
  if (glossary) await workbook.showTotal(glossary);
  expect(await selected()).toBe('功能分类名词解释!A1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('功能分类名词解释').delete();
    await context.sync();
  });
  await until([threePublic]);
  await stop();
});
