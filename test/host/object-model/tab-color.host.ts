import { connect } from '../connect';

test.each([
  ['#FF0000', '#FF0000'],
  ['ff0000', '#FF0000'],
  ['yellow', '#FFFF00'],
  ['', ''],
])('a tab coloured %j is %j', async (given, expected) => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tabColor = '#0000FF';
    sheet.tabColor = given;
    sheet.load('tabColor');
    await context.sync();
    expect(sheet.tabColor).toBe(expected);
  });
});

test('what is no colour is refused', async () => {
  const { Excel } = await connect();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tabColor = '赤';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
