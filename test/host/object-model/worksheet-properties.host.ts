import { connect } from '../connect';
import { onSheet } from '../on-sheet';

async function listed(
  { customProperties }: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<readonly (readonly [string, string])[]> {
  customProperties.load('key, value');
  await context.sync();
  return customProperties.items.map(({ key, value }) => [key, value] as const);
}

test('keys in any case, each sheet its own, deleting', async () => {
  await onSheet(async (sheet, context) => {
    const { customProperties } = sheet;
    customProperties.add('Level', 'county');
    customProperties.add('LEVEL', 'city');
    customProperties.add('unit', '万元');
    const other = context.workbook.worksheets.add('other').customProperties.getCount();
    const copy = sheet.copy('End');
    customProperties.getItem('Unit').value = '元';
    const missing = customProperties.getItemOrNullObject('no');
    expect(await listed(sheet, context)).toEqual([
      ['Level', 'city'],
      ['unit', '元'],
    ]);
    expect([other.value, missing.isNullObject]).toEqual([0, true]);
    customProperties.items[0]?.delete();
    expect(await listed(sheet, context)).toEqual([['unit', '元']]);
    expect(await listed(copy, context)).toEqual([
      ['Level', 'city'],
      ['unit', '万元'],
    ]);
  });
});

test('undo', async () => {
  const { Excel, workbench } = await connect();
  const run = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      work(sheet);
      return listed(sheet, context);
    });
  await run(({ customProperties }) => void customProperties.add('a', '1'));
  await run(({ customProperties }) => void customProperties.add('a', '2'));
  workbench.engine.undo.undo();
  expect(await run(() => undefined)).toEqual([['a', '1']]);
});

test.each<[string, (properties: Excel.WorksheetCustomPropertyCollection) => unknown, string]>([
  ['no key', (properties) => properties.add('', 'x'), 'InvalidArgument'],
  ['a long key', (properties) => properties.add('k'.repeat(256), 'x'), 'InvalidArgument'],
  ['a missing one', (properties) => properties.getItem('k').load('value'), 'ItemNotFound'],
])('refuses %s', async (_, work, code) => {
  const working = onSheet(({ customProperties }, context) => {
    work(customProperties);
    return context.sync();
  });
  await expect(working).rejects.toMatchObject({ code });
});
