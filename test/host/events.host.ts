import { connect } from './connect';
import type { Host } from './connect';

type Heard = readonly [name: string, args: Record<string, unknown>];
type Work = (host: Host) => Promise<unknown>;

/** Everything but what says nothing in a comparison: functions of the event, and what is undefined. */
function plain(args: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(args)) as Record<string, unknown>;
}

/** Registers for the events of a sheet (`onChanged`) or of all (`worksheets.onChanged`), works, and waits. */
async function hear(host: Host, names: readonly string[], work: Work): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of names) {
      const [object, event] = name.startsWith('worksheets.')
        ? [worksheets, name.slice('worksheets.'.length)]
        : [worksheets.getItem('Sheet1'), name];
      const handlers = (object as unknown as Record<string, OfficeExtension.EventHandlers<object>>)[
        event
      ];
      handlers?.add((args) => {
        heard.push([name, plain(args)]);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  await work(host);
  await host.workbench.idle();
  return heard;
}

const onSheet = { worksheetId: 'sheet-1' };
const local = { ...onSheet, type: 'WorksheetChanged', source: 'Local' };
const byUser = { ...local, triggerSource: 'Unknown' };
const byAddin = { ...local, triggerSource: 'ThisLocalAddin' };
const edited = { changeType: 'RangeEdited' };

function details(before: unknown, typeBefore: string, after: unknown, typeAfter: string) {
  return {
    details: {
      valueBefore: before,
      valueTypeBefore: typeBefore,
      valueAfter: after,
      valueTypeAfter: typeAfter,
    },
  };
}

/** An add-in's batch on the first sheet. */
function addin(write: (sheet: Excel.Worksheet) => void): Work {
  return ({ Excel }) =>
    Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
}

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

describe('the other events', () => {
  const added = { type: 'WorksheetAdded', source: 'Local' };

  test.each<[string, string[], Work, unknown[]]>([
    [
      'a sheet and all sheets hear the same edit',
      ['onChanged', 'worksheets.onChanged'],
      ({ workbench }) => workbench.user.paste('A1', [[1, 2]]),
      [
        ['onChanged', { ...byUser, ...edited, address: 'A1:B1' }],
        ['worksheets.onChanged', { ...byUser, ...edited, address: 'A1:B1' }],
      ],
    ],
    [
      'formats of cells',
      ['onFormatChanged', 'onChanged'],
      addin((sheet) => {
        sheet.getRange('A1:B2').format.fill.color = '#FF0000';
      }),
      [
        [
          'onFormatChanged',
          { ...onSheet, type: 'WorksheetFormatChanged', source: 'Local', address: 'A1:B2' },
        ],
      ],
    ],
    [
      'selection',
      ['onSelectionChanged', 'worksheets.onSelectionChanged'],
      ({ workbench }) => workbench.user.select('B2:C3'),
      [
        ['onSelectionChanged', { ...onSheet, type: 'WorksheetSelectionChanged', address: 'B2:C3' }],
        [
          'worksheets.onSelectionChanged',
          { ...onSheet, type: 'WorksheetSelectionChanged', address: 'B2:C3' },
        ],
      ],
    ],
    [
      'a sheet added by the user comes to the front',
      ['worksheets.onAdded', 'worksheets.onDeactivated', 'worksheets.onActivated'],
      ({ workbench }) => workbench.user.addSheet('新表'),
      [
        ['worksheets.onAdded', added],
        ['worksheets.onDeactivated', { ...onSheet, type: 'WorksheetDeactivated' }],
        ['worksheets.onActivated', { type: 'WorksheetActivated' }],
      ],
    ],
    [
      'a sheet added by the add-in stays behind',
      ['worksheets.onAdded', 'worksheets.onActivated'],
      ({ Excel }) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('新表');
          await context.sync();
        }),
      [['worksheets.onAdded', added]],
    ],
    [
      'a calculation, by its cells',
      ['onCalculated'],
      async ({ workbench }) => {
        await workbench.user.type('B1', '=A1+1');
        await workbench.user.type('B2', '=A1+2');
      },
      [['onCalculated', { ...onSheet, type: 'WorksheetCalculated', address: 'B1:B2' }]],
    ],
  ])('%s', async (_, names, work, expected) => {
    const heard = await hear(await connect(), names, work);
    const known = heard.map(([name, args]) => {
      const { worksheetId, ...rest } = args;
      return [name, worksheetId === 'sheet-1' ? args : rest];
    });
    expect(known).toEqual(expected);
  });

  test('undoing a new sheet deletes it', async () => {
    const host = await connect();
    await host.workbench.user.addSheet('新表');
    const heard = await hear(host, ['worksheets.onDeleted'], ({ workbench }) =>
      workbench.user.undo(),
    );
    expect(heard).toMatchObject([
      ['worksheets.onDeleted', { type: 'WorksheetDeleted', source: 'Local' }],
    ]);
  });

  test('names and visibility, where the library has them: in Excel on the web', async () => {
    const host = await connect({ excelVersion: 'web' });
    await host.workbench.user.addSheet('Second');
    const heard = await hear(
      host,
      ['worksheets.onNameChanged', 'onNameChanged', 'worksheets.onVisibilityChanged'],
      async ({ Excel, workbench }) => {
        await workbench.user.renameSheet('Sheet1', '总表');
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('总表').visibility = 'VeryHidden';
          await context.sync();
        });
      },
    );
    const renamed = {
      ...onSheet,
      type: 'WorksheetNameChanged',
      source: 'Local',
      nameBefore: 'Sheet1',
      nameAfter: '总表',
    };
    expect(heard).toEqual([
      ['onNameChanged', renamed],
      ['worksheets.onNameChanged', renamed],
      [
        'worksheets.onVisibilityChanged',
        {
          ...onSheet,
          type: 'WorksheetVisibilityChanged',
          source: 'Local',
          visibilityBefore: 'Visible',
          visibilityAfter: 'VeryHidden',
        },
      ],
    ]);
  });

  test('the selection of the document, by the oldest event', async () => {
    const { Excel, workbench } = await connect();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await workbench.user.select('B2');
    await workbench.idle();
    expect(heard).toBe(1);
  });
});

describe('who hears', () => {
  test('nobody while runtime.enableEvents is off, and not later either', async () => {
    const host = await connect();
    const heard = await hear(host, ['onChanged'], async ({ Excel, workbench }) => {
      const enable = (on: boolean) =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = on;
          await context.sync();
          context.runtime.load('enableEvents');
          await context.sync();
          return context.runtime.enableEvents;
        });
      expect(await enable(false)).toBe(false);
      await workbench.user.type('A1', '1');
      await workbench.idle();
      expect(await enable(true)).toBe(true);
      await workbench.user.type('A2', '2');
    });
    expect(heard.map(([, { address }]) => address)).toEqual(['A2']);
    expect(host.workbench.engine.undo.depth).toBe(2);
  });

  test('nobody who has removed the handler', async () => {
    const { Excel, workbench } = await connect();
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await workbench.user.type('A1', '1');
    await workbench.idle();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await workbench.user.type('A2', '2');
    await workbench.idle();
    expect(heard).toEqual(['A1']);
  });

  test('every runtime of the add-in', async () => {
    const host = await connect();
    const second = host.workbench.connect();
    const heard: number[] = [];
    second.onRichApiEvent = ({ number }) => heard.push(number);
    const register = {
      Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 2, Name: '_RegisterDataChangedEvent' }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    };
    await second.executeBatch(JSON.stringify(register), 0);
    await addin((sheet) => {
      sheet.getRange('A1').values = [[1]];
    })(host);
    await host.workbench.idle();
    second.close();
    await host.workbench.user.type('A1', '2');
    await host.workbench.idle();
    expect(heard).toEqual([10]);
  });

  test('nobody while a cell is being edited: events wait until it is entered', async () => {
    const host = await connect();
    const heard = await hear(host, ['onChanged'], async ({ workbench }) => {
      workbench.startEdit('B1');
      await workbench.coauthor.type('A1', 'x');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(workbench.switches.cellEditMode).toBe(true);
      await workbench.endEdit('5');
    });
    expect(heard.map(([, { address, source }]) => [address, source])).toEqual([
      ['A1', 'Remote'],
      ['B1', 'Local'],
    ]);
  });
});
