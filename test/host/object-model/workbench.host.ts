import { connect } from '../connect';

test('office.js reads and writes a cell', async () => {
  const { Excel } = await connect();
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      ['=A1+B1', 'x'],
    ];
    const range = sheet.getRange('A1:B2').load('values,address');
    sheet.load('name');
    await context.sync();
    return [range.values, range.address, sheet.name];
  });
  expect(values).toEqual([
    [
      [1, 2],
      [3, 'x'],
    ],
    'Sheet1!A1:B2',
    'Sheet1',
  ]);
});

test('an unknown member answers ApiNotFound with its name', async () => {
  const { Excel } = await connect();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load('items');
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: 'The workbench does not support Worksheet.charts',
  });
});
