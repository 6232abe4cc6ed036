import { connect } from '../connect';
import { on } from '../on-workbook';

describe('what the cells carry', () => {
  test.each([
    ['3:3', 'Down', 'A3', '#FF0000'],
    ['1:1', 'Down', 'A1', '#FFFFFF'],
    ['A3', 'Down', 'A3', '#FF0000'],
    ['B2', 'Right', 'B2', '#FF0000'],
    ['B:C', 'Right', 'C2', '#FF0000'],
  ] as const)('insert %s %s: %s takes the colour %s', async (address, shift, cell, color) => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('A2').format.fill.color = '#FF0000';
      await context.sync();
      sheet.getRange(address).insert(shift);
      const fill = sheet.getRange(cell).format.fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(found).toBe(color);
  });

  test('a new row is as high as the one above, and visible', async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('2:2').format.rowHeight = 60;
      sheet.getRange('2:2').rowHidden = true;
      await context.sync();
      const row = sheet.getRange('3:4').insert('Down').load('rowHidden');
      row.format.load('rowHeight');
      await context.sync();
      return [row.rowHidden, row.format.rowHeight];
    });
    expect(found).toEqual([false, 60]);
  });

  test.each([
    ['insert', '3:3', 'Down', 'A2:B5'],
    ['insert', '1:1', 'Down', 'A3:B5'],
    ['insert', 'A1:B1', 'Down', 'A3:B5'],
    ['insert', 'A:A', 'Right', 'B2:C4'],
    ['insert', 'B:B', 'Right', 'A2:C4'],
    ['delete', '3:3', 'Up', 'A2:B3'],
    ['delete', '1:1', 'Up', 'A1:B3'],
    ['delete', '2:4', 'Up', ''],
    ['delete', 'A2:B4', 'Up', ''],
  ] as const)('merged cells after %s %s %s', async (action, address, shift, expected) => {
    const host = await connect();
    const merged = () =>
      host.workbench.engine.book
        .getActiveSheet()
        .getMergedRanges()
        .map((range) => range.getA1Notation())
        .join();
    await on(host, (sheet) => {
      sheet.getRange('A2:B4').merge();
    });
    await on(host, (sheet) => {
      if (action === 'insert') sheet.getRange(address).insert(shift as 'Down');
      else sheet.getRange(address).delete(shift as 'Up');
    });
    expect(merged()).toBe(expected);
    host.workbench.engine.undo.undo();
    expect(merged()).toBe('A2:B4');
  });

  test.each([
    ['insert', 'A1', 'Down', 'InsertDeleteConflict'],
    ['insert', 'A3:B3', 'Down', 'InsertDeleteConflict'],
    ['insert', 'A2', 'Right', 'InsertDeleteConflict'],
    ['delete', 'A1', 'Up', 'InsertDeleteConflict'],
    ['delete', 'A3:B5', 'Up', 'InsertDeleteConflict'],
    ['insert', 'Z1048576', 'Down', 'NonBlankCellOffSheet'],
    ['insert', '1:1', 'Down', 'NonBlankCellOffSheet'],
    ['insert', 'A:A', 'Right', undefined],
    ['insert', 'A1', 'Up', 'InvalidArgument'],
    ['delete', 'A1', 'Down', 'InvalidArgument'],
  ] as const)('%s %s %s: %s', async (action, address, shift, code) => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A2:B4').merge();
      sheet.getRange('Z1048576').values = [['last']];
    });
    const attempt = on(host, (sheet) => {
      if (action === 'insert') sheet.getRange(address).insert(shift as 'Down');
      else sheet.getRange(address).delete(shift as 'Up');
    });
    if (code) await expect(attempt).rejects.toMatchObject({ code });
    else await attempt;
  });

  test('a protected sheet refuses', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.protection.protect({ allowInsertRows: true });
    });
    await on(host, (sheet) => {
      sheet.getRange('2:2').insert('Down');
    });
    for (const address of ['B:B', 'A2']) {
      const attempt = on(host, (sheet) => {
        sheet.getRange(address).insert('Right');
      });
      await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});

test('formulas that the grid stores once and shares', async () => {
  const host = await connect();
  const grid = host.workbench.engine.book.getActiveSheet();
  grid.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
  grid
    .getRange('B1:B4')
    .setValues([[{ f: '=A1*2', si: 'x' }], [{ si: 'x' }], [{ si: 'x' }], [{ si: 'x' }]]);
  const read = () =>
    on(host, async (sheet, context) => {
      const cells = sheet.getRange('B1:B5').load('formulas,values');
      await context.sync();
      return [cells.formulas.flat(), cells.values.flat()] as unknown[];
    });
  const before = await read();
  await on(host, (sheet) => {
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A1').values = [[10]];
  });
  const after = await read();
  host.workbench.engine.undo.undo();
  expect([before, after, await read()]).toEqual([
    [
      ['=A1*2', '=A2*2', '=A3*2', '=A4*2', ''],
      [2, 4, 6, 8, ''],
    ],
    [
      ['=A1*2', '=A2*2', '', '=A4*2', '=A5*2'],
      [20, 4, '', 6, 8],
    ],
    before,
  ]);
});

describe('Range objects', () => {
  test.each([
    ['A5:B6', 'insert', '1:2', 'Down', 'Sheet1!A7:B8'],
    ['A5:B6', 'insert', '6:6', 'Down', 'Sheet1!A5:B7'],
    ['A5:B6', 'insert', 'A1', 'Down', 'Sheet1!A5:B6'],
    ['A5:B6', 'insert', 'A1:B1', 'Down', 'Sheet1!A6:B7'],
    ['A900', 'insert', 'A1', 'Down', 'Sheet1!A901'],
    ['A5:B6', 'delete', '5:5', 'Up', 'Sheet1!A5:B5'],
    ['A5:B6', 'delete', 'A:A', 'Left', 'Sheet1!A5:A6'],
    ['A5:B6', 'insert', 'A5:B6', 'Down', 'Sheet1!A7:B8'],
  ] as const)('%s after %s %s %s is %s', async (address, action, cells, shift, expected) => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      const range = sheet.getRange(address);
      const areas = sheet.getRanges(`${address},J1`);
      range.load('address');
      areas.load('address');
      await context.sync();
      if (action === 'insert') sheet.getRange(cells).insert(shift as 'Down');
      else sheet.getRange(cells).delete(shift as 'Up');
      await context.sync();
      range.load('address');
      areas.areas.load('items/address');
      await context.sync();
      const after = [range.address, areas.areas.items[0]?.address];
      host.workbench.engine.undo.undo();
      range.load('address');
      await context.sync();
      return [...after, range.address];
    });
    expect(found).toEqual([expected, expected, `Sheet1!${address}`]);
  });

  test("follow the user's own rows and their undo", async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      const grid = host.workbench.engine.book.getActiveSheet();
      const seen: string[] = [];
      for (const act of [
        () => grid.insertRowsBefore(0, 2),
        () => grid.deleteRows(0, 1),
        () => void host.workbench.engine.undo.undo(),
        () => void host.workbench.engine.undo.undo(),
        () => void host.workbench.engine.undo.redo(),
      ]) {
        act();
        range.load('address');
        await context.sync();
        seen.push(range.address);
      }
      return seen;
    });
    expect(found).toEqual(['A7', 'A6', 'A7', 'A5', 'A7'].map((cell) => `Sheet1!${cell}`));
  });

  test('whose cells are gone answer InvalidReference', async () => {
    const host = await connect();
    const attempt = on(host, async (sheet, context) => {
      const range = sheet.getRange('A2:A3').load('address');
      await context.sync();
      sheet.getRange('2:4').delete('Up');
      range.load('address');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});
