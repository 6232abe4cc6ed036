import { connect } from '../connect';
import type { Host } from '../connect';
import { on } from '../on-workbook';

describe('what it is', () => {
  test.each([
    ['A1,C3:D4', 'Sheet1!A1,Sheet1!C3:D4', 2, 5, false, false],
    ['A1; C3:D4', 'Sheet1!A1,Sheet1!C3:D4', 2, 5, false, false],
    ['B2', 'Sheet1!B2', 1, 1, false, false],
    ['A:A,C:D', 'Sheet1!A:A,Sheet1!C:D', 2, 3 * 1048576, true, false],
    ['1:2,5:5', 'Sheet1!1:2,Sheet1!5:5', 2, 3 * 16384, false, true],
    ['A1,A1', 'Sheet1!A1,Sheet1!A1', 2, 2, false, false],
    ['Sheet1!A1,Sheet1!B2:B3', 'Sheet1!A1,Sheet1!B2:B3', 2, 3, false, false],
  ] as const)('%s', async (address, ...expected) => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      const areas = sheet.getRanges(address);
      areas.load('address,areaCount,cellCount,isEntireColumn,isEntireRow');
      await context.sync();
      const { areaCount, cellCount, isEntireColumn, isEntireRow } = areas;
      return [areas.address, areaCount, cellCount, isEntireColumn, isEntireRow];
    });
    expect(found).toEqual(expected);
  });

  test('more cells than a number of 32 bits holds', async () => {
    const host = await connect();
    const count = await on(host, async (sheet, context) => {
      const areas = sheet.getRanges().load('cellCount');
      await context.sync();
      return areas.cellCount;
    });
    expect(count).toBe(-1);
  });

  test.each(['nonsense', 'A1,', 'A1,Other!B2', ',', 'A1,B0'])('refuses %s', async (address) => {
    const host = await connect();
    const attempt = on(host, (sheet) => {
      sheet.getRanges(address).load('address');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('quoted sheet names may hold commas', async () => {
    const host = await connect();
    const found = await on(host, async (_, context) => {
      const sheet = context.workbook.worksheets.add("a,b'; c");
      const areas = sheet.getRanges("'a,b''; c'!A1,B2").load('address');
      await context.sync();
      return areas.address;
    });
    expect(found).toBe("'a,b''; c'!A1,'a,b''; c'!B2");
  });

  test('areas, one by one', async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('C3').values = [['x']];
      const { areas, worksheet } = sheet.getRanges('A1,C3:D4').load('worksheet/name');
      areas.load('items/address,items/values');
      const count = areas.getCount();
      const second = areas.getItemAt(1).load('address');
      await context.sync();
      areas.items[0]?.getOffsetRange(1, 0).set({ values: [['y']] });
      await context.sync();
      const below = sheet.getRange('A2').load('values');
      await context.sync();
      const values = areas.items.map((item) => item.values as unknown[][]);
      return [values, count.value, second.address, worksheet.name, below.values];
    });
    const values = [
      [['']],
      [
        ['x', ''],
        ['', ''],
      ],
    ];
    expect(found).toEqual([values, 2, 'Sheet1!C3:D4', 'Sheet1', [['y']]]);
    const missing = on(host, (sheet) => {
      sheet.getRanges('A1').areas.getItemAt(1).load('address');
    });
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

type Find = (areas: Excel.RangeAreas, sheet: Excel.Worksheet) => Excel.RangeAreas;

describe('from one to another', () => {
  const addressOf = (host: Host, from: string, find: Find) =>
    on(host, async (sheet, context) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
      const found = find(sheet.getRanges(from), sheet).load('address');
      await context.sync();
      return found.isNullObject ? null : found.address.replaceAll('Sheet1!', '');
    });

  test.each([
    ['B4:E11,H2', 'getEntireColumn', (a) => a.getEntireColumn(), 'B:E,H:H'],
    ['B4:E11,H2', 'getEntireRow', (a) => a.getEntireRow(), '4:11,2:2'],
    ['B4:E11,H2', 'getOffsetRangeAreas', (a) => a.getOffsetRangeAreas(1, -1), 'A5:D12,G3'],
    ['A1:C3,E5', 'getIntersection', (a) => a.getIntersection('B2:E9'), 'B2:C3,E5'],
    ['A1:C3,E5', 'areas', (a, s) => a.getIntersection(s.getRanges('A1,E5,Z9')), 'A1,E5'],
    ['A1:C3,E5', 'range', (a, s) => a.getIntersection(s.getRange('C:C')), 'C1:C3'],
    ['A1', 'no intersection', (a) => a.getIntersectionOrNullObject('B2'), null],
    ['A1:C9,E5', 'getUsedRangeAreas', (a) => a.getUsedRangeAreas(true), 'B2:B3'],
    ['B:B,1:2', 'used of whole lines', (a) => a.getUsedRangeAreasOrNullObject(), 'B2:B3,B2'],
    ['E5,F6', 'nothing used', (a) => a.getUsedRangeAreasOrNullObject(true), null],
  ] as [string, string, Find, string | null][])('%s %s', async (from, _, find, expected) => {
    const host = await connect();
    expect(await addressOf(host, from, find)).toBe(expected);
  });

  test.each([
    ['InvalidArgument', (a) => a.getOffsetRangeAreas(-1, 0)],
    ['ItemNotFound', (a) => a.getIntersection('Z9')],
    ['ItemNotFound', (a) => a.getUsedRangeAreas(true)],
  ] as [string, Find][])('%s', async (code, find) => {
    const host = await connect();
    await expect(addressOf(host, 'A1', find)).rejects.toMatchObject({ code });
  });
});

test('format, content and validation of all areas in one step', async () => {
  const host = await connect();
  const before = host.workbench.engine.undo.depth;
  const found = await on(host, async (sheet, context) => {
    sheet.getRange('A1:D4').values = Array.from({ length: 4 }, () => [1, 2, 3, 4]);
    const areas = sheet.getRanges('A1,C3:D4');
    areas.format.fill.color = '#FF0000';
    areas.dataValidation.rule = { wholeNumber: { formula1: 3, operator: 'GreaterThan' } };
    areas.format.fill.load('color');
    const invalid = areas.dataValidation.getInvalidCells().load('address');
    const fills = ['A1', 'B1', 'D4'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    await context.sync();
    areas.clear('Contents');
    const all = sheet.getRange('A1:D4').load('values');
    await context.sync();
    const colors = fills.map(({ color }) => color);
    return [areas.format.fill.color, colors, invalid.address, all.values];
  });
  expect(found).toEqual([
    '#FF0000',
    ['#FF0000', '#FFFFFF', '#FF0000'],
    'Sheet1!A1,Sheet1!C3:C4',
    [
      ['', 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, '', ''],
      [1, 2, '', ''],
    ],
  ]);
  expect(host.workbench.engine.undo.depth - before).toBe(2);
});

test('is tracked between batches', async () => {
  const host = await connect();
  const found = await on(host, async (sheet, context) => {
    const areas = sheet.getRanges('A1,C3:D4').load('address');
    areas.track();
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    await context.sync();
    sheet.getRange('1:1').delete('Up');
    await context.sync();
    areas.load('address,areaCount');
    await context.sync();
    const left = [areas.address, areas.areaCount];
    areas.untrack();
    return left;
  });
  expect(found).toEqual(['Sheet1!C3:D4', 1]);
});

test('several areas are selected by the user', async () => {
  const host = await connect();
  await host.workbench.user.select('A1,C3:D4');
  const found = await on(host, async (_, context) => {
    const areas = context.workbook.getSelectedRanges().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [areas.address, cell.address];
  });
  expect(found).toEqual(['Sheet1!A1,Sheet1!C3:D4', 'Sheet1!C3']);
  const single = on(host, (_, context) => {
    context.workbook.getSelectedRange().load('address');
  });
  await expect(single).rejects.toMatchObject({ code: 'InvalidSelection' });
});

test('calculate and setDirty calculate volatile cells', async () => {
  const host = await connect();
  const seen = await on(host, async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=RAND()']];
    const cell = sheet.getRange('A1');
    const values: unknown[] = [];
    for (const act of [
      () => undefined,
      () => {
        sheet.getRanges('A1,B1').calculate();
      },
      () => {
        sheet.getRange('A1').setDirty();
      },
    ]) {
      act();
      cell.load('values');
      await context.sync();
      values.push((cell.values as unknown[][])[0]?.[0]);
    }
    return values;
  });
  expect(new Set(seen).size).toBe(3);
});
