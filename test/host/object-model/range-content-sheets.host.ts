import { onSheet } from '../on-sheet';

test('formulas over sheets and names, spelled as Excel spells them', async () => {
  const read = await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('表 2');
    other.getRange('A1:A2').values = [[2], [3]];
    context.workbook.names.add('Rate', other.getRange('A2'));
    const range = sheet.getRange('A1:A4');
    range.formulas = [
      ["='表 2'!a1*rate"],
      ["=sum('表 2'!$a$1:a2)"],
      ["=SUM('sheet1'!A1:A2)"],
      ["='表 2'!A:A"],
    ];
    range.load('formulas');
    const values = sheet.getRange('A1:A3').load('values');
    await context.sync();
    return [range.formulas.flat(), values.values.flat()] as unknown;
  });
  expect(read).toEqual([
    ["='表 2'!A1*Rate", "=SUM('表 2'!$A$1:A2)", '=SUM(Sheet1!A1:A2)', "='表 2'!A:A"],
    [6, 5, 11],
  ]);
});

test('a copy to another sheet keeps what its formulas mean', async () => {
  const read = await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('表2');
    sheet.getRange('A1:B1').formulas = [['50%', '=A1+Sheet1!$A$1']];
    other.getRange('C3').copyFrom('Sheet1!A1:B1');
    const range = other.getRange('C3:D3').load('formulas,values,numberFormat');
    await context.sync();
    return [range.formulas, range.values, range.numberFormat[0]?.[0]] as unknown;
  });
  expect(read).toEqual([[[0.5, '=C3+Sheet1!$A$1']], [[0.5, 1]], '0%']);
});

test('moved to another sheet, and formulas follow', async () => {
  const read = await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('表2');
    sheet.getRange('A1:A2').formulas = [[5], ['=A1']];
    sheet.getRange('A1').moveTo(other.getRange('B2'));
    const there = other.getRange('B2').load('values');
    const here = sheet.getRange('A1:A2').load('formulas,values');
    await context.sync();
    return [there.values, here.formulas, here.values] as unknown;
  });
  expect(read).toEqual([[[5]], [[''], ['=表2!B2']], [[''], [5]]]);
});

describe('data validation', () => {
  const validated = (work: (sheet: Excel.Worksheet) => void, address: string) =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').dataValidation.rule = {
        wholeNumber: { formula1: '=B1', operator: 'GreaterThan' },
      };
      work(sheet);
      const cell = sheet.getRange(address).dataValidation.load('type,rule');
      await context.sync();
      return [cell.type, cell.rule.wholeNumber?.formula1 ?? null] as unknown;
    });
  test.each<[string, (sheet: Excel.Worksheet) => void, string, unknown]>([
    ['cleared', (sheet) => sheet.getRange('A2').clear(), 'A2', ['None', null]],
    ['stays beside', (sheet) => sheet.getRange('A1:A2').clear(), 'A3', ['WholeNumber', '=B3']],
    [
      'outlives its content',
      (sheet) => sheet.getRange('A2').clear('Contents'),
      'A2',
      ['WholeNumber', '=B2'],
    ],
    ['copied', (sheet) => sheet.getRange('D2').copyFrom('A1'), 'D2', ['WholeNumber', '=E2']],
    [
      'not with values',
      (sheet) => sheet.getRange('D2').copyFrom('A1', 'Values'),
      'D2',
      ['None', null],
    ],
  ])('is %s', async (_, work, address, expected) => {
    expect(await validated(work, address)).toEqual(expected);
  });
});

test('a RangeAreas is cleared and copied to area by area', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
    sheet.getRange('E1').formulas = [['=A1']];
    sheet.getRanges('B1,D1').clear();
    sheet.getRanges('F1,H2').copyFrom('E1');
    const range = sheet.getRange('A1:F1').load('formulas');
    const second = sheet.getRange('H2').load('formulas');
    await context.sync();
    return [range.formulas, second.formulas] as unknown;
  });
  expect(read).toEqual([[[1, '', 3, '', '=A1', '=B1']], [['=D2']]]);
});
