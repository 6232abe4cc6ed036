import { connect } from '../connect';

const rows = 300;
const columns = 15;

/** As Microsoft's sample "Performance optimization" writes: cell by cell, beside formulas. Looking at all cells for each took 20 s. */
test('4,500 writes of one cell each, in one batch, leave the sums right', async () => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows, 1).formulas = Array.from({ length: rows }, (_, row) => [
      `=SUM(B${String(row + 1)}:P${String(row + 1)})`,
    ]);
    await context.sync();
    for (let row = 0; row < rows; row++) {
      for (let column = 1; column <= columns; column++) {
        sheet.getCell(row, column).values = [[row * column]];
      }
    }
    await context.sync();
    const sums = sheet.getRangeByIndexes(0, 0, rows, 1).load('values');
    await context.sync();
    expect(sums.values).toEqual(Array.from({ length: rows }, (_, row) => [row * 120]));
  });
});

test('values over formulas, and formulas over values, one by one', async () => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').formulas = [['=A1*10']];
    sheet.getRange('B1').autoFill('B1:B3', 'FillCopy');
    sheet.getRange('B1').values = [[7]];
    sheet.getRange('A2').values = [[3]];
    sheet.getRange('A3').formulas = [['=B1+1']];
    const area = sheet.getRange('A1:B3').load('values,formulas');
    await context.sync();
    expect(area.formulas).toEqual([
      [2, 7],
      [3, '=A2*10'],
      ['=B1+1', '=A3*10'],
    ]);
    expect(area.values).toEqual([
      [2, 7],
      [3, 30],
      [8, 80],
    ]);
  });
});
