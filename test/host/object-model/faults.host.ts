import { connect } from '../connect';
import type { Host } from '../connect';
import type { Fault } from '../../../src/workbench/host/switches';

/** Three writes in one batch; what of them is there afterwards. */
async function writeThree({ Excel }: Host) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const column of ['A', 'B', 'C']) sheet.getRange(`${column}1`).values = [[column]];
    await context.sync();
  });
}

async function row({ Excel }: Host) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').load('values');
    await context.sync();
    return (range.values as unknown[][])[0];
  });
}

describe('a batch that is told to fail', () => {
  test.each<[Fault['moment'], unknown[], number]>([
    ['before', ['', '', ''], 0],
    ['middle', ['A', '', ''], 1],
    ['end', ['A', 'B', ''], 1],
    ['after', ['A', 'B', 'C'], 1],
  ])('%s: the add-in hears of an error and finds %j', async (moment, expected, depth) => {
    const host = await connect();
    host.workbench.switches.fault = { batch: 1, moment };
    await expect(writeThree(host)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.workbench.switches.fault).toBeUndefined();
    expect(await row(host)).toEqual(expected);
    expect(host.workbench.engine.undo.depth).toBe(depth);
  });

  test('the third from now', async () => {
    const host = await connect();
    host.workbench.switches.fault = { batch: 3, moment: 'before' };
    await row(host);
    await writeThree(host);
    await expect(row(host)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await row(host)).toEqual(['A', 'B', 'C']);
  });

  test('the second that writes, whatever is read between', async () => {
    const host = await connect();
    host.workbench.switches.fault = { batch: 2, ofWriting: true, moment: 'before' };
    await row(host);
    await writeThree(host);
    expect(await row(host)).toEqual(['A', 'B', 'C']);
    await expect(writeThree(host)).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('names the statement at which it failed', async () => {
    const host = await connect();
    const failed = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('missing').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet1 = worksheets.getItem(...);',
      },
    });
  });
});

describe('what keeps a batch from Excel', () => {
  test('a lost connection, until it is back', async () => {
    const host = await connect();
    host.workbench.switches.connectionLost = true;
    await expect(writeThree(host)).rejects.toMatchObject({ code: 'ConnectionFailure' });
    host.workbench.switches.connectionLost = false;
    expect(await row(host)).toEqual(['', '', '']);
  });

  test('a read-only workbook refuses writes and allows reading', async () => {
    const host = await connect({ readOnly: true });
    await expect(writeThree(host)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await row(host)).toEqual(['', '', '']);
    expect(host.Office.context.document.mode).toBe(host.Office.DocumentMode.ReadOnly);
  });

  test('a request of more than 5 MB', async () => {
    const host = await connect();
    const failed = host.Excel.run(async (context) => {
      const text = 'x'.repeat(30_000);
      const values = Array.from({ length: 200 }, () => [text]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = values;
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await row(host)).toEqual(['', '', '']);
  });

  test('an answer of more than 5 MB', async () => {
    const host = await connect();
    for (const column of ['A', 'B']) {
      await host.Excel.run(async (context) => {
        const values = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange(`${column}1:${column}100`).values = values;
        await context.sync();
      });
    }
    const failed = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B100').load('values');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('a round trip takes as long as it is told to', async () => {
    const host = await connect({ roundTripDelay: 40 });
    const started = performance.now();
    await row(host);
    // Timers may be a millisecond early.
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
  });
});
