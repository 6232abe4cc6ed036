import { connect } from '../connect';

describe('the log of batches', () => {
  test('counts requests, writes, actions and bytes', async () => {
    const { Excel, workbench } = await connect();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
    await workbench.idle();
    const { requests, writingRequests, actions, bytes } = workbench.log.totals;
    // The third lets go of the ranges: the library sends it by itself.
    expect([requests, writingRequests]).toEqual([3, 1]);
    const { entries } = workbench.log;
    expect(actions).toBe(entries.reduce((sum, { request }) => sum + request.Actions.length, 0));
    expect(bytes).toBe(
      entries.reduce((sum, entry) => sum + entry.requestBytes + entry.responseBytes, 0),
    );
    expect(entries.map(({ writes, error }) => [writes, error])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, undefined],
    ]);
    expect(entries.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  });

  test('says why a batch failed', async () => {
    const { Excel, workbench } = await connect();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('missing').load('name');
      await context.sync();
    }).catch(() => undefined);
    expect(workbench.log.entries.at(-1)?.error).toMatch(/^ItemNotFound: /);
  });

  test('tells who listens, until they stop', async () => {
    const { workbench } = await connect();
    let heard = 0;
    const stop = workbench.onChange(() => (heard += 1));
    await workbench.user.type('A1', '1');
    expect(heard).toBeGreaterThan(0);
    stop();
    const before = heard;
    await workbench.user.type('A1', '2');
    expect(heard).toBe(before);
  });
});

describe('batches and their traces', () => {
  test('the message of a trace that was reached stands in the error', async () => {
    const { Excel } = await connect();
    const failed = Excel.run(async (context) => {
      context.trace('first');
      context.workbook.worksheets.getItem('missing').load('name');
      context.trace('second');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ traceMessages: ['first'] });
  });

  test('batches that are sent at once are carried out one after the other', async () => {
    const { Excel, workbench } = await connect();
    await Promise.all(
      [1, 2, 3].map((value) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const cell = sheet.getRange('A1').load('values');
          await context.sync();
          sheet.getRange(`B${String(value)}`).values = [[cell.values[0]?.[0] === '' ? value : 0]];
          await context.sync();
        }),
      ),
    );
    expect(workbench.log.totals.writingRequests).toBe(3);
    expect(workbench.engine.undo.depth).toBe(3);
  });
});
