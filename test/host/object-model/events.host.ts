import { connect } from '../connect';
import { addin, byAddin, byUser, details, edited, hear } from '../hear-events';
import type { Work } from '../hear-events';

describe('worksheet.onChanged', () => {
  test.each<[string, Work, object[]]>([
    [
      'a typed number',
      ({ workbench }) => workbench.user.type('B2', '12.5'),
      [{ ...byUser, ...edited, address: 'B2', ...details('', 'Empty', 12.5, 'Double') }],
    ],
    [
      'a typed formula: what it comes to',
      ({ workbench }) => workbench.user.type('A1', '=1+2'),
      [{ ...byUser, ...edited, address: 'A1', ...details('', 'Empty', 3, 'Double') }],
    ],
    [
      'pasted cells: no details',
      ({ workbench }) =>
        workbench.user.paste('A1', [
          [1, 2],
          [3, 4],
        ]),
      [{ ...byUser, ...edited, address: 'A1:B2' }],
    ],
    [
      'the Delete key',
      ({ workbench }) => workbench.user.clear('B1:C3'),
      [{ ...byUser, ...edited, address: 'B1:C3' }],
    ],
    [
      'cells written by the add-in, one event a write',
      addin((sheet) => {
        sheet.getRange('C3:D3').values = [[1, 'x']];
        sheet.getRange('Z100').values = [[true]];
      }),
      [
        { ...byAddin, ...edited, address: 'C3:D3' },
        { ...byAddin, ...edited, address: 'Z100', ...details('', 'Empty', true, 'Boolean') },
      ],
    ],
    [
      'nothing for formats, merges and reading',
      addin((sheet) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1').load('values');
      }),
      [],
    ],
    [
      'rows inserted by the user',
      ({ workbench }) => workbench.user.insertRows('Sheet1', 3, 2),
      [{ ...byUser, address: '3:4', changeType: 'RowInserted' }],
    ],
    [
      'columns deleted by the user',
      ({ workbench }) => workbench.user.deleteColumns('Sheet1', 2),
      [{ ...byUser, address: 'B:B', changeType: 'ColumnDeleted' }],
    ],
    [
      'rows deleted by the add-in',
      addin((sheet) => sheet.getRange('2:2').delete('Up')),
      [{ ...byAddin, address: '2:2', changeType: 'RowDeleted' }],
    ],
    [
      'cells inserted by the add-in',
      addin((sheet) => void sheet.getRange('B2:C3').insert('Right')),
      [
        {
          ...byAddin,
          address: 'B2:C3',
          changeType: 'CellInserted',
          changeDirectionState: { insertShiftDirection: 'Right' },
        },
      ],
    ],
    [
      'cells deleted by the add-in',
      addin((sheet) => sheet.getRange('B2').delete('Up')),
      [
        {
          ...byAddin,
          address: 'B2',
          changeType: 'CellDeleted',
          changeDirectionState: { deleteShiftDirection: 'Up' },
        },
      ],
    ],
    [
      "a co-author's cell",
      ({ workbench }) => workbench.coauthor.type('A1', 'x'),
      [
        {
          ...byUser,
          ...edited,
          source: 'Remote',
          address: 'A1',
          ...details('', 'Empty', 'x', 'String'),
        },
      ],
    ],
  ])('%s', async (_, work, expected) => {
    const heard = await hear(await connect(), ['onChanged'], work);
    expect(heard.map(([, args]) => args)).toEqual(expected);
  });

  test('a formula that is calculated again is no edit', async () => {
    const host = await connect();
    await host.workbench.user.type('B1', '=A1*2');
    const heard = await hear(host, ['onChanged'], ({ workbench }) =>
      workbench.user.type('A1', '4'),
    );
    expect(heard.map(([, { address }]) => address)).toEqual(['A1']);
  });

  test('undo and redo are edits the other way and back', async () => {
    const host = await connect();
    await host.workbench.user.type('A1', '1');
    const heard = await hear(host, ['onChanged'], async ({ workbench }) => {
      await workbench.user.type('A1', '2');
      await workbench.user.insertRows('Sheet1', 1);
      await workbench.user.undo();
      await workbench.user.undo();
      await workbench.user.redo();
    });
    expect(heard.map(([, args]) => args)).toEqual([
      { ...byUser, ...edited, address: 'A1', ...details(1, 'Double', 2, 'Double') },
      { ...byUser, address: '1:1', changeType: 'RowInserted' },
      { ...byUser, address: '1:1', changeType: 'RowDeleted' },
      { ...byUser, ...edited, address: 'A1', ...details(2, 'Double', 1, 'Double') },
      { ...byUser, ...edited, address: 'A1', ...details(1, 'Double', 2, 'Double') },
    ]);
  });

  test('undo of an add-in batch is the user’s doing, last write first', async () => {
    const host = await connect();
    await addin((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('C1:D1').values = [[2, 3]];
    })(host);
    const heard = await hear(host, ['onChanged'], ({ workbench }) => workbench.user.undo());
    expect(heard.map(([, args]) => args)).toEqual([
      { ...byUser, ...edited, address: 'C1:D1' },
      { ...byUser, ...edited, address: 'A1', ...details(1, 'Double', '', 'Empty') },
    ]);
  });

  test('getRange gives the changed cells', async () => {
    const { Excel, workbench } = await connect();
    const read: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) =>
        Excel.run(async (later) => {
          const range = args.getRange(later).load('values,address');
          await later.sync();
          read.push(range.address, range.values);
        }),
      );
      await context.sync();
    });
    await workbench.user.paste('B2', [['x', 'y']]);
    await workbench.idle();
    expect(read).toEqual(['Sheet1!B2:C2', [['x', 'y']]]);
  });
});
