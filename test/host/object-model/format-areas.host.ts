import { connect } from '../connect';
import type { Host } from '../connect';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

async function onSheet<T>({ Excel }: Host, work: Work<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

async function fills(host: Host, ...addresses: string[]): Promise<(string | null)[]> {
  return onSheet(host, async (sheet, context) => {
    const ranges = addresses.map((address) => sheet.getRange(address).load('format/fill/color'));
    await context.sync();
    return ranges.map((range) => range.format.fill.color);
  });
}

async function paint(host: Host, ...steps: [string, string | null][]): Promise<void> {
  await onSheet(host, async (sheet, context) => {
    for (const [address, color] of steps) {
      const { fill } = sheet.getRange(address).format;
      if (color === null) fill.clear();
      else fill.color = color;
    }
    await context.sync();
  });
}

const red = '#FF0000';
const blue = '#0000FF';
const none = '#FFFFFF';

test.each<[string, [string, string | null][], [string, string | null][]]>([
  [
    'a column',
    [['B:B', red]],
    [
      ['B5', red],
      ['A5', none],
      ['B:B', red],
      ['B1048576', red],
      ['A:B', null],
    ],
  ],
  [
    'a row',
    [['3:3', red]],
    [
      ['C3', red],
      ['XFD3', red],
      ['3:3', red],
      ['3:4', null],
    ],
  ],
  [
    'the sheet',
    [['A1:XFD1048576', red]],
    [
      ['Q99', red],
      ['XFD1048576', red],
      ['A:XFD', red],
    ],
  ],
  [
    'a column over a cell',
    [
      ['B2', blue],
      ['B:B', red],
    ],
    [
      ['B2', red],
      ['B:B', red],
    ],
  ],
  [
    'a cell over a column',
    [
      ['B:B', red],
      ['B2', blue],
    ],
    [
      ['B2', blue],
      ['B3', red],
      ['B:B', null],
    ],
  ],
  [
    'a row over a column',
    [
      ['B:B', red],
      ['2:2', blue],
    ],
    [
      ['B2', blue],
      ['C2', blue],
      ['B3', red],
      ['2:2', blue],
    ],
  ],
  [
    'a column over a row',
    [
      ['2:2', blue],
      ['B:B', red],
    ],
    [
      ['B2', red],
      ['C2', blue],
      ['B:B', red],
    ],
  ],
  [
    'the sheet over all',
    [
      ['2:2', blue],
      ['B:B', blue],
      ['D4', blue],
      ['A:XFD', red],
    ],
    [
      ['B2', red],
      ['D4', red],
      ['A:XFD', red],
    ],
  ],
  [
    'clear in a column',
    [
      ['B:B', red],
      ['B2:B3', null],
    ],
    [
      ['B2', none],
      ['B4', red],
    ],
  ],
  [
    'clear the column',
    [
      ['B:B', red],
      ['B2', blue],
      ['B:B', null],
    ],
    [
      ['B2', none],
      ['B9', none],
    ],
  ],
  [
    'clear a column on a sheet with a fill',
    [
      ['A:XFD', red],
      ['B:B', null],
    ],
    [
      ['B2', none],
      ['C2', red],
    ],
  ],
  [
    'far below',
    [['A1048576', red]],
    [
      ['A1048576', red],
      ['A1048575', none],
    ],
  ],
])('fill of %s', async (_, steps, expected) => {
  const host = await connect();
  await paint(host, ...steps);
  const addresses = expected.map(([address]) => address);
  expect(await fills(host, ...addresses)).toEqual(expected.map(([, color]) => color));
  expect(host.workbench.engine.undo.depth).toBe(1);
  await host.workbench.engine.book.undo();
  expect(await fills(host, ...addresses)).toEqual(expected.map(() => none));
});

test('whole columns do not fill the grid with cells', async () => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('A:XFD').format.font.name = '宋体';
    sheet.getRange('B:D').format.horizontalAlignment = 'Center';
    sheet.getRange('B:D').format.columnWidth = 90;
    await context.sync();
  });
  const sheet = host.workbench.engine.book.getActiveSheet().getSheet();
  expect(sheet.getCellMatrix().getSizeOf()).toBe(0);
});

describe('borders', () => {
  async function border(
    host: Host,
    address: string,
    side: Excel.BorderIndex | string,
  ): Promise<unknown[]> {
    return onSheet(host, async (sheet, context) => {
      const found = sheet.getRange(address).format.borders.getItem(side as 'EdgeTop');
      found.load('style,weight,color,sideIndex');
      await context.sync();
      return [found.style, found.weight, found.color];
    });
  }

  test.each<[string, Partial<Excel.RangeBorder>, unknown[]]>([
    ['style alone', { style: 'Continuous' }, ['Continuous', 'Thin', '#000000']],
    ['weight alone', { weight: 'Thick' }, ['Continuous', 'Thick', '#000000']],
    ['colour alone', { color: 'red' }, ['Continuous', 'Thin', '#FF0000']],
    ['style, then weight', { style: 'Dash', weight: 'Medium' }, ['Dash', 'Medium', '#000000']],
    ['double', { style: 'Double' }, ['Double', 'Thick', '#000000']],
    [
      'a weight that the style lacks',
      { style: 'Dot', weight: 'Thick' },
      ['Continuous', 'Thick', '#000000'],
    ],
    [
      'hairline',
      { style: 'Continuous', weight: 'Hairline' },
      ['Continuous', 'Hairline', '#000000'],
    ],
    ['none', { style: 'None' }, ['None', 'Thin', '#000000']],
  ])('%s', async (_, properties, expected) => {
    const host = await connect();
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('B2').format.borders.getItem('EdgeBottom').set(properties);
      await context.sync();
    });
    expect(await border(host, 'B2', 'EdgeBottom')).toEqual(expected);
  });

  test.each([
    ['B2:D4', 'EdgeTop', 'B1:D1', 'EdgeBottom'],
    ['B2:D4', 'EdgeLeft', 'A2:A4', 'EdgeRight'],
    ['B2:D4', 'InsideHorizontal', 'B3:D3', 'EdgeTop'],
    ['B2:D4', 'InsideVertical', 'C2:C4', 'EdgeLeft'],
    ['B2:D4', 'DiagonalDown', 'C3', 'DiagonalDown'],
    ['B2:D4', 'DiagonalUp', 'C3', 'DiagonalUp'],
    ['B:B', 'EdgeRight', 'C77', 'EdgeLeft'],
    ['5:5', 'EdgeBottom', 'Z6', 'EdgeTop'],
    ['B:D', 'InsideHorizontal', 'C8', 'EdgeTop'],
  ])('%s %s is also %s %s', async (address, side, other, otherSide) => {
    const host = await connect();
    await onSheet(host, async (sheet, context) => {
      sheet.getRange(address).format.borders.getItem(side as 'EdgeTop').style = 'Double';
      await context.sync();
    });
    expect(await border(host, address, side)).toEqual(['Double', 'Thick', '#000000']);
    expect(await border(host, other, otherSide)).toEqual(['Double', 'Thick', '#000000']);
    await onSheet(host, async (sheet, context) => {
      sheet.getRange(other).format.borders.getItem(otherSide as 'EdgeTop').style = 'None';
      await context.sync();
    });
    expect((await border(host, other, otherSide))[0]).toBe('None');
    expect((await border(host, address, side))[0]).toBe(
      other === 'C3' || address.length < 4 || side.startsWith('Inside') ? null : 'None',
    );
  });

  test('sides of one cell do not touch the others', async () => {
    const host = await connect();
    await onSheet(host, async (sheet, context) => {
      const { borders } = sheet.getRange('B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeLeft').style = 'Dash';
      await context.sync();
    });
    expect((await border(host, 'B2', 'EdgeTop'))[0]).toBe('Continuous');
    expect((await border(host, 'B2', 'EdgeLeft'))[0]).toBe('Dash');
    expect((await border(host, 'B2', 'EdgeRight'))[0]).toBe('None');
    await host.workbench.engine.book.undo();
    expect((await border(host, 'B2', 'EdgeTop'))[0]).toBe('None');
  });

  test('the collection lists all eight sides', async () => {
    const host = await connect();
    const sides = await onSheet(host, async (sheet, context) => {
      const { borders } = sheet.getRange('A1').format;
      borders.load('count,items/sideIndex,items/style');
      await context.sync();
      const [, , , right] = borders.items;
      if (right) right.style = 'Dot';
      const back = borders.getItemAt(3).load('style');
      await context.sync();
      return [borders.count, borders.items.map(({ sideIndex }) => sideIndex), back.style];
    });
    expect(sides).toEqual([
      8,
      [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
        'DiagonalDown',
        'DiagonalUp',
      ],
      'Dot',
    ]);
  });
});
