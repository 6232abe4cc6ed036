import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

type Work = (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void;

/** What is frozen after the work, in a batch of its own. */
async function frozenAfter(work: Work): Promise<string | null> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet.freezePanes, sheet);
    await context.sync();
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.isNullObject ? null : location.address;
  });
}

test.each<[string, Work, string | null]>([
  ['freezeRows()', (panes) => panes.freezeRows(), 'Sheet1!1:1'],
  ['freezeRows(3)', (panes) => panes.freezeRows(3), 'Sheet1!1:3'],
  ['freezeColumns(2)', (panes) => panes.freezeColumns(2), 'Sheet1!A:B'],
  ['rows, then columns', (panes) => (panes.freezeRows(3), panes.freezeColumns(1)), 'Sheet1!A1:A3'],
  ['freezeRows(0)', (panes) => (panes.freezeRows(3), panes.freezeRows(0)), null],
  ['freezeAt an address', (panes) => panes.freezeAt('A1:C2'), 'Sheet1!A1:C2'],
  ['freezeAt a range', (panes, sheet) => panes.freezeAt(sheet.getRange('A1:C2')), 'Sheet1!A1:C2'],
  ['freezeAt further in', (panes) => panes.freezeAt('H2:K5'), 'Sheet1!H2:K5'],
  ['freezeAt whole rows', (panes) => panes.freezeAt('1:2'), 'Sheet1!1:2'],
  ['freezeAt whole columns', (panes) => panes.freezeAt('A:A'), 'Sheet1!A:A'],
  ['beyond the grid that Univer has', (panes) => panes.freezeRows(2000), 'Sheet1!1:2000'],
  ['unfreeze', (panes) => (panes.freezeRows(3), panes.unfreeze()), null],
  ['nothing', () => undefined, null],
])('%s', async (_, work, expected) => {
  expect(await frozenAfter(work)).toBe(expected);
});

test('freezing can be undone', async () => {
  expect(await frozenAfter((panes) => panes.freezeRows(2))).toBe('Sheet1!1:2');
  host.workbench.engine.undo.undo();
  expect(await frozenAfter(() => undefined)).toBeNull();
});

test.each<[string, Work, string]>([
  ['a negative count', (panes) => panes.freezeRows(-1), 'InvalidArgument'],
  ['the whole sheet', (panes, sheet) => panes.freezeAt(sheet.getRange()), 'InvalidArgument'],
  [
    'getLocation without panes',
    (panes) => void panes.getLocation().load('address'),
    'ItemNotFound',
  ],
  ['no address', (panes) => panes.freezeAt('no address'), 'InvalidArgument'],
])('refuses %s', async (_, work, code) => {
  await expect(frozenAfter(work)).rejects.toMatchObject({ code });
});
