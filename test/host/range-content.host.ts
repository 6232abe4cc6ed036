import { connect } from './connect';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** One batch on the sheet of a new workbook. */
async function onSheet<T>(work: Work<T>): Promise<T> {
  const { Excel } = await connect();
  return Excel.run((context) =>
    Promise.resolve(work(context.workbook.worksheets.getActiveWorksheet(), context)),
  );
}

async function valuesAfter(address: string, work: (sheet: Excel.Worksheet) => void) {
  return onSheet(async (sheet, context) => {
    work(sheet);
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown;
  });
}

describe('the shape of what is written', () => {
  test.each<[string, unknown]>([
    ['too few rows', [[1, 2]]],
    ['too few columns', [[1], [2]]],
    ['ragged', [[1, 2], [3]]],
    ['one entry for four cells', [[1]]],
    ['a plain array', [1, 2]],
    ['null', null],
    [
      'a date',
      [
        [new Date(0), 1],
        [2, {}],
      ],
    ],
  ])('%s is refused', async (_, values) => {
    const writing = valuesAfter('A1:B2', (sheet) => {
      sheet.getRange('A1:B2').values = values as never;
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a single value fills every cell', async () => {
    expect(
      await valuesAfter('A1:B2', (sheet) => (sheet.getRange('A1:B2').values = 7 as never)),
    ).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null leaves a cell as it is, an empty text clears it', async () => {
    const values = await valuesAfter('A1:C1', (sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 'x']];
    });
    expect(values).toEqual([[1, '', 'x']]);
  });
});

test('whole columns and rows answer null and take no values', async () => {
  const read = await onSheet(async (sheet, context) => {
    const column = sheet
      .getRange('B:C')
      .load('values,text,formulas,numberFormat,valueTypes,address');
    const row = sheet.getRange('2:2').load('values');
    await context.sync();
    const { values, text, formulas, numberFormat, valueTypes, address } = column;
    return [values, text, formulas, numberFormat, valueTypes, address, row.values];
  });
  expect(read).toEqual([null, null, null, null, null, 'Sheet1!B:C', null]);
  const writing = onSheet(async (sheet, context) => {
    sheet.getRange('B:B').values = 'x' as never;
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('cells beyond the grid of Univer read as blank and can be written', async () => {
  const read = await onSheet(async (sheet, context) => {
    const far = sheet.getRange('AZ5000:BA5001').load('values,text,valueTypes,numberFormat');
    await context.sync();
    const blank = [far.values, far.text, far.valueTypes, far.numberFormat];
    far.values = [
      [1, 2],
      ['=AZ5000+BA5000', ''],
    ];
    far.load('values');
    await context.sync();
    return [...blank, far.values];
  });
  expect(read).toEqual([
    [
      ['', ''],
      ['', ''],
    ],
    [
      ['', ''],
      ['', ''],
    ],
    [
      ['Empty', 'Empty'],
      ['Empty', 'Empty'],
    ],
    [
      ['General', 'General'],
      ['General', 'General'],
    ],
    [
      [1, 2],
      [3, ''],
    ],
  ]);
});

test('formulas spill, and stop where something is in the way', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
    const block = sheet.getRange('A1:B2').load('values');
    await context.sync();
    const spilled = block.values as unknown;
    sheet.getRange('B2').values = [['x']];
    block.load('values');
    await context.sync();
    return [spilled, block.values];
  });
  expect(read).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    [
      ['#SPILL!', ''],
      ['', 'x'],
    ],
  ]);
});

test('formulas in R1C1 notation', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C3:C6');
    range.formulasR1C1 = [
      ['=R[-1]C[-2]*RC[-1]'],
      ['=SUM(R1C1:R[-1]C)'],
      ['=SUM(C1)&"R1C1"'],
      ['=SUM(R1:R2)'],
    ];
    range.load('formulas,formulasR1C1');
    await context.sync();
    return [range.formulas.flat(), range.formulasR1C1.flat()] as unknown;
  });
  expect(read).toEqual([
    ['=A2*B3', '=SUM($A$1:C3)', '=SUM($A:$A)&"R1C1"', '=SUM($1:$2)'],
    ['=R[-1]C[-2]*RC[-1]', '=SUM(R1C1:R[-1]C)', '=SUM(C1)&"R1C1"', '=SUM(R1:R2)'],
  ]);
});

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

test('one batch that writes values and formats is one undo step', async () => {
  const { Excel, workbench } = await connect();
  const values = async () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat] as unknown;
    });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['12%', '=A1*2']];
    range.numberFormat = [['0.000', null]];
    await context.sync();
  });
  expect(await values()).toEqual([[[0.12, 0.24]], [['0.000', 'General']]]);
  expect(workbench.engine.undo.depth).toBe(1);
  workbench.engine.book.undo();
  expect(await values()).toEqual([[['', '']], [['General', 'General']]]);
});

test('20,000 cells are written and read back within a second', async () => {
  const { Excel } = await connect();
  const values = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => (column % 2 ? `文本 ${String(row)}` : row * column)),
  );
  const started = performance.now();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T1000');
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(read).toEqual(values);
});
