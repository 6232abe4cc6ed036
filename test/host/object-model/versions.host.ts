import { connect } from '../connect';
import type { ExcelVersionId } from '../../../src/workbench/host/requirements';

describe('the versions of Excel', () => {
  test.each<[ExcelVersionId, newest: number, online: boolean, dialogs: string]>([
    ['excel-2019', 8, false, '1.1'],
    ['microsoft-365-2020', 12, false, '1.2'],
    ['excel-2021', 14, false, '1.2'],
    ['excel-2024', 17, false, '1.2'],
    ['microsoft-365', 20, false, '1.2'],
    ['web', 20, true, '1.2'],
  ])('%s has ExcelApi 1.%d', async (excelVersion, newest, online, dialogs) => {
    const { Office } = await connect({ excelVersion });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', `1.${String(newest)}`)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', `1.${String(newest + 1)}`)).toBe(false);
    expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(online);
    expect(requirements.isSetSupported('DialogApi', '1.2')).toBe(dialogs === '1.2');
    expect(Office.context.diagnostics.version).toMatch(/^16\.0\.\d{5}\.\d+$/);
  });

  test.each<[string, (workbook: Excel.Workbook) => void, string]>([
    [
      'a method',
      (workbook) => workbook.worksheets.getActiveWorksheet().getRanges('A1,C1').clear(),
      'Worksheet.getRanges',
    ],
    [
      'a property',
      (workbook) => {
        workbook.worksheets.getActiveWorksheet().pageLayout.orientation = 'Landscape';
      },
      'Worksheet.pageLayout',
    ],
  ])('%s that is newer than the version is refused: %s', async (_, write, member) => {
    const { Excel } = await connect({ excelVersion: 'excel-2019' });
    const failed = Excel.run(async (context) => {
      write(context.workbook);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(member),
    });
  });

  test('the host refuses by itself, too, what a library without the check would send', async () => {
    const { workbench } = await connect({ excelVersion: 'excel-2019' });
    const session = workbench.connect();
    const request = {
      Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 4 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
        4: { Id: 4, ObjectPathType: 4, Name: 'PageLayout', ParentObjectPathId: 3 },
      },
    };
    const answer = await session.executeBatch(JSON.stringify(request), 0);
    const body = JSON.parse('body' in answer ? answer.body : '{}') as { Error?: { Code: string } };
    expect(body.Error).toMatchObject({
      Code: 'ApiNotFound',
      Message: expect.stringContaining('ExcelApi 1.9'),
    });
  });
});
