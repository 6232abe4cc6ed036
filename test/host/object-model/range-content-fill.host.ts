import { connect } from '../connect';
import { after } from '../read-after';
import type { Read } from '../read-after';

describe('moveTo', () => {
  const moved = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:B1').values = [['12%', '=A1*2']];
    sheet.getRange('D1').formulas = [['=A1+B1']];
    sheet.getRange('A1:B1').moveTo('E5');
  };
  test.each<[string, Read, unknown]>([
    ['E5:F5', 'formulas', [[0.12, '=E5*2']]],
    ['E5:F5', 'numberFormat', [['0%', 'General']]],
    ['A1:B1', 'values', [['', '']]],
    ['A1:B1', 'numberFormat', [['General', 'General']]],
    ['D1', 'formulas', [['=E5+F5']]],
    ['D1', 'values', [[0.36]]],
  ])('%s %s', async (address, property, expected) => {
    expect(await after(moved, address, property)).toEqual(expected);
  });
});

describe('autoFill', () => {
  const filled =
    (values: unknown[][], source: string, destination: string, type?: string) =>
    (sheet: Excel.Worksheet) => {
      sheet.getRange(source).values = values;
      sheet.getRange(source).autoFill(destination, type as Excel.AutoFillType);
    };
  test.each<[unknown[][], string, string, string | undefined, unknown[]]>([
    [[['=B1*2']], 'A1', 'A1:A3', undefined, ['=B1*2', '=B2*2', '=B3*2']],
    [[[7]], 'A1', 'A1:A3', undefined, [7, 7, 7]],
    [[[7]], 'A1', 'A1:A3', 'FillSeries', [7, 8, 9]],
    [[[1], [3]], 'A1:A2', 'A1:A4', undefined, [1, 3, 5, 7]],
    [[[1], [3]], 'A1:A2', 'A1:A4', 'FillCopy', [1, 3, 1, 3]],
    [[[1], [3]], 'A3:A4', 'A1:A4', undefined, [-3, -1, 1, 3]],
    [[['2024-01-31']], 'A1', 'A1:A3', undefined, [45322, 45323, 45324]],
    [[['项目1']], 'A1', 'A1:A3', undefined, ['项目1', '项目2', '项目3']],
    [[['表-09']], 'A1', 'A1:A3', undefined, ['表-09', '表-10', '表-11']],
    [[['预算']], 'A1', 'A1:A2', undefined, ['预算', '预算']],
    [[['十一月']], 'A1', 'A1:A3', undefined, ['十一月', '十二月', '一月']],
    [[['Mon'], ['Wed']], 'A1:A2', 'A1:A4', undefined, ['Mon', 'Wed', 'Fri', 'Sun']],
  ])('%j from %s over %s (%p)', async (values, source, destination, type, expected) => {
    const read = await after(filled(values, source, destination, type), destination, 'formulas');
    expect((read as unknown[][]).flat()).toEqual(expected);
  });

  test('values only, formats only, everything', async () => {
    const of = (type: string) => (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:A2').values = [['50%'], ['old']];
      sheet.getRange('A1').autoFill('A1:A2', type as Excel.AutoFillType);
    };
    const both = async (type: string) => [
      ((await after(of(type), 'A2')) as unknown[][])[0]?.[0],
      ((await after(of(type), 'A2', 'numberFormat')) as unknown[][])[0]?.[0],
    ];
    expect(await both('FillValues')).toEqual([0.5, 'General']);
    expect(await both('FillFormats')).toEqual(['old', '0%']);
    expect(await both('FillDefault')).toEqual([0.5, '0%']);
  });

  test.each(['B1:B3', 'A1:B3', 'A2:A5'])('over %s it is refused', async (destination) => {
    const filling = after(filled([[1]], 'A1', destination), 'A1');
    await expect(filling).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('find', () => {
  const found = async (
    address: string,
    text: string,
    criteria: Excel.SearchCriteria = {},
  ): Promise<string | null> => {
    const { Excel } = await connect();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['Groceries', 'coffee', '12%'],
        ['(Wine)', '=1+1', 'Coffee bar'],
        ['', '资金', 'groceries'],
      ];
      const range = sheet.getRange(address).findOrNullObject(text, criteria).load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  };
  test.each<[string, string, Excel.SearchCriteria, string | null]>([
    ['A1:C3', 'groceries', {}, 'Sheet1!A1'],
    ['A1:C3', 'groceries', { matchCase: true }, 'Sheet1!C3'],
    ['A1:C3', 'groceries', { searchDirection: 'Backwards' }, 'Sheet1!C3'],
    ['A1:C3', 'coffee', { completeMatch: true }, 'Sheet1!B1'],
    ['A2:C3', 'coffee', {}, 'Sheet1!C2'],
    ['A1:C3', '(w', {}, 'Sheet1!A2'],
    ['A1:C3', 'c*e', { completeMatch: true }, 'Sheet1!B1'],
    ['A1:C3', '12%', {}, 'Sheet1!C1'],
    ['A1:C3', '金', {}, 'Sheet1!B3'],
    ['A1', 'groceries', {}, 'Sheet1!C3'],
    ['A1:C3', 'nothing', {}, null],
  ])('in %s: %s %j', async (address, text, criteria, expected) => {
    expect(await found(address, text, criteria)).toBe(expected);
  });
});
