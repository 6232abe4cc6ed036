import { connect } from '../connect';
import type { Host } from '../connect';
import { onSheet, put } from '../rules-on-sheet';

const red = '#FF0000';
const plain = { fill: { color: '#FFFFFF' }, font: { bold: false } };
const wanted = { format: { fill: { color: true }, font: { bold: true } } };

async function cells(
  host: Host,
  address: string,
  options: Excel.CellPropertiesLoadOptions,
): Promise<Excel.CellProperties[][]> {
  return onSheet(host, async (sheet, context) => {
    const found = sheet.getRange(address).getCellProperties(options);
    await context.sync();
    return found.value;
  });
}

test('cells', async () => {
  const host = await connect();
  const header = { format: { fill: { color: 'red' }, font: { bold: true } } };
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1:B2').setCellProperties([
      [header, {}],
      [{}, { format: { font: { bold: true } } }],
    ]);
    await context.sync();
  });
  expect(await cells(host, 'A1:B2', { address: true, ...wanted })).toEqual([
    [
      { address: 'Sheet1!A1', format: { fill: { color: red }, font: { bold: true } } },
      { address: 'Sheet1!B1', format: plain },
    ],
    [
      { address: 'Sheet1!A2', format: plain },
      { address: 'Sheet1!B2', format: { ...plain, font: { bold: true } } },
    ],
  ]);
  expect(host.workbench.engine.undo.depth).toBe(1);
  host.workbench.engine.undo.undo();
  expect(await cells(host, 'A1', wanted)).toEqual([[{ format: plain }]]);
});

test('every property of a format', async () => {
  const host = await connect();
  const format = {
    autoIndent: true,
    fill: { color: '#123456' },
    font: {
      bold: true,
      color: '#654321',
      italic: true,
      name: '宋体',
      size: 14,
      strikethrough: true,
      subscript: false,
      superscript: true,
      underline: 'Double',
    },
    horizontalAlignment: 'Right',
    indentLevel: 2,
    protection: { formulaHidden: true, locked: false },
    readingOrder: 'LeftToRight',
    shrinkToFit: true,
    textOrientation: 30,
    verticalAlignment: 'Top',
    wrapText: true,
  } as const;
  const all = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        typeof part === 'object' ? all(part as object) : true,
      ]),
    );
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('B2').setCellProperties([[{ format }]]);
    await context.sync();
  });
  expect(await cells(host, 'B2', { format: all(format) })).toEqual([[{ format }]]);
});

test('every cell of a row gets its own borders', async () => {
  const host = await connect();
  const right = { format: { borders: { right: { style: 'Dash' } } } } as const;
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1:C1').setCellProperties([[right, right, right]]);
    await context.sync();
  });
  const [line = []] = await cells(host, 'A1:D1', { format: { borders: { style: true } } });
  expect(line.map(({ format }) => format?.borders?.right?.style)).toEqual([
    'Dash',
    'Dash',
    'Dash',
    'None',
  ]);
  expect(line.map(({ format }) => format?.borders?.left?.style)).toEqual([
    'None',
    'Dash',
    'Dash',
    'Dash',
  ]);
});

test('borders of neighbours are one line', async () => {
  const host = await connect();
  const line = { style: 'Continuous' } as const;
  const boxed = { format: { borders: { top: line, bottom: line, left: line, right: line } } };
  const doubled = { format: { borders: { right: { style: 'Double', color: 'red' } } } } as const;
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1:B1').setCellProperties([[boxed, boxed]]);
    await context.sync();
    sheet.getRange('A1').setCellProperties([[doubled]]);
    await context.sync();
  });
  const [[first, second] = []] = await cells(host, 'A1:B1', {
    format: { borders: { style: true, color: true } },
  });
  const double = { style: 'Double', color: red };
  const single = { style: 'Continuous', color: '#000000' };
  const none = { style: 'None', color: '#000000' };
  expect(first?.format?.borders).toEqual({
    top: single,
    bottom: single,
    left: single,
    right: double,
    diagonalDown: none,
    diagonalUp: none,
    horizontal: none,
    vertical: none,
  });
  expect(second?.format?.borders).toMatchObject({ left: double, right: single });
});

test('rows and columns', async () => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.setRowProperties([
      { rowHidden: true, format: { fill: { color: 'red' } } },
      { format: { rowHeight: 30, font: { bold: true } } },
    ]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    await context.sync();
    const rows = range.getRowProperties({
      address: true,
      rowIndex: true,
      rowHidden: true,
      format: { rowHeight: true, fill: { color: true }, font: { bold: true } },
    });
    const columns = range.getColumnProperties({
      columnIndex: true,
      columnHidden: true,
      format: { columnWidth: true, fill: { color: true }, useStandardWidth: true },
    });
    const outside = sheet.getRange('A2').load('format/fill/color,rowHidden');
    await context.sync();
    expect(rows.value).toEqual([
      {
        address: 'Sheet1!B2:C2',
        rowIndex: 1,
        rowHidden: true,
        format: { rowHeight: 0, fill: { color: red }, font: { bold: false } },
      },
      {
        address: 'Sheet1!B3:C3',
        rowIndex: 2,
        rowHidden: false,
        format: { rowHeight: 30, fill: { color: '#FFFFFF' }, font: { bold: true } },
      },
    ]);
    expect(columns.value).toEqual([
      {
        columnIndex: 1,
        columnHidden: false,
        format: { columnWidth: 90, fill: { color: null }, useStandardWidth: false },
      },
      {
        columnIndex: 2,
        columnHidden: true,
        format: { columnWidth: 0, fill: { color: null }, useStandardWidth: false },
      },
    ]);
    expect([outside.format.fill.color, outside.rowHidden]).toEqual(['#FFFFFF', true]);
  });
});

test.each<[string, (range: Excel.Range) => void, string]>([
  ['too few rows', (range) => range.setCellProperties([[{}, {}]]), 'InvalidArgument'],
  ['too few columns', (range) => range.setCellProperties([[{}], [{}]]), 'InvalidArgument'],
  ['too many rows', (range) => range.setRowProperties([{}, {}, {}]), 'InvalidArgument'],
  [
    'a wrong value',
    (range) => range.setColumnProperties([{ format: { font: { size: 0 } } }, {}]),
    'InvalidArgument',
  ],
  ['no style', (range) => range.setRowProperties([{ style: 'Heading' }, {}]), 'InvalidArgument'],
  [
    'a colour of a pattern',
    (range) => range.setRowProperties([{ format: { fill: { patternColor: '#FF0000' } } }, {}]),
    'ApiNotFound',
  ],
])('refuses %s', async (_, set, code) => {
  const host = await connect();
  const setting = onSheet(host, async (sheet, context) => {
    set(sheet.getRange('A1:B2'));
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code });
});

test('20,000 cells are formatted and read back in bulk', async () => {
  const host = await connect();
  const header = {
    format: { fill: { color: 'red' }, borders: { bottom: { style: 'Continuous' } } },
  } as const;
  await put(host, 'A1', [[1]]);
  await onSheet(host, async (sheet, context) => {
    sheet
      .getRange('A1:T1000')
      .setCellProperties(
        Array.from({ length: 1000 }, () => Array.from({ length: 20 }, () => header)),
      );
    await context.sync();
  });
  const found = await cells(host, 'A1:T1000', wanted);
  expect(found.flat().every(({ format }) => format?.fill?.color === red)).toBe(true);
});
