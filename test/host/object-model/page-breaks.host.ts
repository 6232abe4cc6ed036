import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

/** Runs the work as one batch, then reads the breaks: the rows, and the columns, that begin a page. */
async function breaks(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown = () => undefined,
): Promise<readonly (readonly number[])[]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await work(sheet, context);
    const rows = sheet.horizontalPageBreaks.load('items/rowIndex, items/columnIndex');
    const columns = sheet.verticalPageBreaks.load('items/rowIndex, items/columnIndex');
    await context.sync();
    expect(
      [
        ...rows.items.map((item) => item.columnIndex),
        ...columns.items.map((item) => item.rowIndex),
      ].every((index) => index === 0),
    ).toBe(true);
    return [
      rows.items.map(({ rowIndex }) => rowIndex),
      columns.items.map(({ columnIndex }) => columnIndex),
    ];
  });
}

function add(sheet: Excel.Worksheet): void {
  sheet.horizontalPageBreaks.add('A21:E21');
  sheet.horizontalPageBreaks.add(sheet.getRange('C11'));
  sheet.verticalPageBreaks.add('D1');
}

test.each<[string, (sheet: Excel.Worksheet) => void, readonly (readonly number[])[]]>([
  [
    'rows put in above take them along',
    (sheet) => void sheet.getRange('5:6').insert('Down'),
    [[12, 22], [3]],
  ],
  ['a row that goes takes its own', (sheet) => sheet.getRange('11:11').delete('Up'), [[19], [3]]],
  ['columns too', (sheet) => void sheet.getRange('A:A').insert('Right'), [[10, 20], [4]]],
  [
    'cells that move alone leave them',
    (sheet) => void sheet.getRange('A5:C5').insert('Down'),
    [[10, 20], [3]],
  ],
  ['one is deleted', (sheet) => sheet.horizontalPageBreaks.getItem(0).delete(), [[20], [3]]],
  ['all of one direction go', (sheet) => sheet.horizontalPageBreaks.removePageBreaks(), [[], [3]]],
])('%s', async (_, work, expected) => {
  await breaks(add);
  expect(await breaks(work)).toEqual(expected);
  host.workbench.engine.undo.undo();
  expect(await breaks()).toEqual([[10, 20], [3]]);
  host.workbench.engine.undo.redo();
  expect(await breaks()).toEqual(expected);
});

test('before the first cell of a range, in order, none twice', async () => {
  await breaks(add);
  expect(await breaks(add)).toEqual([[10, 20], [3]]);
});

test('the items of a loaded collection; the cell behind a break', async () => {
  await breaks(add);
  await host.Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
    horizontalPageBreaks.load('items');
    await context.sync();
    const cell = horizontalPageBreaks.items[1]?.getCellAfterBreak().load('address');
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expect([cell?.address, count.value]).toEqual(['Sheet1!A21', 2]);
    horizontalPageBreaks.items[0]?.delete();
    await context.sync();
  });
  expect(await breaks()).toEqual([[20], [3]]);
});

test('a copied sheet has its own', async () => {
  await breaks(add);
  await breaks((sheet) => void sheet.copy('End').horizontalPageBreaks.removePageBreaks());
  expect(await breaks()).toEqual([[10, 20], [3]]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ['before the first row', (sheet) => sheet.horizontalPageBreaks.add('C1'), 'InvalidArgument'],
  ['that is not there', (sheet) => sheet.verticalPageBreaks.getItem(0).delete(), 'ItemNotFound'],
])('refuses one %s', async (_, work, code) => {
  await expect(breaks(work)).rejects.toMatchObject({ code });
});
