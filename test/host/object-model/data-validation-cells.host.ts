import { connect } from '../connect';
import type { Host } from '../connect';
import { on } from '../on-workbook';

async function read(host: Host, address: string) {
  return on(host, async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type,rule,valid');
    await context.sync();
    return [validation.type, validation.rule as unknown, validation.valid];
  });
}

const whole: Excel.DataValidationRule = {
  wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' },
};

describe('which cells are valid', () => {
  test.each([
    ['whole', whole, [1, 10, 0, 11, 1.5, 'x', true, ''], '++----- '],
    [
      'not between',
      { decimal: { formula1: 1, formula2: 2, operator: 'NotBetween' } },
      [0, 1, 2, 3],
      '+--+',
    ],
    ['equal', { decimal: { formula1: 1, operator: 'EqualTo' } }, [1, 2], '+-'],
    ['not equal', { decimal: { formula1: 1, operator: 'NotEqualTo' } }, [1, 2, 'x'], '-+-'],
    ['greater', { decimal: { formula1: 0, operator: 'GreaterThan' } }, [0, 0.1], '-+'],
    [
      'greater or equal',
      { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      [0, -1],
      '+-',
    ],
    ['less', { decimal: { formula1: 0, operator: 'LessThan' } }, [0, -1], '-+'],
    ['less or equal', { decimal: { formula1: 0, operator: 'LessThanOrEqualTo' } }, [0, 1], '+-'],
    ['a formula', { decimal: { formula1: '=$Z$1*2', operator: 'EqualTo' } }, [6, 3], '+-'],
    ['relative', { decimal: { formula1: '=B1', operator: 'EqualTo' } }, [10, 10, 30], '+-+'],
    [
      'text length',
      { textLength: { formula1: 2, operator: 'LessThanOrEqualTo' } },
      ['ab', 'abc', 12, 123],
      '+-+-',
    ],
    [
      'date',
      { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } },
      [46023, 46022, 'x'],
      '+--',
    ],
    [
      'list',
      { list: { inCellDropDown: true, source: '是, 否,1' } },
      ['是', '否', '或', 1, 2],
      '++-+-',
    ],
    [
      'list of cells',
      { list: { inCellDropDown: true, source: '=$Z$1:$Z$2' } },
      [3, 'ABC', 'abd'],
      '++-',
    ],
    ['custom', { custom: { formula: '=MOD(A1,2)=0' } }, [2, 3, 'x', 4], '+--+'],
    ['custom, other column', { custom: { formula: '=B1>=20' } }, [1, 1, 1], '-++'],
  ] as [string, Excel.DataValidationRule, (string | number | boolean)[], string][])(
    '%s',
    async (_, rule, values, expected) => {
      const host = await connect();
      const found = await on(host, async (sheet, context) => {
        sheet.getRange('Z1:Z2').values = [[3], ['abc']];
        sheet.getRange('B1:B3').values = [[10], [20], [30]];
        const range = sheet.getRange('A1').getAbsoluteResizedRange(values.length, 1);
        range.values = values.map((value) => [value]);
        range.dataValidation.rule = rule;
        const cells = values.map((__, row) => range.getCell(row, 0).dataValidation.load('valid'));
        const all = range.dataValidation.load('valid');
        const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('cellCount');
        await context.sync();
        return [
          cells.map(({ valid }) => valid),
          all.valid,
          invalid.isNullObject ? 0 : invalid.cellCount,
        ];
      });
      const verdicts = [...expected].map((sign) => sign !== '-');
      const wrong = verdicts.filter((valid) => !valid).length;
      const all = wrong === 0 ? true : wrong === verdicts.length ? false : null;
      expect(found).toEqual([verdicts, all, wrong]);
    },
  );

  test('blanks count when they are not ignored', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = whole;
      sheet.getRange('A1:A3').dataValidation.ignoreBlanks = false;
    });
    expect((await read(host, 'A1:A3'))[2]).toBe(false);
  });

  test('invalid cells as areas', async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('A1:C4').dataValidation.rule = whole;
      sheet.getRange('A1:C4').values = [
        [1, 2, 3],
        [50, 50, 1],
        [50, 50, 1],
        [1, 1, 60],
      ];
      const invalid = sheet.getRange('A1:D9').dataValidation.getInvalidCells().load('address');
      await context.sync();
      return invalid.address;
    });
    expect(found).toBe('Sheet1!A2:B3,Sheet1!C4');
    const none = on(host, (sheet) => {
      sheet.getRange('A1').dataValidation.getInvalidCells().load('address');
    });
    await expect(none).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('rules follow', () => {
  const rulesOn = (host: Host) =>
    host.workbench.engine.book
      .getActiveSheet()
      .getDataValidations()
      .map(({ rule }) => {
        const [first] = (
          rule.ranges as {
            startRow: number;
            startColumn: number;
            endRow: number;
            endColumn: number;
          }[]
        ).map(({ startRow, startColumn, endRow, endColumn }) =>
          [startRow, startColumn, endRow, endColumn].join(),
        );
        return `${first ?? ''} ${rule.formula1 ?? ''}`;
      });

  test.each([
    ['insert', '1:1', 'Down', '3,0,5,0 =AND(A4>$C$2,B4="")'],
    ['insert', '4:4', 'Down', '2,0,5,0 =AND(A3>$C$1,B3="")'],
    ['insert', 'A:A', 'Right', '2,1,4,1 =AND(B3>$D$1,C3="")'],
    ['insert', 'B:B', 'Right', '2,0,4,0 =AND(A3>$D$1,C3="")'],
    ['insert', 'A1:B1', 'Down', '3,0,5,0 =AND(A4>$C$1,B4="")'],
    ['delete', '3:3', 'Up', '2,0,3,0 =AND(A3>$C$1,B3="")'],
    ['delete', '1:1', 'Up', '1,0,3,0 =AND(A2>#REF!,B2="")'],
    ['delete', 'B:B', 'Left', '2,0,4,0 =AND(A3>$B$1,#REF!="")'],
  ] as const)('%s %s %s', async (action, address, shift, expected) => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A3:A5').dataValidation.rule = {
        custom: { formula: '=AND(A3>$C$1,B3="")' },
      };
    });
    await on(host, (sheet) => {
      if (action === 'insert') sheet.getRange(address).insert(shift as 'Down');
      else sheet.getRange(address).delete(shift as 'Up');
    });
    expect(rulesOn(host)).toEqual([expected]);
    host.workbench.engine.undo.undo();
    expect(rulesOn(host)).toEqual(['2,0,4,0 =AND(A3>$C$1,B3="")']);
  });

  test('a list on another sheet, and a rule that is deleted', async () => {
    const host = await connect();
    await on(host, (sheet, context) => {
      context.workbook.worksheets.add('Lists');
      sheet.activate();
      sheet.getRange('A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' },
      };
    });
    await on(host, (_, context) => {
      context.workbook.worksheets.getItem('Lists').getRange('2:2').insert('Down');
    });
    expect(rulesOn(host)).toEqual(['2,0,2,0 =Lists!$A$1:$A$4']);
    await on(host, (sheet) => {
      sheet.getRange('3:3').delete('Up');
    });
    expect(rulesOn(host)).toEqual([]);
    host.workbench.engine.undo.undo();
    expect(rulesOn(host)).toEqual(['2,0,2,0 =Lists!$A$1:$A$4']);
  });
});
