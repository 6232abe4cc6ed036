import { connect } from '../connect';

/** Univer's grid is smaller than Excel's; a selected row or column is a whole one all the same. */
test.each(['3:3', '2:5', 'B:B', 'B:D', 'A1:C2'])(
  'selecting %s is told and read with that address',
  async (address) => {
    const { Excel, workbench } = await connect();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onSelectionChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await workbench.user.select(address);
    await workbench.idle();
    expect(told).toEqual([address]);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe(`Sheet1!${address}`);
    });
  },
);

test('a row that the user inserts is selected as a whole', async () => {
  const { Excel, workbench } = await connect();
  await workbench.user.select('B2');
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      told.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await workbench.user.insertRows('Sheet1', 3);
  await workbench.idle();
  expect(told).toEqual(['3:3']);
});
