import { connect } from '../connect';
import { onSheet } from '../on-sheet';

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

test('20,000 cells are written in one batch and read back', async () => {
  const { Excel } = await connect();
  const values = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => (column % 2 ? `文本 ${String(row)}` : row * column)),
  );
  const writeAndRead = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T1000');
      range.values = values;
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
  expect(await writeAndRead()).toEqual(values);
});

test('where formulas spill', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('B2').formulas = [['=SEQUENCE(2,3)']];
    const to = sheet.getRange('B2').getSpillingToRange().load('address');
    const parent = sheet.getRange('C3').getSpillParent().load('address');
    const none = sheet.getRange('C3').getSpillingToRangeOrNullObject().load('address');
    const inside = sheet.getRange('B2:C3').load('hasSpill');
    const partly = sheet.getRange('A2:C3').load('hasSpill');
    const outside = sheet.getRange('A1').load('hasSpill');
    await context.sync();
    return [
      to.address,
      parent.address,
      none.isNullObject,
      inside.hasSpill,
      partly.hasSpill,
      outside.hasSpill,
    ];
  });
  expect(read).toEqual(['Sheet1!B2:D3', 'Sheet1!B2', true, true, null, false]);
});

describe('special cells', () => {
  test.each<[string, string, string | undefined, string | null]>([
    ['A1:D3', 'Constants', undefined, 'Sheet1!A1:B2,Sheet1!D1'],
    ['A1:D3', 'Constants', 'Text', 'Sheet1!B1:B2'],
    ['A1:D3', 'Constants', 'LogicalNumbers', 'Sheet1!A1:A2,Sheet1!D1'],
    ['A1:D3', 'Formulas', undefined, 'Sheet1!C1:C2'],
    ['A1:D3', 'Formulas', 'Errors', 'Sheet1!C2'],
    ['A1:D3', 'Blanks', undefined, 'Sheet1!D2'],
    ['A1', 'Formulas', undefined, 'Sheet1!C1:C2'],
    ['E5:F6', 'Constants', undefined, null],
  ])('%s %s %p', async (address, type, valueType, expected) => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D2').values = [
        [1, 'a', '=A1', true],
        [2, 'b', '=1/0', ''],
      ];
      const found = sheet
        .getRange(address)
        .getSpecialCellsOrNullObject(type as 'Constants', valueType as 'Text')
        .load('address');
      await context.sync();
      return found.isNullObject ? null : found.address;
    });
    expect(read).toBe(expected);
  });
});

test('cells with rules for what is typed, also empty ones', async () => {
  const read = await onSheet(async (sheet, context) => {
    const rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' as const } };
    sheet.getRange('B2:C3').dataValidation.rule = rule;
    sheet.getRange('E9').dataValidation.rule = rule;
    const addresses = ['A1:D2', 'A1', 'A1:A9'].map((address) =>
      sheet.getRange(address).getSpecialCellsOrNullObject('DataValidations').load('address'),
    );
    await context.sync();
    return addresses.map((found) => (found.isNullObject ? null : found.address));
  });
  expect(read).toEqual(['Sheet1!B2:C2', 'Sheet1!B2:C3,Sheet1!E9', null]);
});

test('merged cells take values at their upper left only', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    const range = sheet.getRange('A1:C2');
    range.values = 1 as never;
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toEqual([
    [1, '', 1],
    ['', '', 1],
  ]);
});

describe('a protected sheet', () => {
  test.each<[string, (range: Excel.Range) => void]>([
    ['values', (range) => (range.values = [[1]])],
    ['formulas', (range) => (range.formulas = [['=1']])],
    ['numberFormat', (range) => (range.numberFormat = [['0']])],
    ['clear', (range) => range.clear()],
    ['copyFrom', (range) => range.copyFrom('B1')],
    ['moveTo', (range) => range.moveTo('B1')],
    ['autoFill', (range) => range.autoFill('A1:A2')],
  ])('refuses %s', async (_, change) => {
    const changing = onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      change(sheet.getRange('A1'));
      await context.sync();
    });
    await expect(changing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('takes values in unlocked cells', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      const cell = sheet.getRange('A1');
      cell.values = [[5]];
      cell.load('values');
      await context.sync();
      return cell.values as unknown;
    });
    expect(read).toEqual([[5]]);
  });
});
