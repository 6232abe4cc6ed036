import { connect } from '../connect';

/** The last cell moves; past the first one the range lies on its other side, as Microsoft's spirals of cells need. */
test.each([
  ['C3', 0, 0, 'C3'],
  ['C3', 2, 1, 'C3:D5'],
  ['C3:E6', -2, -1, 'C3:D4'],
  ['F6', 0, -3, 'C6:F6'],
  ['F6', -4, 0, 'F2:F6'],
])('%s resized by %d rows and %d columns', async (address, rows, columns, expected) => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    const resized = range.getResizedRange(rows, columns).load('address');
    await context.sync();
    expect(resized.address).toBe(`Sheet1!${expected}`);
  });
});

test.each([
  ['A1', -1, 0],
  ['A1', 0, 16_384],
])('%s resized by %d rows and %d columns leaves the sheet', async (address, rows, columns) => {
  const { Excel } = await connect();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange(address)
        .getResizedRange(rows, columns);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
