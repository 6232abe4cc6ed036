import { connect } from '../connect';

/** Writes one cell and reads it back with everything that tells what Excel made of it. */
async function entered(
  value: unknown,
  property: 'values' | 'formulasLocal' = 'values',
  format?: string,
) {
  const { Excel } = await connect();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell[property] = [[value]];
    cell.load('values,text,numberFormat,valueTypes,formulas');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      formula: cell.formulas[0]?.[0] as unknown,
    };
  });
}

const year = new Date().getFullYear();
const serialThisYear = (month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe('what Excel makes of a typed number', () => {
  test.each([
    [12.5, 12.5, 'General', '12.5'],
    ['12.50', 12.5, 'General', '12.5'],
    [' 7 ', 7, 'General', '7'],
    ['+5', 5, 'General', '5'],
    ['-5', -5, 'General', '-5'],
    ['.5', 0.5, 'General', '0.5'],
    ['00123', 123, 'General', '123'],
    ['1,234', 1234, '#,##0', '1,234'],
    ['1,234.5', 1234.5, '#,##0.00', '1,234.50'],
    ['12%', 0.12, '0%', '12%'],
    ['12.5%', 0.125, '0.00%', '12.50%'],
    ['-7%', -0.07, '0%', '-7%'],
    ['$1,234', 1234, '$#,##0_);[Red]($#,##0)', '$1,234 '],
    ['￥1,234.5', 1234.5, '¥#,##0.00;[Red]¥-#,##0.00', '¥1,234.50'],
    ['(5)', -5, 'General', '-5'],
    ['1e3', 1000, '0.00E+00', '1.00E+03'],
    ['1 1/2', 1.5, '# ?/?', '1 1/2'],
    ['0 12/25', 0.48, '# ??/??', ' 12/25'],
    ['12345678901234567', 12345678901234500, 'General', '1.23457E+16'],
  ])('%p', async (typed, value, format, text) => {
    expect(await entered(typed)).toEqual({ value, format, text, type: 'Double', formula: value });
  });
});

describe('what Excel makes of a typed date or time', () => {
  test.each([
    ['2024-01-15', 45306, 'm/d/yyyy', '2024/1/15'],
    ['2024/1/15', 45306, 'm/d/yyyy', '2024/1/15'],
    ['1/15/2024', 45306, 'm/d/yyyy', '2024/1/15'],
    ['1/15/24', 45306, 'm/d/yyyy', '2024/1/15'],
    ['1/2', serialThisYear(1, 2), 'd-mmm', '2-Jan'],
    ['15-Feb', serialThisYear(2, 15), 'd-mmm', '15-Feb'],
    ['15-Feb-2024', 45337, 'd-mmm-yy', '15-Feb-24'],
    ['February 15, 2024', 45337, 'd-mmm-yy', '15-Feb-24'],
    ['2024-2', 45323, 'mmm-yy', 'Feb-24'],
    ['1900/2/29', 60, 'm/d/yyyy', '1900/2/29'],
    ['10:30', 0.4375, 'h:mm', '10:30'],
    ['10:30:15', 37815 / 86400, 'h:mm:ss', '10:30:15'],
    ['10:30 PM', 0.9375, 'h:mm AM/PM', '10:30 PM'],
    ['25:00', 25 / 24, '[h]:mm:ss', '25:00:00'],
    ['2024/1/15 10:30', 45306.4375, 'm/d/yyyy h:mm', '2024/1/15 10:30'],
  ])('%p', async (typed, value, format, text) => {
    expect(await entered(typed)).toEqual({ value, format, text, type: 'Double', formula: value });
  });

  test('the language of the user is only read by formulasLocal', async () => {
    expect(await entered('2024年1月15日')).toMatchObject({
      value: '2024年1月15日',
      type: 'String',
    });
    expect(await entered('2024年1月15日', 'formulasLocal')).toMatchObject({
      value: 45306,
      format: 'yyyy"年"m"月"d"日"',
      text: '2024年1月15日',
    });
    expect(await entered('1/2', 'formulasLocal')).toMatchObject({ text: '1月2日' });
  });
});

describe('what stays text, becomes a truth value, an error or nothing', () => {
  test.each([
    ['预算', '预算', 'String'],
    ["'123", '123', 'String'],
    ["'=A1", '=A1', 'String'],
    ["''a", "'a", 'String'],
    ['1.2.3', '1.2.3', 'String'],
    ['1,23', '1,23', 'String'],
    ['2024-02-30', '2024-02-30', 'String'],
    ['2024-01-15T10:00:00.000Z', '2024-01-15T10:00:00.000Z', 'String'],
    ['-', '-', 'String'],
    ['=', '=', 'String'],
    ['80万元', '80万元', 'String'],
    ['Infinity', 'Infinity', 'String'],
    ['a\nb', 'a\nb', 'String'],
    [true, true, 'Boolean'],
    ['false', false, 'Boolean'],
    ['#n/a', '#N/A', 'Error'],
    ["'#N/A", '#N/A', 'String'],
    ['', '', 'Empty'],
  ])('%p', async (typed, value, type) => {
    expect(await entered(typed)).toMatchObject({ value, type, format: 'General', formula: value });
  });
});

test.each([
  ['=1+1', '=1+1'],
  ['12%', '12%'],
  [5, '5'],
  [true, 'TRUE'],
  ['2024-01-15', '2024-01-15'],
])('a cell with the text format keeps %p', async (typed, value) => {
  expect(await entered(typed, 'values', '@')).toMatchObject({ value, type: 'String', format: '@' });
});

test('a number format that is there stays', async () => {
  expect(await entered('12%', 'values', '0.000')).toMatchObject({ value: 0.12, format: '0.000' });
});

test.each([
  ['+B1', '=+B1', 0],
  ['-B1*2', '=-B1*2', 0],
  ['@B1', '=B1', 0],
  ['=sum(b1:b1, .5)', '=SUM(B1:B1, 0.5)', 0.5],
  ['=sheet1!$b$1&"a"', '=Sheet1!$B$1&"a"', 'a'],
  ['=IF(true,1,)', '=IF(TRUE,1,)', 1],
  ['=1/0', '=1/0', '#DIV/0!'],
  ['=nofunction(1)', '=nofunction(1)', '#NAME?'],
  ['=""', '=""', ''],
  ['=B2', '=B2', 0],
])('%p is a formula', async (typed, formula, value) => {
  expect(await entered(typed)).toMatchObject({ formula, value });
});

test.each([
  ['=TODAY()', 'm/d/yyyy'],
  ['=NOW()', 'm/d/yyyy h:mm'],
  ['=DATE(2024,1,2)', 'm/d/yyyy'],
  ['=DATE(2024,1,2)-1', 'General'],
  ['=50%', '0%'],
  ['=1+1', 'General'],
])('%p takes the number format %p', async (typed, format) => {
  expect(await entered(typed)).toMatchObject({ format });
});

test.each([
  ['=1+'],
  ['=SUM(A1'],
  ['=A1)'],
  ['="a'],
  ['=1 2'],
  ['=A1:'],
  ['=*5'],
  ['---'],
  ['=IF(A1;1;2)'],
  [`=${'1+'.repeat(5000)}1`],
  ['字'.repeat(32_768)],
  [{}],
])('%p is refused', async (typed) => {
  await expect(entered(typed)).rejects.toMatchObject({ code: 'InvalidArgument' });
});
