import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

/** Adds the sheets named, after Sheet1, in one batch. */
async function withSheets(...names: readonly string[]): Promise<void> {
  await host.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

async function sheetNames(): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

describe('copy', () => {
  test.each([
    ['End', undefined, ['Sheet1', '甲', 'Sheet1 (2)']],
    ['Beginning', undefined, ['Sheet1 (2)', 'Sheet1', '甲']],
    ['Before', '甲', ['Sheet1', 'Sheet1 (2)', '甲']],
    ['After', '甲', ['Sheet1', '甲', 'Sheet1 (2)']],
  ] as const)('%s %s', async (position, beside, expected) => {
    await withSheets('甲');
    const copied = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('B2').values = [['x']];
      sheet.pageLayout.orientation = 'Landscape';
      const copy = sheet.copy(position, beside && worksheets.getItem(beside)).load('name');
      await context.sync();
      const cell = copy.getRange('B2').load('values');
      copy.pageLayout.load('orientation');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [copy.name, cell.values, copy.pageLayout.orientation, active.name];
    });
    expect(copied).toEqual(['Sheet1 (2)', [['x']], 'Landscape', 'Sheet1']);
    expect(await sheetNames()).toEqual(expected);
    expect(host.workbench.engine.undo.depth).toBe(0);
  });
});

test('a copy has names of its own, and what is printed', async () => {
  const seen = await host.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    names.add('合计', sheet.getRange('B5'));
    names.add('税率', 0.13 as never);
    sheet.names.add('本表', sheet.getRange('A1:A9'));
    sheet.pageLayout.setPrintArea('A1:C9');
    const copy = sheet.copy('End');
    copy.names.load('items/name,items/formula');
    const area = copy.pageLayout.getPrintArea().load('address');
    names.load('items/name,items/formula');
    await context.sync();
    const list = ({ items }: Excel.NamedItemCollection) =>
      items.map(({ name, formula }) => `${name} ${String(formula)}`).toSorted();
    return [list(copy.names), list(names), area.address];
  });
  expect(seen).toEqual([
    [
      "Print_Area ='Sheet1 (2)'!$A$1:$C$9",
      "合计 ='Sheet1 (2)'!$B$5",
      "本表 ='Sheet1 (2)'!$A$1:$A$9",
    ],
    ['合计 =Sheet1!$B$5', '税率 =0.13'],
    "'Sheet1 (2)'!A1:C9",
  ]);
});

describe('view', () => {
  test('tab colour, gridlines, headings', async () => {
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('tabColor,showGridlines,showHeadings,standardHeight');
      await context.sync();
      const before = [
        sheet.tabColor,
        sheet.showGridlines,
        sheet.showHeadings,
        sheet.standardHeight,
      ];
      sheet.tabColor = '#ff8000';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      const between = [sheet.tabColor, sheet.showGridlines, sheet.showHeadings];
      sheet.tabColor = '';
      sheet.showGridlines = true;
      sheet.load('tabColor,showGridlines');
      await context.sync();
      return [before, between, [sheet.tabColor, sheet.showGridlines]];
    });
    expect(seen).toEqual([
      ['', true, true, 15],
      ['#FF8000', false, false],
      ['', true],
    ]);
  });
});

test.each([
  [8.43, 48],
  [20, 108.75],
  [0.5, 4.5],
])('a standard width of %d digits is %d points', async (digits, points) => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').format.columnWidth = 30;
    sheet.standardWidth = digits;
    sheet.load('standardWidth');
    const own = sheet.getRange('B1').format.load('columnWidth');
    const others = sheet.getRange('ZZ1').format.load('columnWidth');
    await context.sync();
    return [sheet.standardWidth, own.columnWidth, others.columnWidth];
  });
  expect(seen).toEqual([digits, 30, points]);
});

describe('deleting', () => {
  test('cannot be undone, and formulas that pointed there say so', async () => {
    await withSheets('甲');
    const seen = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['=甲!A1']];
      await context.sync();
      context.workbook.worksheets.getItem('甲').delete();
      await context.sync();
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([['#REF!']]);
    expect(host.workbench.engine.undo.depth).toBe(0);
  });
});
