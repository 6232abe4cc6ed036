import { connect } from '../connect';
import type { Host } from '../connect';
import { on } from '../on-workbook';

describe('names follow', () => {
  const address = async (host: Host) =>
    on(host, async (_, context) => {
      const item = context.workbook.names.getItem('Mark').load('formula,type,value');
      await context.sync();
      return [item.formula, item.type] as unknown[];
    });

  test.each([
    [
      'rows inserted before',
      (s: Excel.Worksheet) => s.getRange('1:2').insert('Down'),
      '=Sheet1!$A$4:$B$5',
    ],
    [
      'rows inserted within',
      (s: Excel.Worksheet) => s.getRange('3:3').insert('Down'),
      '=Sheet1!$A$2:$B$4',
    ],
    ['a part deleted', (s: Excel.Worksheet) => s.getRange('2:2').delete('Up'), '=Sheet1!$A$2:$B$2'],
    [
      'cells shifted',
      (s: Excel.Worksheet) => s.getRange('A1:B1').insert('Down'),
      '=Sheet1!$A$3:$B$4',
    ],
    ['all deleted', (s: Excel.Worksheet) => s.getRange('2:3').delete('Up'), '=Sheet1!#REF!'],
    ['the sheet renamed', (s: Excel.Worksheet) => void (s.name = '表 1'), "='表 1'!$A$2:$B$3"],
  ] as [string, (sheet: Excel.Worksheet) => unknown, string][])('%s', async (_, act, expected) => {
    const host = await connect();
    await on(host, (sheet, context) => {
      context.workbook.names.add('Mark', sheet.getRange('A2:B3'));
      context.workbook.worksheets.add('Other').activate();
    });
    await on(host, (sheet) => void act(sheet));
    const type = expected.includes('#REF!') ? 'Error' : 'Range';
    const found = await host.Excel.run(async (context) => {
      const item = context.workbook.names.getItem('Mark').load('formula,type');
      await context.sync();
      return [item.formula, item.type] as unknown[];
    });
    expect(found).toEqual([expected, type]);
    if (host.workbench.engine.undo.depth > 0) {
      host.workbench.engine.undo.undo();
      expect(await address(host)).toEqual(['=Sheet1!$A$2:$B$3', 'Range']);
    }
  });

  test('a deleted sheet', async () => {
    const host = await connect();
    const found = await on(host, async (_, context) => {
      const other = context.workbook.worksheets.add('Other');
      context.workbook.names.add('Gone', other.getRange('A1'));
      await context.sync();
      other.delete();
      const item = context.workbook.names.getItem('Gone').load('formula,type');
      const range = item.getRangeOrNullObject();
      await context.sync();
      return [item.formula, item.type, range.isNullObject] as unknown[];
    });
    expect(found).toEqual(['=#REF!', 'Error', true]);
  });
});

test('cells calculate with what a name means now', async () => {
  const host = await connect();
  const seen: unknown[] = [];
  await on(host, async (sheet, context) => {
    const look = async () => {
      const cell = sheet.getRange('C1:D1').load('values');
      await context.sync();
      seen.push(cell.values.flat());
    };
    sheet.getRange('A1:A3').values = [[1], [2], [9]];
    sheet.getRange('C1:D1').formulas = [['=Mark*2', '=SUM(mark)+1']];
    await look();
    const item = context.workbook.names.add('Mark', sheet.getRange('A3'));
    await look();
    sheet.getRange('A1').getEntireRow().getOffsetRange(1, 0).insert('Down');
    await look();
    sheet.getRange('A4').values = [[10]];
    await look();
    item.formula = '=Sheet1!$A$1';
    await look();
    item.formula = '=7';
    await look();
    item.delete();
    await look();
  });
  expect(seen).toEqual([
    ['#NAME?', '#NAME?'],
    [18, 10],
    [18, 10],
    [20, 11],
    [2, 2],
    [14, 8],
    ['#NAME?', '#NAME?'],
  ]);
});

test('adding, changing and deleting are undone', async () => {
  const host = await connect();
  const { undo } = host.workbench.engine;
  const formulas = async () =>
    on(host, async (_, context) => {
      const names = context.workbook.names.load('items/formula,items/visible');
      await context.sync();
      return names.items.map(({ formula, visible }) => [formula as string, visible]);
    });
  await on(host, (_, context) => {
    context.workbook.names.add('Mark', '=1');
  });
  await on(host, (_, context) => {
    context.workbook.names.getItem('Mark').set({ formula: '=2', visible: false });
  });
  await on(host, (_, context) => {
    context.workbook.names.getItem('Mark').delete();
  });
  const seen = [await formulas()];
  for (let step = 0; step < 3; step++) {
    undo.undo();
    seen.push(await formulas());
  }
  expect(seen).toEqual([[], [['=2', false]], [['=1', true]], []]);
  await on(host, (_, context) => {
    context.workbook.names.add('Mark', '=1').comment = 'why';
  });
  expect(undo.depth).toBe(0);
});
