import { connect } from '../connect';
import type { Host } from '../connect';
import { on } from '../on-workbook';

async function formulas(host: Host, address: string): Promise<unknown[][]> {
  return on(host, async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** Rows parted by `/`, cells by `|`. */
function rows(text: string): (string | number)[][] {
  return text
    .split('/')
    .map((row) => row.split('|').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}

const start = '1|2|3/4|5|6/7|8|9';

describe('cells', () => {
  test.each([
    ['insert', 'A2', 'Down', '1|2|3/|5|6/4|8|9/7||'],
    ['insert', 'A2:B2', 'Down', '1|2|3/||6/4|5|9/7|8|'],
    ['insert', 'A1:A2', 'Down', '|2|3/|5|6/1|8|9/4||/7||'],
    ['insert', 'A2', 'Right', '1|2|3|/|4|5|6/7|8|9|'],
    ['insert', 'B1:B3', 'Right', '1||2|3/4||5|6/7||8|9'],
    ['insert', '2:2', 'Down', '1|2|3/||/4|5|6/7|8|9'],
    ['insert', '2:3', 'Right', '1|2|3/||/||/4|5|6'],
    ['insert', 'B:B', 'Right', '1||2|3/4||5|6/7||8|9'],
    ['insert', 'Z2', 'Down', '1|2|3/4|5|6/7|8|9'],
    ['delete', 'A2', 'Up', '1|2|3/7|5|6/|8|9'],
    ['delete', 'A1:B2', 'Up', '7|8|3/||6/||9'],
    ['delete', 'A2', 'Left', '1|2|3/5|6|/7|8|9'],
    ['delete', 'A1:B3', 'Left', '3||/6||/9||'],
    ['delete', '2:2', 'Up', '1|2|3/7|8|9/||'],
    ['delete', 'A:B', 'Left', '3||/6||/9||'],
    ['delete', 'A:XFD', 'Up', '||/||/||'],
    ['delete', '1:1048576', 'Up', '||/||/||'],
    ['delete', 'C3', 'Up', '1|2|3/4|5|6/7|8|'],
  ] as const)('%s %s %s', async (action, address, shift, expected) => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A1:C3').values = rows(start);
    });
    await on(host, (sheet) => {
      if (action === 'insert') sheet.getRange(address).insert(shift as 'Down');
      else sheet.getRange(address).delete(shift as 'Up');
    });
    const wanted = rows(expected);
    const width = wanted[0]?.length ?? 0;
    const seen = `A1:${String.fromCharCode(64 + width)}${String(wanted.length)}`;
    expect(await formulas(host, seen)).toEqual(wanted);
    host.workbench.engine.undo.undo();
    expect(await formulas(host, 'A1:C3')).toEqual(rows(start));
    expect(await formulas(host, 'D1:F6')).toEqual(rows('||/||/||/||/||/||'));
    host.workbench.engine.undo.redo();
    expect(await formulas(host, seen)).toEqual(wanted);
  });
});

describe('formulas', () => {
  test.each([
    ['=SUM(A1:A3)', 'insert', '2:3', 'Down', '=SUM(A1:A5)'],
    ['=SUM($A$1:$A$3)', 'insert', '2:2', 'Down', '=SUM($A$1:$A$4)'],
    ['=SUM(A1:A3)', 'insert', '1:1', 'Down', '=SUM(A2:A4)'],
    ['=SUM(A1:A3)', 'insert', '4:4', 'Down', '=SUM(A1:A3)'],
    ['=SUM(A1:A3)', 'insert', 'A2', 'Down', '=SUM(A1:A4)'],
    ['=SUM(A1:B3)', 'insert', 'A2', 'Down', '=SUM(A1:B3)'],
    ['=SUM(A1:B3)', 'insert', 'A2:B2', 'Down', '=SUM(A1:B4)'],
    ['=A2', 'insert', 'A2', 'Right', '=B2'],
    ['=SUM(A:A)', 'insert', '2:2', 'Down', '=SUM(A:A)'],
    ['=SUM(A:A)', 'insert', 'A:A', 'Right', '=SUM(B:B)'],
    ['=SUM(2:3)', 'insert', '3:3', 'Down', '=SUM(2:4)'],
    ['=Sheet1!A2', 'insert', '1:1', 'Down', '=Sheet1!A3'],
    ['=SUM(A1:A3)', 'delete', '2:2', 'Up', '=SUM(A1:A2)'],
    ['=SUM(A1:A3)', 'delete', 'A1', 'Up', '=SUM(A1:A2)'],
    ['=SUM(A1:C1)', 'delete', 'A:A', 'Left', '=SUM(A1:B1)'],
    ['=A2+1', 'delete', 'A2', 'Up', '=#REF!+1'],
    ['=SUM(A1:A3)', 'delete', '1:3', 'Up', '=SUM(#REF!)'],
  ] as const)('%s after %s %s %s is %s', async (formula, action, address, shift, expected) => {
    const host = await connect();
    await on(host, (sheet, context) => {
      context.workbook.worksheets.add('Other').getRange('A1').formulas = [
        [formula.includes('Sheet1!') ? formula : '=1'],
      ];
      sheet.getRange('A1:C3').values = rows(start);
      sheet.getRange('E20').formulas = [[formula]];
    });
    await on(host, (sheet) => {
      if (action === 'insert') sheet.getRange(address).insert(shift as 'Down');
      else sheet.getRange(address).delete(shift as 'Up');
    });
    const found = await on(host, async (sheet, context) => {
      const used = sheet.getRange('D15:H25').getUsedRange(true).load('formulas');
      const other = context.workbook.worksheets.getItem('Other').getRange('A1').load('formulas');
      await context.sync();
      return [(used.formulas as string[][])[0]?.[0], (other.formulas as string[][])[0]?.[0]];
    });
    expect(found).toEqual([expected, formula.includes('Sheet1!') ? expected : '=1']);
    host.workbench.engine.undo.undo();
    expect(await formulas(host, 'E20')).toEqual([[formula]]);
  });

  test('a sheet in the background shifts without coming to the front', async () => {
    const host = await connect();
    const result = await on(host, async (sheet, context) => {
      const back = context.workbook.worksheets.add('Back');
      back.getRange('A1:A4').values = [[1], [2], [3], ['=SUM(A1:A3)']];
      sheet.getRange('A1').formulas = [['=SUM(Back!A1:A3)']];
      sheet.getRange('A2:A4').values = [[7], [8], ['=A2']];
      sheet.activate();
      await context.sync();
      back.getRange('2:2').delete('Up');
      back.getRange('A1').insert('Down');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const here = sheet.getRange('A1:A4').load('formulas,values');
      const there = back.getRange('A1:A4').load('formulas,values');
      await context.sync();
      return [active.name, here.formulas, here.values, there.formulas, there.values];
    });
    expect(result).toEqual([
      'Sheet1',
      [['=SUM(Back!A2:A3)'], [7], [8], ['=A2']],
      [[4], [7], [8], [7]],
      [[''], [1], [3], ['=SUM(A2:A3)']],
      [[''], [1], [3], [4]],
    ]);
  });
});
