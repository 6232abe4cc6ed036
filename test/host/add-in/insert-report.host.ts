import { insertForm } from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check';
import { describeReport, insertReport } from '../../../src/app/report';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

async function reported() {
  const host = await openProduct();
  const { workbook } = host;
  await insertForm(workbook, threePublicOnNewSheet);
  await type('三公经费预算表', 'B5', 1.5);
  await type('三公经费预算表', 'A5', 9);
  const { sheets, accepted } = await checkWorkbook(workbook);
  const facts = { unread: [], file: null, department: '某某局', year: 2022, time: '10:30' };
  const forms = sheets.flatMap((sheet) => sheet.forms);
  return { ...host, report: describeReport({ ...facts, forms, accepted }, 'zh') };
}

test('a report is a sheet of its own, one step to undo, and no form', async () => {
  const { workbook, workbench, report } = await reported();
  const depth = workbench.engine.undo.depth;
  const outcome = await insertReport(workbook, report, 'zh');
  expect(outcome).toEqual({ kind: 'inserted', sheet: '检查报告' });
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  const { sheets } = await checkWorkbook(workbook);
  expect(sheets.map(({ forms }) => forms.length)).toEqual([0, 1, 0]);
  await workbench.user.undo();
  expect(await sheetNames()).not.toContain('检查报告');
});

test('a second report has a name of its own', async () => {
  const { workbook, report } = await reported();
  await insertReport(workbook, report, 'zh');
  const again = await insertReport(workbook, report, 'zh');
  expect(again).toEqual({ kind: 'inserted', sheet: '检查报告 (2)' });
});

test('where the workbook cannot be reached it says so', async () => {
  const { workbook, workbench, report } = await reported();
  workbench.switches.connectionLost = true;
  await expect(insertReport(workbook, report, 'zh')).resolves.toMatchObject({ kind: 'failed' });
});
