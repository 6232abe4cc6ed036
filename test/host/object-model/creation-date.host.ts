import { connect } from '../connect';

test('a new workbook was created now', async () => {
  const before = Date.now();
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = '决算';
    properties.load('creationDate');
    await context.sync();
    const created = properties.creationDate.getTime();
    expect(created).toBeGreaterThanOrEqual(before);
    expect(created).toBeLessThanOrEqual(Date.now());
  });
});
