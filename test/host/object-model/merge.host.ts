import { connect } from '../connect';
import type { Host } from '../connect';
import { onSheet, put } from '../rules-on-sheet';

async function merge(host: Host, address: string, across = false): Promise<void> {
  await onSheet(host, async (sheet, context) => {
    sheet.getRange(address).merge(across);
    await context.sync();
  });
}

/** What is merged in a range, as its address. */
async function merged(host: Host, address = 'A1:Z99'): Promise<string | null> {
  return onSheet(host, async (sheet, context) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject().load('address');
    await context.sync();
    return areas.isNullObject ? null : areas.address;
  });
}

async function values(host: Host, address: string): Promise<unknown[][]> {
  return onSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test.each<[string, boolean, unknown[][], string | null, unknown[][]]>([
  [
    'A1:B2',
    false,
    [
      [1, 2],
      [3, 4],
    ],
    'Sheet1!A1:B2',
    [
      [1, ''],
      ['', ''],
    ],
  ],
  [
    'A1:B2',
    true,
    [
      [1, 2],
      [3, 4],
    ],
    'Sheet1!A1:B1,Sheet1!A2:B2',
    [
      [1, ''],
      [3, ''],
    ],
  ],
  [
    'A1:B2',
    false,
    [
      ['', 2],
      [3, 4],
    ],
    'Sheet1!A1:B2',
    [
      [2, ''],
      ['', ''],
    ],
  ],
  [
    'A1:B2',
    false,
    [
      ['', ''],
      ['', ''],
    ],
    'Sheet1!A1:B2',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'A1:B2',
    false,
    [
      ['=1+1', 2],
      [3, 4],
    ],
    'Sheet1!A1:B2',
    [
      [2, ''],
      ['', ''],
    ],
  ],
  [
    'A1',
    false,
    [
      [1, 2],
      [3, 4],
    ],
    null,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'A1:A2',
    true,
    [
      [1, 2],
      [3, 4],
    ],
    null,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('merging %s (across: %p) of %j', async (address, across, before, areas, after) => {
  const host = await connect();
  await put(host, 'A1:B2', before);
  const shown = await values(host, 'A1:B2');
  await merge(host, address, across);
  expect(await merged(host)).toBe(areas);
  expect(await values(host, 'A1:B2')).toEqual(after);
  if (areas === null) return;
  host.workbench.engine.undo.undo();
  expect(await merged(host)).toBeNull();
  expect(await values(host, 'A1:B2')).toEqual(shown);
  host.workbench.engine.undo.redo();
  expect(await merged(host)).toBe(areas);
  expect(await values(host, 'A1:B2')).toEqual(after);
});

test.each([
  ['A1:B2', 'B2:C3'],
  ['A1:B2', 'B1:C1'],
  ['A1:D4', 'B2:C3'],
])('%s and then %s would cut a merged cell', async (first, second) => {
  const host = await connect();
  await merge(host, first);
  await expect(merge(host, second)).rejects.toMatchObject({ code: 'InvalidOperation' });
  expect(await merged(host)).toBe(`Sheet1!${first}`);
});

test.each([
  ['B2:C3', 'A1:D4', 'Sheet1!A1:D4'],
  ['B2:C3', 'B2:C3', 'Sheet1!B2:C3'],
  ['B2:C3', 'D2:E3', 'Sheet1!B2:C3,Sheet1!D2:E3'],
])('%s and then %s', async (first, second, expected) => {
  const host = await connect();
  await merge(host, first);
  await merge(host, second);
  expect(await merged(host)).toBe(expected);
  host.workbench.engine.undo.undo();
  expect(await merged(host)).toBe(`Sheet1!${first}`);
});

test.each([
  ['B2', 'Sheet1!D2:E3'],
  ['C3', 'Sheet1!D2:E3'],
  ['A1:Z9', null],
  ['A1', 'Sheet1!B2:C3,Sheet1!D2:E3'],
])('unmerging %s', async (address, left) => {
  const host = await connect();
  await merge(host, 'B2:C3');
  await merge(host, 'D2:E3');
  await onSheet(host, async (sheet, context) => {
    sheet.getRange(address).unmerge();
    await context.sync();
  });
  expect(await merged(host)).toBe(left);
});

test('only merged areas that begin in the range are found', async () => {
  const host = await connect();
  await merge(host, 'B2:C3');
  expect(await merged(host, 'B2')).toBe('Sheet1!B2:C3');
  expect(await merged(host, 'C3:D9')).toBeNull();
});

test('the merged cell looks like its upper left cell; borders stay', async () => {
  const host = await connect();
  const found = await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = 'red';
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').format.fill.color = 'blue';
    sheet.getRange('B1').format.borders.getItem('EdgeRight').style = 'Double';
    sheet.getRange('A1:B1').merge();
    const range = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
    const border = range.format.borders.getItem('EdgeRight').load('style');
    await context.sync();
    return [range.format.fill.color, range.format.font.bold, border.style];
  });
  expect(found).toEqual(['#FF0000', true, 'Double']);
});

test('a protected sheet refuses', async () => {
  const host = await connect();
  await onSheet(host, async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  await expect(merge(host, 'A1:B1')).rejects.toMatchObject({ code: 'AccessDenied' });
});
