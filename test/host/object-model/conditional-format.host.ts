import { connect } from '../connect';
import { addCustom, onSheet, put, red, shows } from '../rules-on-sheet';

describe('custom', () => {
  test.each<[string, unknown[][], string, (string | null)[]]>([
    ['relative to the first cell', [[1], [-1], [5]], '=A1<0', [null, red, null]],
    ['a fixed reference', [[1], [2], [3]], '=A1=$A$2', [null, red, null]],
    ['the cell above', [[1], [1], [2]], '=ROW(A1)=2', [null, red, null]],
    ['any number but 0 is true', [[0], [2], [-3]], '=A1', [null, red, red]],
    ['a text is not true', [['a'], [true], [false]], '=A1', [null, red, null]],
    ['an error is not true', [['=1/0'], [1], ['x']], '=A1>0', [null, red, red]],
    ['a blank counts as 0', [[''], [1], [0]], '=A1=0', [red, null, red]],
    ['a constant', [[1], [2], [3]], 'TRUE', [red, red, red]],
    ['a word', [[1], [2], [3]], 'word', [null, null, null]],
    ['a formula in the cell', [[1], ['=A1*5'], ['=A2*5']], '=A1>5', [null, null, red]],
  ])('%s', async (_, values, formula, expected) => {
    const host = await connect();
    await put(host, 'A1:A3', values);
    await addCustom(host, 'A1:A3', formula);
    expect(await shows(host, 'A1', 'A2', 'A3')).toEqual(expected);
  });

  test('follows the cells', async () => {
    const host = await connect();
    await put(host, 'A1:B2', [
      [1, '=A1-2'],
      [3, '=A2-2'],
    ]);
    await addCustom(host, 'B1:B2', '=B1<0');
    expect(await shows(host, 'B1', 'B2', 'A1')).toEqual([red, null, null]);
    await put(host, 'A1:A2', [[5], [0]]);
    expect(await shows(host, 'B1', 'B2')).toEqual([null, red]);
  });

  test.each([
    ['an array constant', '=OR(A1={1,2})'],
    ['a union', '=SUM((A1,B1))>0'],
    ['an intersection', '=SUM(A1:B1 B1:C1)>0'],
    ['no formula', '=A1>'],
    ['nothing', ''],
  ])('refuses %s', async (_, formula) => {
    const host = await connect();
    await expect(addCustom(host, 'A1', formula)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('reads back', async () => {
    const host = await connect();
    await addCustom(host, 'B2:B9', '=B2<$C$1');
    const read = await onSheet(host, async (sheet, context) => {
      const first = sheet.getRange('B4').conditionalFormats.getItemAt(0);
      first.load(
        'type,priority,stopIfTrue,custom/rule/formula,custom/rule/formulaR1C1,custom/format/fill/color,custom/format/font/color',
      );
      const range = first.getRange().load('address');
      const areas = first.getRanges().load('address');
      const none = first.cellValueOrNullObject.load('rule');
      await context.sync();
      const { type, priority, stopIfTrue, custom } = first;
      return [
        type,
        priority,
        stopIfTrue,
        custom.rule.formula,
        custom.rule.formulaR1C1,
        custom.format.fill.color,
        custom.format.font.color,
        range.address,
        areas.address,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      'Custom',
      0,
      false,
      '=B2<$C$1',
      '=RC<R1C3',
      red,
      null,
      'Sheet1!B2:B9',
      'Sheet1!B2:B9',
      true,
    ]);
  });
});

describe('cellValue', () => {
  const values = [[-1], [0], [''], [5], ['text'], ['=1/0']];
  test.each<[Partial<Excel.ConditionalCellValueRule>, boolean[]]>([
    [{ operator: 'LessThan', formula1: '=0' }, [true, false, false, false, false, false]],
    [{ operator: 'LessThan', formula1: '1' }, [true, true, true, false, false, false]],
    [{ operator: 'EqualTo', formula1: '=0' }, [false, true, true, false, false, false]],
    [{ operator: 'NotEqualTo', formula1: '=5' }, [true, true, true, false, true, false]],
    [{ operator: 'GreaterThan', formula1: '=0' }, [false, false, false, true, true, false]],
    [
      { operator: 'GreaterThanOrEqual', formula1: '=$B$1' },
      [false, false, false, true, true, false],
    ],
    [{ operator: 'LessThanOrEqual', formula1: '=B1-1' }, [true, false, false, false, false, false]],
    [
      { operator: 'Between', formula1: '=-1', formula2: '=0' },
      [true, true, true, false, false, false],
    ],
    [
      { operator: 'Between', formula1: '=0', formula2: '=-1' },
      [true, true, true, false, false, false],
    ],
    [
      { operator: 'NotBetween', formula1: '=-1', formula2: '=0' },
      [false, false, false, true, true, false],
    ],
    [{ operator: 'EqualTo', formula1: 'text' }, [false, false, false, false, true, false]],
    [{ operator: 'EqualTo', formula1: '="TEXT"' }, [false, false, false, false, true, false]],
  ])('%j', async (rule, expected) => {
    const host = await connect();
    await put(host, 'A1:A6', values);
    await put(host, 'B1', [[0.5]]);
    await onSheet(host, async (sheet, context) => {
      const format = sheet
        .getRange('A1:A6')
        .conditionalFormats.add(host.Excel.ConditionalFormatType.cellValue);
      format.cellValue.format.font.color = 'red';
      format.cellValue.rule = rule as Excel.ConditionalCellValueRule;
      await context.sync();
      format.cellValue.load('rule');
      await context.sync();
      expect(format.cellValue.rule.operator).toBe(rule.operator);
    });
    const found: boolean[] = [];
    for (const row of [1, 2, 3, 4, 5, 6]) {
      found.push((await host.workbench.shownStyle('Sheet1', `A${String(row)}`)).color === red);
    }
    expect(found).toEqual(expected);
  });

  test.each([
    [{ operator: 'Between', formula1: '=1' }],
    [{ operator: 'Like', formula1: '=1' }],
    [{ operator: 'EqualTo', formula1: '={1,2}' }],
  ])('refuses %j', async (rule) => {
    const host = await connect();
    const setting = onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule =
        rule as Excel.ConditionalCellValueRule;
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test.each<[string, object, boolean[]]>([
  ['ContainsText', { operator: 'Contains', text: 'LAY' }, [true, false, false, false]],
  ['ContainsText', { operator: 'NotContains', text: 'lay' }, [false, true, true, true]],
  ['ContainsText', { operator: 'BeginsWith', text: 'de' }, [true, false, false, false]],
  ['ContainsText', { operator: 'EndsWith', text: 'ed' }, [true, false, false, false]],
  ['PresetCriteria', { criterion: 'Blanks' }, [false, true, false, false]],
  ['PresetCriteria', { criterion: 'NonBlanks' }, [true, false, true, false]],
  ['PresetCriteria', { criterion: 'Errors' }, [false, false, false, true]],
  ['PresetCriteria', { criterion: 'NonErrors' }, [true, true, true, false]],
])('%s %j', async (type, rule, expected) => {
  const host = await connect();
  await put(host, 'A1:A4', [['Delayed'], [''], ['on time'], ['=1/0']]);
  await onSheet(host, async (sheet, context) => {
    const format = sheet.getRange('A1:A4').conditionalFormats.add(type as 'ContainsText');
    const part = type === 'ContainsText' ? format.textComparison : format.preset;
    (part as { rule: object }).rule = rule;
    part.format.font.bold = true;
    await context.sync();
  });
  const found: boolean[] = [];
  for (const address of ['A1', 'A2', 'A3', 'A4']) {
    found.push((await host.workbench.shownStyle('Sheet1', address)).bold);
  }
  expect(found).toEqual(expected);
});

test.each(['DataBar', 'ColorScale', 'IconSet', 'TopBottom'] as const)(
  '%s is refused by name',
  async (type) => {
    const host = await connect();
    const adding = onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add(type);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: `The workbench does not support ConditionalFormatType.${type}`,
    });
  },
);
