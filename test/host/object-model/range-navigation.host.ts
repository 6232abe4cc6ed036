import { connect } from '../connect';
import type { Host } from '../connect';

type Find = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

async function addressOf({ Excel }: Host, from: string, find: Find): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const found = find(sheet.getRange(from), sheet).load('address');
    await context.sync();
    return found.address.replace('Sheet1!', '');
  });
}

describe('by counting', () => {
  test.each([
    ['B2:D5', 'getCell(0, 0)', (r) => r.getCell(0, 0), 'B2'],
    ['B2:D5', 'getCell(9, 9)', (r) => r.getCell(9, 9), 'K11'],
    ['B2:D5', 'getCell(-1, -1)', (r) => r.getCell(-1, -1), 'A1'],
    ['B2:D5', 'getRow(1)', (r) => r.getRow(1), 'B3:D3'],
    ['B2:D5', 'getColumn(2)', (r) => r.getColumn(2), 'D2:D5'],
    ['B2:D5', 'getLastRow', (r) => r.getLastRow(), 'B5:D5'],
    ['B2:D5', 'getLastColumn', (r) => r.getLastColumn(), 'D2:D5'],
    ['B2:D5', 'getLastCell', (r) => r.getLastCell(), 'D5'],
    ['B2:D5', 'getRowsAbove()', (r) => r.getRowsAbove(), 'B1:D1'],
    ['B5:D6', 'getRowsAbove(3)', (r) => r.getRowsAbove(3), 'B2:D4'],
    ['B2:D5', 'getRowsAbove(-2)', (r) => r.getRowsAbove(-2), 'B2:D3'],
    ['B2:D5', 'getRowsBelow()', (r) => r.getRowsBelow(), 'B6:D6'],
    ['B2:D5', 'getRowsBelow(2)', (r) => r.getRowsBelow(2), 'B6:D7'],
    ['B2:D5', 'getRowsBelow(-3)', (r) => r.getRowsBelow(-3), 'B3:D5'],
    ['B2:D5', 'getColumnsBefore(1)', (r) => r.getColumnsBefore(1), 'A2:A5'],
    ['B2:D5', 'getColumnsBefore(-1)', (r) => r.getColumnsBefore(-1), 'B2:B5'],
    ['B2:D5', 'getColumnsAfter(2)', (r) => r.getColumnsAfter(2), 'E2:F5'],
    ['B2:D5', 'getColumnsAfter(-2)', (r) => r.getColumnsAfter(-2), 'C2:D5'],
    ['B2:D5', 'getEntireRow', (r) => r.getEntireRow(), '2:5'],
    ['B2:D5', 'getEntireColumn', (r) => r.getEntireColumn(), 'B:D'],
    ['B2:D5', 'getOffsetRange', (r) => r.getOffsetRange(3, -1), 'A5:C8'],
    ['B2:D5', 'getResizedRange', (r) => r.getResizedRange(2, -1), 'B2:C7'],
    ['B2:D5', 'getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['B2:C5', 'getBoundingRect', (r, s) => r.getBoundingRect(s.getRange('D10:E15')), 'B2:E15'],
    ['B2:C5', 'getBoundingRect text', (r) => r.getBoundingRect('D10:E15'), 'B2:E15'],
    ['B2:D5', 'getIntersection', (r, s) => r.getIntersection(s.getRange('C4:Z9')), 'C4:D5'],
    ['B2:D5', 'getIntersection text', (r) => r.getIntersection('C:C'), 'C2:C5'],
    ['A:B', 'getRow', (r) => r.getRow(1048575), 'A1048576:B1048576'],
    ['A1', 'whole sheet', (_, s) => s.getRange().getLastCell(), 'XFD1048576'],
    ['A1', 'Sheet1!B2', (_, s) => s.getRange('Sheet1!B2'), 'B2'],
    ['A1', "'sheet1'!$B$2:A1", (_, s) => s.getRange("'sheet1'!$B$2:A1"), 'A1:B2'],
    ['A1', 'C:A', (_, s) => s.getRange('C:A'), 'A:C'],
    ['A1', '5:3', (_, s) => s.getRange('5:3'), '3:5'],
    ['A1', 'getRangeByIndexes', (_, s) => s.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['A1', 'sheet.getCell', (_, s) => s.getCell(2, 27), 'AB3'],
  ] as [string, string, Find, string][])('%s %s', async (from, _, find, expected) => {
    const host = await connect();
    expect(await addressOf(host, from, find)).toBe(expected);
  });

  test.each([
    ['A1', 'InvalidArgument', (r) => r.getCell(-1, 0)],
    ['A1', 'InvalidArgument', (r) => r.getRowsAbove(1)],
    ['A1', 'InvalidArgument', (r) => r.getColumnsBefore(1)],
    ['A1', 'InvalidArgument', (r) => r.getRowsBelow(0)],
    ['A1:A2', 'InvalidArgument', (r) => r.getRow(2)],
    ['A1', 'InvalidArgument', (r) => r.getOffsetRange(-1, 0)],
    ['A1:B2', 'InvalidArgument', (r) => r.getResizedRange(-2, 0)],
    ['A1:B2', 'InvalidArgument', (r) => r.getAbsoluteResizedRange(0, 1)],
    ['XFD1048576', 'InvalidArgument', (r) => r.getOffsetRange(1, 0)],
    ['A1', 'ItemNotFound', (r) => r.getIntersection('C3')],
    ['A1', 'InvalidArgument', (r) => r.getIntersection('Other!A1')],
    ['A1', 'InvalidArgument', (_, s) => s.getRange('nonsense')],
    ['A1', 'InvalidArgument', (_, s) => s.getRange('A0')],
    ['A1', 'InvalidArgument', (_, s) => s.getRange('A1048577:B1')],
    ['A1', 'InvalidArgument', (_, s) => s.getRange('A1,B2')],
    ['A1', 'InvalidArgument', (_, s) => s.getRange(`${'A1:B2,'.repeat(1400)}A1`)],
  ] as [string, string, Find][])('%s: %s', async (from, code, find) => {
    const host = await connect();
    await expect(addressOf(host, from, find)).rejects.toMatchObject({ code });
  });

  test('a missing intersection is a null object', async () => {
    const host = await connect();
    const isNull = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      const none = range.getIntersectionOrNullObject('B2');
      const some = range.getIntersectionOrNullObject('A:A');
      await context.sync();
      return [none.isNullObject, some.isNullObject];
    });
    expect(isNull).toEqual([true, false]);
  });
});

describe('by what stands in the cells', () => {
  /**
   * A1:B3 filled; C5 touches D6; A8 alone, A9 holds a formula that gives nothing.
   */
  async function filled(): Promise<Host> {
    const host = await connect();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange('C5').values = [[1]];
      sheet.getRange('D6').values = [[1]];
      sheet.getRange('A8').values = [[1]];
      sheet.getRange('A9').formulas = [['=""']];
      await context.sync();
    });
    return host;
  }

  test.each([
    ['A1', 'Down', 'A3'],
    ['A2', 'Up', 'A1'],
    ['A3', 'Down', 'A8'],
    ['A4', 'Down', 'A8'],
    ['A8', 'Down', 'A9'],
    ['A9', 'Down', 'A1048576'],
    ['A8', 'Up', 'A3'],
    ['A1', 'Right', 'B1'],
    ['B1', 'Right', 'XFD1'],
    ['B1', 'Left', 'A1'],
    ['F6', 'Left', 'D6'],
    ['D6', 'Left', 'A6'],
    ['Z99', 'Up', 'Z1'],
    ['B1:C9', 'Down', 'B3'],
  ] as const)('getRangeEdge of %s %s is %s', async (from, direction, expected) => {
    const host = await filled();
    expect(await addressOf(host, from, (range) => range.getRangeEdge(direction))).toBe(expected);
  });

  test('an active cell elsewhere in the range', async () => {
    const host = await filled();
    expect(await addressOf(host, 'A1:D6', (r) => r.getRangeEdge('Down', 'B1'))).toBe('B3');
    const outside = addressOf(host, 'A1:B2', (r) => r.getRangeEdge('Down', 'C1'));
    await expect(outside).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test.each([
    ['A1', 'Down', 'A1:A3'],
    ['A1:B1', 'Down', 'A1:B3'],
    ['A1:A3', 'Down', 'A1:A8'],
    ['A2', 'Up', 'A1:A2'],
    ['A1', 'Right', 'A1:B1'],
    ['C5:D6', 'Left', 'A5:D6'],
  ] as const)('getExtendedRange of %s %s is %s', async (from, direction, expected) => {
    const host = await filled();
    expect(await addressOf(host, from, (r) => r.getExtendedRange(direction))).toBe(expected);
  });

  test.each([
    ['A1', 'A1:B3'],
    ['B3:Z9', 'A1:B3'],
    ['C4', 'A1:D6'],
    ['D6', 'C5:D6'],
    ['A8', 'A8:A9'],
    ['Z99', 'Z99'],
  ])('getSurroundingRegion of %s is %s', async (from, expected) => {
    const host = await filled();
    expect(await addressOf(host, from, (range) => range.getSurroundingRegion())).toBe(expected);
  });
});

describe('the selection', () => {
  const selected = ({ Excel }: Host) =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      const ranges = context.workbook.getSelectedRanges().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [range.address, ranges.address, cell.address];
    });

  test.each(['A1', 'B2:C5', 'A:C', '3:5', 'A:XFD', 'ZZ5000:AAA5001'])('%s', async (address) => {
    const host = await connect();
    const depth = host.workbench.engine.undo.depth;
    const first = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.select();
      const cell = range.getCell(0, 0).load('address');
      range.load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    const [whole, cell] = first;
    expect(await selected(host)).toEqual([whole, whole, cell]);
    expect(host.workbench.engine.undo.depth).toBe(depth);
  });

  test('each sheet has its own', async () => {
    const host = await connect();
    const before = await selected(host);
    const after = await host.Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').select();
      other.getRange('C3').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    });
    const onOther = await selected(host);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    expect([before[0], after, onOther[0], (await selected(host))[0]]).toEqual([
      'Sheet1!A1',
      'Other',
      'Other!C3',
      'Sheet1!B2',
    ]);
  });
});
