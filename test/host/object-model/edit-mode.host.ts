import { connect } from '../connect';
import type { Host } from '../connect';

function write({ Excel }: Host, options: Excel.RunOptions = {}) {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['add-in']];
    await context.sync();
  });
}

async function cells({ Excel }: Host) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('while a cell is being edited', () => {
  test('a batch is refused', async () => {
    const host = await connect({ cellEditMode: true });
    await expect(write(host)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.workbench.switches.cellEditMode = false;
    expect(await cells(host)).toEqual([['', '']]);
  });

  test('a batch that may be delayed waits for the end of the edit', async () => {
    const host = await connect();
    host.workbench.startEdit('Sheet1', 'B1');
    let done = false;
    const written = write(host, { delayForCellEdit: true }).then(() => (done = true));
    await pause(30);
    expect(done).toBe(false);
    expect(await host.workbench.endEdit('user')).toBe(true);
    await written;
    expect(await cells(host)).toEqual([['add-in', 'user']]);
  });

  test('an edit that is given up leaves the cell as it was', async () => {
    const host = await connect();
    await host.workbench.user.type('B1', 'old');
    host.workbench.startEdit('Sheet1', 'B1');
    expect(host.workbench.switches.cellEditMode).toBe(true);
    await host.workbench.endEdit();
    expect(host.workbench.switches.cellEditMode).toBe(false);
    expect(await cells(host)).toEqual([['', 'old']]);
  });

  test('the library does not ask for the delay where Excel does not offer it', async () => {
    const host = await connect();
    const session = host.workbench.connect();
    expect(session.requirements).toHaveProperty('DelayForCellEdit');
    host.workbench.switches.cellEditMode = true;
    const refused = await session.executeBatch('{"Actions":[],"ObjectPaths":{}}', 1);
    expect(refused).toEqual({ refused: 5004 });
  });
});

describe('data validation that stops', () => {
  async function onlySmall({ Excel }: Host, style: 'Stop' | 'Warning') {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      dataValidation.errorAlert = { message: '1–5', title: '', showAlert: true, style };
      await context.sync();
    });
  }

  test.each<[string, 'Stop' | 'Warning', (host: Host) => Promise<boolean>, boolean, unknown]>([
    ['refuses what is typed', 'Stop', (host) => host.workbench.user.type('A1', '9'), false, ''],
    ['lets pass what is right', 'Stop', (host) => host.workbench.user.type('A1', '4'), true, 4],
    [
      'does not look at what is pasted',
      'Stop',
      (host) => host.workbench.user.paste('A1', [[9]]),
      true,
      9,
    ],
    [
      'only warns when it is a warning',
      'Warning',
      (host) => host.workbench.user.type('A1', '9'),
      true,
      9,
    ],
  ])('%s', async (_, style, act, accepted, value) => {
    const host = await connect();
    await onlySmall(host, style);
    const { depth } = host.workbench.engine.undo;
    expect(await act(host)).toBe(accepted);
    expect((await cells(host))[0]?.[0]).toBe(value);
    expect(host.workbench.engine.undo.depth).toBe(depth + (accepted ? 1 : 0));
  });

  test('by a formula about another cell; the editor stays open', async () => {
    const host = await connect();
    await host.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1<=B1' } };
      dataValidation.errorAlert = { message: '', title: '', showAlert: true, style: 'Stop' };
      await context.sync();
    });
    await host.workbench.user.type('B1', '10');
    host.workbench.startEdit('Sheet1', 'A1');
    expect(await host.workbench.endEdit('11')).toBe(false);
    expect(host.workbench.switches.cellEditMode).toBe(true);
    expect(await host.workbench.endEdit('10')).toBe(true);
    expect(await cells(host)).toEqual([[10, 10]]);
  });
});
