import { connect } from '../connect';
import type { Host } from '../connect';
import { addCustom, onSheet, put, red, shows } from '../rules-on-sheet';

describe('the collection', () => {
  async function list(host: Host, address: string): Promise<unknown[][]> {
    return onSheet(host, async (sheet, context) => {
      const formats = sheet.getRange(address).conditionalFormats;
      formats.load('items/id,items/type,items/priority,items/custom/rule/formula');
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(formats.items.length);
      return formats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
    });
  }

  test('new rules come first; what lies elsewhere is not listed', async () => {
    const host = await connect();
    await addCustom(host, 'A1:A5', '=A1=1');
    await addCustom(host, 'C1:C5', '=C1=2');
    await addCustom(host, 'A3:B4', '=A3=3');
    expect(await list(host, 'A1:D9')).toEqual([
      [0, '=A3=3'],
      [1, '=C1=2'],
      [2, '=A1=1'],
    ]);
    expect(await list(host, 'A1:A2')).toEqual([[2, '=A1=1']]);
    expect(await list(host, 'Z1')).toEqual([]);
  });

  test.each([
    [0, ['=A1=1', '=A1=3', '=A1=2']],
    [1, ['=A1=3', '=A1=1', '=A1=2']],
    [-2, ['=A1=3', '=A1=1', '=A1=2']],
    [-99, ['=A1=1', '=A1=3', '=A1=2']],
  ])('the last of three gets the priority %p', async (priority, expected) => {
    const host = await connect();
    for (const formula of ['=A1=1', '=A1=2', '=A1=3']) await addCustom(host, 'A1', formula);
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(2).priority = priority;
      await context.sync();
    });
    expect((await list(host, 'A1')).map(([, formula]) => formula)).toEqual(expected);
    host.workbench.engine.undo.undo();
    expect((await list(host, 'A1')).map(([, formula]) => formula)).toEqual([
      '=A1=3',
      '=A1=2',
      '=A1=1',
    ]);
    host.workbench.engine.undo.redo();
    expect((await list(host, 'A1')).map(([, formula]) => formula)).toEqual(expected);
  });

  test.each([99, -1])('the first of three gets the priority %p', async (priority) => {
    const host = await connect();
    for (const formula of ['=A1=1', '=A1=2', '=A1=3']) await addCustom(host, 'A1', formula);
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).priority = priority;
      await context.sync();
    });
    expect((await list(host, 'A1')).map(([, formula]) => formula)).toEqual([
      '=A1=2',
      '=A1=1',
      '=A1=3',
    ]);
  });

  test('the first rule wins, and can stop the others', async () => {
    const host = await connect();
    await put(host, 'A1', [[1]]);
    await onSheet(host, async (sheet, context) => {
      const formats = sheet.getRange('A1').conditionalFormats;
      const below = formats.add('Custom');
      below.custom.rule.formula = '=A1=1';
      below.custom.format.fill.color = 'blue';
      below.custom.format.font.italic = true;
      const above = formats.add('Custom');
      above.custom.rule.formula = '=A1>0';
      above.custom.format.fill.color = 'red';
      await context.sync();
    });
    const both = await host.workbench.shownStyle('Sheet1', 'A1');
    expect([both.fill, both.italic]).toEqual([red, true]);
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).stopIfTrue = true;
      await context.sync();
    });
    const stopped = await host.workbench.shownStyle('Sheet1', 'A1');
    expect([stopped.fill, stopped.italic]).toEqual([red, false]);
  });

  test.each([
    ['A1:A9', 0, []],
    ['A1:A3', 1, ['Sheet1!A4:A9', '=A4=1']],
    ['A4:A9', 1, ['Sheet1!A1:A3', '=A1=1']],
    ['A:A', 0, []],
  ])('clearAll of %s leaves %p', async (address, count, left) => {
    const host = await connect();
    await addCustom(host, 'A1:A9', '=A1=1');
    await onSheet(host, async (sheet, context) => {
      sheet.getRange(address).conditionalFormats.clearAll();
      await context.sync();
    });
    const found = await onSheet(host, async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      const ranges = formats.items.map((item) => item.getRanges().load('address'));
      await context.sync();
      return formats.items.flatMap(({ custom }, index) => [
        ranges[index]?.address,
        custom.rule.formula,
      ]);
    });
    expect(found).toHaveLength(count * 2);
    expect(found).toEqual(left);
    host.workbench.engine.undo.undo();
    expect(await list(host, 'A1:A9')).toEqual([[0, '=A1=1']]);
  });

  test('getItem, getItemOrNullObject and delete', async () => {
    const host = await connect();
    await addCustom(host, 'A1', '=A1=1');
    await addCustom(host, 'A1', '=A1=2');
    await onSheet(host, async (sheet, context) => {
      const formats = sheet.getRange('A1').conditionalFormats.load('items/id');
      await context.sync();
      const id = formats.items[1]?.id ?? '';
      const found = formats.getItem(id).load('type');
      const missing = formats.getItemOrNullObject('nothing').load('type');
      formats.getItem(id).delete();
      await context.sync();
      expect([found.type, missing.isNullObject]).toEqual(['Custom', true]);
    });
    expect(await list(host, 'A1')).toEqual([[0, '=A1=2']]);
    const again = onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.getItem('nothing').load('type');
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: 'ItemNotFound' });
    host.workbench.engine.undo.undo();
    expect(await list(host, 'A1')).toEqual([
      [0, '=A1=2'],
      [1, '=A1=1'],
    ]);
  });

  test('several areas in one rule', async () => {
    const host = await connect();
    await put(host, 'A1:C2', [
      [-1, 1, -1],
      [1, 1, -1],
    ]);
    await onSheet(host, async (sheet, context) => {
      const format = sheet.getRanges('C1:C2,A1:A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1<0';
      format.custom.format.fill.color = 'red';
      await context.sync();
      const areas = format.getRanges().load('address');
      const one = format.getRangeOrNullObject().load('address');
      await context.sync();
      expect([areas.address, one.isNullObject]).toEqual(['Sheet1!A1:A2,Sheet1!C1:C2', true]);
    });
    expect(await shows(host, 'A1', 'A2', 'B1', 'C1', 'C2')).toEqual([red, null, null, red, red]);
  });
});
