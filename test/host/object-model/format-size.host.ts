import { connect } from '../connect';
import type { Host } from '../connect';
import { onSheet, put } from '../rules-on-sheet';

async function sizes(host: Host, address: string): Promise<unknown[]> {
  return onSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('rowHidden,columnHidden,hidden,top,left,height,width');
    range.format.load('rowHeight,columnWidth');
    await context.sync();
    const { rowHidden, columnHidden, hidden, top, left, height, width, format } = range;
    return [
      rowHidden,
      columnHidden,
      hidden,
      format.rowHeight,
      format.columnWidth,
      top,
      left,
      height,
      width,
    ];
  });
}

test.each<[string, (range: Excel.Range) => void, string, unknown[]]>([
  ['nothing', () => undefined, 'B2:C3', [false, false, false, 15, 48, 15, 48, 30, 96]],
  [
    'a hidden row',
    (range) => (range.rowHidden = true),
    'B2',
    [true, false, true, 0, 48, 15, 48, 0, 48],
  ],
  [
    'a hidden row of two',
    (range) => (range.rowHidden = true),
    'B2:B3',
    [null, false, null, null, 48, 15, 48, 15, 48],
  ],
  [
    'below a hidden row',
    (range) => (range.rowHidden = true),
    'B3',
    [false, false, false, 15, 48, 15, 48, 15, 48],
  ],
  [
    'a hidden column',
    (range) => (range.columnHidden = true),
    'B2',
    [false, true, true, 15, 0, 15, 48, 15, 0],
  ],
  [
    'the whole sheet with one',
    (range) => (range.columnHidden = true),
    'A1:XFD1048576',
    [false, null, null, 15, null, 0, 0, 15_728_640, 786_384],
  ],
  [
    'a width of 0 hides',
    (range) => (range.format.columnWidth = 0),
    'B2',
    [false, true, true, 15, 0, 15, 48, 15, 0],
  ],
  [
    'a width in whole pixels',
    (range) => (range.format.columnWidth = 40),
    'B2',
    [false, false, false, 15, 39.75, 15, 48, 15, 39.75],
  ],
  [
    'a height in whole pixels',
    (range) => (range.format.rowHeight = 20.1),
    'B2',
    [false, false, false, 20.25, 48, 15, 48, 20.25, 48],
  ],
  [
    'to the right of a wide one',
    (range) => (range.format.columnWidth = 96),
    'C2',
    [false, false, false, 15, 48, 15, 144, 15, 48],
  ],
])('%s', async (_, change, address, expected) => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    change(sheet.getRange('B2'));
    await context.sync();
  });
  expect(await sizes(host, address)).toEqual(expected);
  host.workbench.engine.undo.undo();
  expect(await sizes(host, 'B2')).toEqual([false, false, false, 15, 48, 15, 48, 15, 48]);
});

test('hidden rows show again, also by a height', async () => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('2:5').rowHidden = true;
    sheet.getRange('3:3').rowHidden = false;
    sheet.getRange('4:4').format.rowHeight = 24;
    const rows = ['2:2', '3:3', '4:4', '5:5'].map((row) => sheet.getRange(row).load('rowHidden'));
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false, false, true]);
  });
});

test('standard sizes', async () => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    const { format } = sheet.getRange('B2');
    format.set({ columnWidth: 100, rowHeight: 40 });
    format.load('useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
    format.set({ useStandardWidth: true, useStandardHeight: true });
    format.load('useStandardWidth,useStandardHeight,columnWidth,rowHeight');
    await context.sync();
    expect([
      format.useStandardWidth,
      format.useStandardHeight,
      format.columnWidth,
      format.rowHeight,
    ]).toEqual([true, true, 48, 15]);
  });
});

describe('autofit', () => {
  async function fitted(
    host: Host,
    values: unknown[][],
    prepare: (sheet: Excel.Worksheet) => void = () => undefined,
  ): Promise<number[]> {
    await put(host, 'A1:B2', values);
    return onSheet(host, async (sheet, context) => {
      prepare(sheet);
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('1:2').format.autofitRows();
      const columns = ['A:A', 'B:B'].map((address) => sheet.getRange(address).load('width'));
      const rows = ['1:1', '2:2'].map((address) => sheet.getRange(address).load('height'));
      await context.sync();
      return [...columns.map(({ width }) => width), ...rows.map(({ height }) => height)];
    });
  }

  test('a longer text needs a wider column, an empty column keeps its width', async () => {
    const [short = 0, empty] = await fitted(await connect(), [
      ['abc', ''],
      ['', ''],
    ]);
    const [long = 0] = await fitted(await connect(), [
      ['abcabcabcabc', ''],
      ['', ''],
    ]);
    expect(empty).toBe(48);
    expect(short).toBeLessThan(48);
    expect(long).toBeGreaterThan(48);
  });

  test('a Chinese character is about twice as wide as a Latin one', async () => {
    const [chinese = 0] = await fitted(await connect(), [
      ['预算绩效目标表', ''],
      ['', ''],
    ]);
    const [latin = 0] = await fitted(await connect(), [
      ['abcdeFG', ''],
      ['', ''],
    ]);
    expect(chinese / latin).toBeGreaterThan(1.6);
  });

  test('a large font needs a higher row, text in several lines a much higher one', async () => {
    const host = await connect();
    const [, , first, second = 0] = await fitted(
      host,
      [
        ['a', ''],
        ['a', 'eins zwei drei vier fünf sechs sieben acht'],
      ],
      (sheet) => {
        sheet.getRange('A2').format.font.size = 22;
        sheet.getRange('B2').format.wrapText = true;
      },
    );
    expect(first).toBe(15);
    expect(second).toBeGreaterThan(56);
  });

  test('merged cells are not fitted', async () => {
    const host = await connect();
    const [first, , height] = await fitted(
      host,
      [
        ['a very long text in merged cells', ''],
        ['', ''],
      ],
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1').format.font.size = 22;
      },
    );
    expect([first, height]).toEqual([48, 15]);
  });
});

test.each<[string, Partial<Excel.WorksheetProtectionOptions>, boolean]>([
  ['format/fill/color', {}, false],
  ['format/fill/color', { allowFormatCells: true }, true],
  ['format/columnWidth', { allowFormatCells: true }, false],
  ['format/columnWidth', { allowFormatColumns: true }, true],
  ['rowHidden', { allowFormatColumns: true }, false],
  ['rowHidden', { allowFormatRows: true }, true],
])('%s on a protected sheet with %j', async (path, options, allowed) => {
  const host = await connect();
  const setting = onSheet(host, async (sheet, context) => {
    sheet.protection.protect(options);
    const range = sheet.getRange('A1');
    if (path === 'rowHidden') range.rowHidden = true;
    else if (path === 'format/columnWidth') range.format.columnWidth = 90;
    else range.format.fill.color = 'red';
    await context.sync();
  });
  if (allowed) await setting;
  else await expect(setting).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('thirteen formats of 20,000 cells are set and read', async () => {
  const host = await connect();
  const shared = await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('A1:T1000');
    range.format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
    });
    range.format.font.set({ name: '宋体', size: 10 });
    range.format.fill.color = 'red';
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideVertical',
      'InsideHorizontal',
    ] as const) {
      range.format.borders.getItem(side).style = 'Continuous';
    }
    await context.sync();
    range.load('format/horizontalAlignment,format/font/name,format/fill/color');
    await context.sync();
    return [range.format.horizontalAlignment, range.format.font.name, range.format.fill.color];
  });
  expect(shared).toEqual(['Center', '宋体', '#FF0000']);
});
