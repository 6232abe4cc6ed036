import { connect } from './connect';

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
