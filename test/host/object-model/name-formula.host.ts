import { connect } from '../connect';

test.each([
  ["='Sheet1'!$A$1", '=Sheet1!$A$1'],
  ["='表 (2)'!$A$1:$B$2", "='表 (2)'!$A$1:$B$2"],
  ["=SUM('Sheet1'!A1,'It''s'!B2)", "=SUM(Sheet1!A1,'It''s'!B2)"],
])('a name keeps the quotes that it needs: %s', async (formula, kept) => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    for (const sheet of ['表 (2)', "It's"]) context.workbook.worksheets.add(sheet);
    const name = context.workbook.names.add('合计', formula).load('formula');
    await context.sync();
    expect(name.formula).toBe(kept);
  });
});

test.each(['=SUM(没有的表[金额])', '=SUM(', '=1+', '=A1 B1 C1)'])(
  'no name is made of what is no formula: %s',
  async (formula) => {
    const { Excel } = await connect();
    await expect(
      Excel.run(async (context) => {
        context.workbook.names.add('合计', formula);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await Excel.run(async (context) => {
      const names = context.workbook.names.load('items');
      await context.sync();
      expect(names.items).toEqual([]);
    });
  },
);
