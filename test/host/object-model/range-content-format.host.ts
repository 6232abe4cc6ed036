import { onSheet } from '../on-sheet';

describe('text is what the number format shows', () => {
  test.each([
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 1 / 3, '0.333333333'],
    ['0.00', 1.005, '1.01'],
    ['0.00', 82.885, '82.89'],
    ['#,##0.00;-#,##0.00;0.00', -1234.5, '-1,234.50'],
    ['#,##0.00;-#,##0.00;0.00', 0, '0.00'],
    ['0.00_ ', 5, '5.00 '],
    ['0.00%', 0.12345, '12.35%'],
    ['[红色]0.0', -5, '-5.0'],
    ['0.00;[Red]0.00', -5, '5.00'],
    ['@', 5, '5'],
    ['"共"@', '三项', '共三项'],
    ['0;-0;;@', 0, ''],
    ['yyyy"年"m"月"d"日"', 45306, '2024年1月15日'],
    ['aaaa', 45306, '星期一'],
    ['上午/下午h:mm', 0.6, '下午2:24'],
    ['m/d/yyyy', 45306, '2024/1/15'],
    ['yyyy-mm-dd', -1, '########'],
    ['[DBNum1]General', 10250, '一万〇二百五十'],
    ['[DBNum2]General', 100000001.5, '壹亿零壹.伍'],
    ['[DBNum1]yyyy"年"m"月"', 45306, '二〇二四年一月'],
    ['0.00', true, 'TRUE'],
    ['G/通用格式', 5, '5'],
  ])('%s of %p', async (format, value, text) => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load('text');
      await context.sync();
      return cell.text;
    });
    expect(read).toEqual([[text]]);
  });
});

describe('number formats', () => {
  test('one for all, one each, null leaves, empty resets', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = '0.00' as never;
      range.numberFormat = [[null, '', '@']];
      range.load('numberFormat');
      sheet.getRange('A2:C2').numberFormat = [['$#,##0.00']];
      const second = sheet.getRange('A2:C2').load('numberFormat');
      await context.sync();
      return [range.numberFormat, second.numberFormat] as unknown;
    });
    expect(read).toEqual([[['0.00', 'General', '@']], [['$#,##0.00', '$#,##0.00', '$#,##0.00']]]);
  });

  test('numberFormatLocal speaks Chinese', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormatLocal = [['G/通用格式', '0;[红色]0', 'yyyy/m/d']];
      range.load('numberFormat,numberFormatLocal');
      await context.sync();
      return [range.numberFormat, range.numberFormatLocal] as unknown;
    });
    expect(read).toEqual([
      [['General', '0;[Red]0', 'm/d/yyyy']],
      [['G/通用格式', '0;[红色]0', 'yyyy/m/d']],
    ]);
  });

  test('a format does not change what stands in a cell', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[5, "'007", true, "'TRUE"]];
      range.numberFormat = '@' as never;
      range.numberFormat = '0.0' as never;
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual([[5, '007', true, 'TRUE']]);
  });

  test.each(['0.00"', '[红]0', 'yyyy;;;;;'])('%s is refused', async (format) => {
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').numberFormat = [[format]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('a format set later leaves text and results of formulas as they are', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [["'007", '="123"', '=TEXT(5,"0")']];
    range.load('values');
    await context.sync();
    range.format.font.bold = true;
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toEqual([['007', '123', '5']]);
});
