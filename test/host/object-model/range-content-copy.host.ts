import { connect } from '../connect';
import { after } from '../read-after';
import type { Read } from '../read-after';

describe('used range', () => {
  const used = async (
    work: (sheet: Excel.Worksheet) => void,
    valuesOnly?: boolean,
    within?: string,
  ) => {
    const { Excel } = await connect();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      work(sheet);
      const source = within === undefined ? sheet : sheet.getRange(within);
      const found = source.getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      return found.isNullObject ? null : found.address;
    });
  };
  const filled = (sheet: Excel.Worksheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').formulas = [['=""']];
    sheet.getRange('F1').numberFormat = [['0.00']];
  };

  test.each<[boolean | undefined, string | undefined, string | null]>([
    [undefined, undefined, 'Sheet1!B1:F5'],
    [false, undefined, 'Sheet1!B1:F5'],
    [true, undefined, 'Sheet1!B2:D5'],
    [false, 'C:F', 'Sheet1!D1:F5'],
    [true, 'C:F', 'Sheet1!D5'],
    [true, '10:20', null],
    [true, 'F1', null],
    [true, 'A1:XFD1048576', 'Sheet1!B2:D5'],
  ])('values only: %p, within %p', async (valuesOnly, within, address) => {
    expect(await used(filled, valuesOnly, within)).toBe(address);
  });

  test('what a formula spills is used', async () => {
    const address = await used(
      (sheet) => (sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']]),
      true,
    );
    expect(address).toBe('Sheet1!B2:C4');
  });

  test('cleared cells and General are not used', async () => {
    const address = await used((sheet) => {
      filled(sheet);
      sheet.getRange('F1').numberFormat = [['General']];
      sheet.getRange('D5').clear();
    });
    expect(address).toBe('Sheet1!B2');
  });

  test('a blank sheet gives A1, a blank range ItemNotFound', async () => {
    const { Excel } = await connect();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const found = sheet.getUsedRange().load('address');
      await context.sync();
      expect(found.address).toBe('Sheet1!A1');
      sheet.getRange('A1:B2').getUsedRange();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('clear', () => {
  const prepared =
    (applyTo?: Excel.ClearApplyTo | 'All' | 'Contents' | 'Formats') => (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:C1').values = [['12%', '=A1*2', 'x']];
      sheet.getRange('B1').numberFormat = [['0.0']];
      sheet.getRange('A1:B1').clear(applyTo as Excel.ClearApplyTo);
    };
  test.each([
    [undefined, [['', '', 'x']], [['General', 'General', 'General']]],
    ['Contents', [['', '', 'x']], [['0%', '0.0', 'General']]],
    ['Formats', [[0.12, 0.24, 'x']], [['General', 'General', 'General']]],
    ['Hyperlinks', [[0.12, 0.24, 'x']], [['0%', '0.0', 'General']]],
  ] as const)('%p', async (applyTo, values, formats) => {
    const work = prepared(applyTo as 'All');
    expect(await after(work, 'A1:C1')).toEqual(values);
    expect(await after(work, 'A1:C1', 'numberFormat')).toEqual(formats);
  });

  test('whole columns and the whole sheet', async () => {
    const work = (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:C3').values = 1 as never;
      sheet.getRange('B:B').clear();
    };
    expect(await after(work, 'A1:C1')).toEqual([[1, '', 1]]);
    expect(await after((sheet) => (work(sheet), sheet.getRange().clear()), 'A1:C1')).toEqual([
      ['', '', ''],
    ]);
  });

  test('undone in one step', async () => {
    const { Excel, workbench } = await connect();
    const read = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.load('formulas,numberFormat');
        await context.sync();
        return [range.formulas, range.numberFormat] as unknown;
      });
    await Excel.run(async (context) => {
      prepared('Hyperlinks' as never)(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    const before = await read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1').clear();
      await context.sync();
    });
    workbench.engine.book.undo();
    expect(await read()).toEqual(before);
  });
});

describe('copyFrom', () => {
  const source = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:D1').values = [['3', '5', '7', '']];
    sheet.getRange('E1').formulas = [['=SUM(A1:D1)']];
    sheet.getRange('A1').numberFormat = [['0.0']];
    sheet.getRange('G1:K3').values = 'old' as never;
  };
  const copied =
    (target: string, ...args: Parameters<Excel.Range['copyFrom']>) =>
    (sheet: Excel.Worksheet) => {
      source(sheet);
      sheet.getRange(target).copyFrom(...args);
    };

  test.each<[string, ReturnType<typeof copied>, string, Read, unknown]>([
    ['all', copied('G1', 'A1:E1'), 'G1:K1', 'formulas', [[3, 5, 7, '', '=SUM(G1:J1)']]],
    ['formats come along', copied('G1', 'A1:E1'), 'G1:H1', 'numberFormat', [['0.0', 'General']]],
    [
      'formulas',
      copied('G2', 'A1:E1', 'Formulas'),
      'G2:K2',
      'formulas',
      [[3, 5, 7, '', '=SUM(G2:J2)']],
    ],
    [
      'formulas bring no formats',
      copied('G2', 'A1:E1', 'Formulas'),
      'G2',
      'numberFormat',
      [['General']],
    ],
    ['values', copied('G3', 'E1', 'Values'), 'G3', 'formulas', [[15]]],
    ['one over many', copied('G3:K3', 'A1', 'Values'), 'G3:K3', 'values', [[3, 3, 3, 3, 3]]],
    ['formats', copied('G1', 'A1:E1', 'Formats'), 'G1:H1', 'values', [['old', 'old']]],
    ['blanks', copied('G1', 'A1:E1', 'Values'), 'I1:K1', 'values', [[7, '', 15]]],
    ['blanks skipped', copied('G1', 'A1:E1', 'All', true), 'I1:K1', 'values', [[7, 'old', 15]]],
    ['transposed', copied('G1', 'A1:C1', 'All', false, true), 'G1:G3', 'values', [[3], [5], [7]]],
    [
      'a formula transposed',
      copied('G5', 'A1:E1', 'All', false, true),
      'G9',
      'formulas',
      [['=SUM(G5:G8)']],
    ],
    [
      'tiled',
      copied('G1:J3', 'A1:B1'),
      'G1:J3',
      'values',
      [
        [3, 5, 3, 5],
        [3, 5, 3, 5],
        [3, 5, 3, 5],
      ],
    ],
    ['no exact multiple: once', copied('G1:I1', 'A1:B1'), 'G1:I1', 'values', [[3, 5, 'old']]],
    ['over itself', copied('B1', 'A1:C1', 'Values'), 'A1:D1', 'values', [[3, 3, 5, 7]]],
    ['off the sheet', copied('A1', 'E1'), 'A1', 'formulas', [['=SUM(#REF!)']]],
  ])('%s', async (_, work, address, property, expected) => {
    const sheetWork = (sheet: Excel.Worksheet) => {
      work(sheet);
    };
    expect(await after(sheetWork, address, property)).toEqual(expected);
  });

  test.each([
    ['=A1', 'C3', '=B2'],
    ['=$A$1+A$1+$A1', 'C3', '=$A$1+B$1+$A2'],
    ['=SUM(Sheet1!A1:B2)&"A1"', 'C3', '=SUM(Sheet1!B2:C3)&"A1"'],
    ['=SUM(A:A)+SUM(1:1)', 'C3', '=SUM(B:B)+SUM(2:2)'],
    ['=LOG10(A1)', 'C3', '=LOG10(B2)'],
  ])('%s copied from B2 to %s reads %s', async (formula, to, expected) => {
    const work = (sheet: Excel.Worksheet) => {
      sheet.getRange('B2').formulas = [[formula]];
      sheet.getRange(to).copyFrom(sheet.getRange('B2'));
    };
    expect(await after(work, to, 'formulas')).toEqual([[expected]]);
  });

  test('merged cells come along', async () => {
    const work = (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').values = [['标题']];
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('A3:B3').values = [['新', '丢']];
    };
    expect(await after(work, 'A3:B3')).toEqual([['新', '']]);
  });

  test.each([
    ['A1:B2', 'XFD1'],
    ['nonsense!', 'A1'],
  ])('%s to %s is refused', async (from, to) => {
    const copying = after((sheet) => sheet.getRange(to).copyFrom(from), 'A1');
    await expect(copying).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
