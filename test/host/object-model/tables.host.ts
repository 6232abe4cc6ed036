import { connect, type Host } from '../connect';

async function onSheet<Found>(
  { Excel }: Host,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Found | Promise<Found>,
): Promise<Found> {
  return Excel.run(async (context) => {
    const found = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return found;
  });
}

const areas = (host: Host, within = 'A1:Z40', isWhole = false) =>
  onSheet(host, async (sheet, context) => {
    const tables = sheet.getRange(within).getTables(isWhole).load('items/name');
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load('address'));
    await context.sync();
    return ranges.map(({ address }) => address.split('!')[1]);
  });

const addTable = (host: Host, address: string) =>
  onSheet(host, (sheet) => void sheet.tables.add(address, true));

test('its heads become texts of which none is empty and no two are alike; merged cells are taken apart', async () => {
  const host = await connect();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:D1').values = [['名称', '名称', '', 2022]];
    sheet.getRange('A2:B2').merge();
  });
  await addTable(host, 'A1:D3');
  const found = await onSheet(host, async (sheet, context) => {
    const heads = sheet.getRange('A1:D1').load('values');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [heads.values, merged.isNullObject];
  });
  expect(found).toEqual([[['名称', '名称2', '列3', '2022']], true]);
});

test('it is found by the cells it reaches into, or lies in', async () => {
  const host = await connect();
  await addTable(host, 'B2:C5');
  expect(await areas(host, 'C5:F9')).toEqual(['B2:C5']);
  expect(await areas(host, 'C5:F9', true)).toEqual([]);
  expect(await areas(host, 'D5:F9')).toEqual([]);
  expect(await areas(host, 'A1:F9', true)).toEqual(['B2:C5']);
});

test('it moves and grows with its rows, and Ctrl+Z takes that back', async () => {
  const host = await connect();
  await addTable(host, 'B2:C5');
  await host.workbench.user.insertRows('Sheet1', 1);
  expect(await areas(host)).toEqual(['B3:C6']);
  await host.workbench.user.insertRows('Sheet1', 5, 2);
  expect(await areas(host)).toEqual(['B3:C8']);
  await host.workbench.user.undo();
  await host.workbench.user.undo();
  expect(await areas(host)).toEqual(['B2:C5']);
  await host.workbench.user.undo();
  expect(await areas(host)).toEqual([]);
});

test('its cells are not merged, and no second table lies over them; as a range again both go', async () => {
  const host = await connect();
  await addTable(host, 'B2:C5');
  const merged = onSheet(host, (sheet) => {
    sheet.getRange('B4:C4').merge();
  });
  await expect(merged).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(addTable(host, 'C5:D9')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await onSheet(host, async (sheet, context) => {
    const tables = sheet.tables.load('items/name');
    await context.sync();
    tables.items[0]?.convertToRange();
  });
  expect(await areas(host)).toEqual([]);
  await onSheet(host, (sheet) => {
    sheet.getRange('B4:C4').merge();
  });
});

test.each([
  ['right below it', 'B6', 'B2:C6'],
  ['at its right', 'D3', 'B2:D5'],
  ['below and at the right', 'D6', 'B2:C5'],
  ['two rows below', 'B7', 'B2:C5'],
])('what the user types %s: it is %s', async (_, cell, expected) => {
  const host = await connect();
  await addTable(host, 'B2:C5');
  await host.workbench.user.type(`Sheet1!${cell}`, '1');
  expect(await areas(host)).toEqual([expected]);
  await host.workbench.user.undo();
  expect(await areas(host)).toEqual(['B2:C5']);
});

test.each([
  ['something else stands below', 'C6', 'B6'],
  ['something else stands at its right', 'D5', 'D3'],
])('where %s it does not grow', async (_, taken, cell) => {
  const host = await connect();
  await addTable(host, 'B2:C5');
  await host.workbench.user.paste(`Sheet1!${taken}`, [['hers']]);
  await host.workbench.user.type(`Sheet1!${cell}`, '1');
  expect(await areas(host)).toEqual(['B2:C5']);
});
