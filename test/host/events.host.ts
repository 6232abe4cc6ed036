import { connect } from './connect';
import type { Host } from './connect';

type ChangedArgs = Excel.WorksheetChangedEventArgs;

/** Everything but what a test can do nothing with: functions of the event, and what is undefined. */
function plain(args: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(args)) as Record<string, unknown>;
}

async function changesOf(host: Host, work: (host: Host) => Promise<unknown>) {
  const heard: ChangedArgs[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  await work(host);
  await host.workbench.idle();
  return heard;
}

const local = { type: 'WorksheetChanged', source: 'Local', worksheetId: 'sheet-1' };
const byUser = { ...local, triggerSource: 'Unknown' };
const byAddin = { ...local, triggerSource: 'ThisLocalAddin' };

function addinSets(address: string, values: unknown[][]) {
  return ({ Excel }: Host) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
      await context.sync();
    });
}

describe('worksheet.onChanged', () => {
  test.each<[string, (host: Host) => Promise<unknown>, object[]]>([
    [
      'a typed number',
      ({ workbench }) => workbench.user.type('B2', '12.5'),
      [
        {
          ...byUser,
          address: 'B2',
          changeType: 'RangeEdited',
          details: {
            valueBefore: '',
            valueTypeBefore: 'Empty',
            valueAfter: 12.5,
            valueTypeAfter: 'Double',
          },
        },
      ],
    ],
    [
      'a typed formula: its result, and nothing for what depends on it',
      async ({ workbench }) => {
        await workbench.user.type('A1', '=1+2');
      },
      [
        {
          ...byUser,
          address: 'A1',
          changeType: 'RangeEdited',
          details: {
            valueBefore: '',
            valueTypeBefore: 'Empty',
            valueAfter: 3,
            valueTypeAfter: 'Double',
          },
        },
      ],
    ],
    [
      'pasted cells: no details',
      ({ workbench }) =>
        workbench.user.paste('A1', [
          [1, 2],
          [3, 4],
        ]),
      [{ ...byUser, address: 'A1:B2', changeType: 'RangeEdited' }],
    ],
    [
      'cells written by the add-in',
      addinSets('C3:D3', [[1, 'x']]),
      [{ ...byAddin, address: 'C3:D3', changeType: 'RangeEdited' }],
    ],
    [
      'inserted rows',
      ({ workbench }) => workbench.user.insertRows('Sheet1', 3, 2),
      [{ ...byUser, address: '3:4', changeType: 'RowInserted' }],
    ],
    [
      'deleted columns',
      ({ workbench }) => workbench.user.deleteColumns('Sheet1', 2),
      [{ ...byUser, address: 'B:B', changeType: 'ColumnDeleted' }],
    ],
    [
      "a co-author's cell",
      ({ workbench }) => workbench.coauthor.type('A1', 'x'),
      [
        {
          ...byUser,
          source: 'Remote',
          address: 'A1',
          changeType: 'RangeEdited',
          details: {
            valueBefore: '',
            valueTypeBefore: 'Empty',
            valueAfter: 'x',
            valueTypeAfter: 'String',
          },
        },
      ],
    ],
  ])('%s', async (_, work, expected) => {
    const heard = await changesOf(await connect(), work);
    expect(heard.map(plain)).toEqual(expected);
  });
});
