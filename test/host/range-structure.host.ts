import { connect } from './connect';

test('rows are inserted and deleted', async () => {
  const { Excel } = await connect();
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A4').values = [[1], [2], [3], ['=SUM(A1:A3)']];
    const kept = sheet.getRange('A2:A3');
    kept.load('address');
    await context.sync();
    const inserted = sheet.getRange('2:3').insert('Down').load('address');
    kept.load('address,values');
    const sum = sheet.getRange('A6').load('formulas,values');
    await context.sync();
    return [inserted.address, kept.address, kept.values, sum.values, sum.formulas];
  });
  expect(result).toEqual(['Sheet1!2:3', 'Sheet1!A4:A5', [[2], [3]], [[6]], [['=SUM(A1:A5)']]]);
});
