import { connect } from '../connect';

/** Spaces in a formula stay where they were typed when rows or columns move its references. */
test.each([
  ['=A1 * B1', '=A2 * B2'],
  ['=SUM( A1 : B1 , Sheet1!C1 ) & " x " & D1', '=SUM( A2 : B2 , Sheet1!C2 ) & " x " & D2'],
  ['=IF( A1 = TRUE, $B$1 , 0 )', '=IF( A2 = TRUE, $B$2 , 0 )'],
])('%s below an inserted row', async (formula, expected) => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1').formulas = [[formula]];
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('F2').load('formulas');
    await context.sync();
    expect(moved.formulas).toEqual([[expected]]);
  });
});
