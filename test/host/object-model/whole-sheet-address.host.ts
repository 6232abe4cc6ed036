import { connect } from '../connect';

/** Excel counts the cells of a whole sheet as all its rows. */
test('the whole sheet is 1:1048576, however it was asked for', async () => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = [
      sheet.getRange(),
      sheet.getRange('A:XFD'),
      sheet.getRange('1:1048576'),
      sheet.getRange('A1:XFD1048576'),
      sheet.getCell(4, 4).getEntireColumn().getEntireRow(),
    ].map((range) => range.load('address,isEntireRow,isEntireColumn'));
    const name = context.workbook.names.add('全表', sheet.getRange()).load('formula');
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(Array(5).fill('Sheet1!1:1048576'));
    expect(ranges.every((range) => range.isEntireRow && range.isEntireColumn)).toBe(true);
    expect(name.formula).toBe('=Sheet1!$1:$1048576');
  });
});
