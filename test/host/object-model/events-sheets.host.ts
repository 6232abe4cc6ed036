import { connect } from '../connect';
import { addin, byUser, edited, hear, onSheet } from '../hear-events';
import type { Work } from '../hear-events';

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
      'protection that is put on and taken off',
      ['onProtectionChanged', 'worksheets.onProtectionChanged'],
      async (host) => {
        await addin(({ protection }) => protection.protect())(host);
        await addin(({ protection }) => protection.unprotect())(host);
      },
      [true, false].flatMap((isProtected) =>
        ['onProtectionChanged', 'worksheets.onProtectionChanged'].map((name) => [
          name,
          { ...onSheet, type: 'WorksheetProtectionChanged', source: 'Local', isProtected },
        ]),
      ),
    ],
    [
      'the copy of a protected sheet is only added',
      ['worksheets.onAdded', 'worksheets.onProtectionChanged'],
      async (host) => {
        await addin(({ protection }) => protection.protect())(host);
        await addin((sheet) => void sheet.copy('End'))(host);
      },
      [
        [
          'worksheets.onProtectionChanged',
          { ...onSheet, type: 'WorksheetProtectionChanged', source: 'Local', isProtected: true },
        ],
        ['worksheets.onAdded', added],
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

  test('the first sheet of another workbook that is opened is no change of sheets', async () => {
    const host = await connect();
    await host.workbench.user.addSheet('Second');
    host.workbench.engine.open();
    const heard = await hear(
      host,
      ['worksheets.onActivated', 'worksheets.onDeactivated'],
      (other) => other.workbench.user.addSheet('Third'),
    );
    expect(heard).toMatchObject([
      ['worksheets.onDeactivated', onSheet],
      ['worksheets.onActivated', {}],
    ]);
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
