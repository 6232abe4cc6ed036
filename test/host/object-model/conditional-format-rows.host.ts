import { connect } from '../connect';
import type { Host } from '../connect';
import { addCustom, onSheet, put, red, shows } from '../rules-on-sheet';

describe('rows and columns', () => {
  const values = [[-1], [1], [-1], [1]];

  test.each<[string, (sheet: Excel.Worksheet) => void, string, string, [string, string | null][]]>([
    [
      'inserted inside',
      (sheet) => sheet.getRange('3:3').insert('Down'),
      'A1:A5',
      '=A1<$B$2',
      [
        ['A1', red],
        ['A4', red],
        ['A3', null],
        ['A5', null],
      ],
    ],
    [
      'inserted above',
      (sheet) => sheet.getRange('1:2').insert('Down'),
      'A3:A6',
      '=A3<$B$4',
      [
        ['A3', red],
        ['A1', null],
        ['A4', null],
      ],
    ],
    [
      'inserted below',
      (sheet) => sheet.getRange('9:9').insert('Down'),
      'A1:A4',
      '=A1<$B$2',
      [
        ['A1', red],
        ['A5', null],
      ],
    ],
    [
      'deleted inside',
      (sheet) => sheet.getRange('2:2').delete('Up'),
      'A1:A3',
      '=A1<#REF!',
      [['A1', null]],
    ],
    [
      'a column before',
      (sheet) => sheet.getRange('A:A').insert('Right'),
      'B1:B4',
      '=B1<$C$2',
      [
        ['B1', red],
        ['A1', null],
      ],
    ],
  ])('%s', async (_, change, address, formula, expected) => {
    const host = await connect();
    await put(host, 'A1:A4', values);
    await addCustom(host, 'A1:A4', '=A1<$B$2');
    expect(await shows(host, 'A1', 'A2', 'A3')).toEqual([red, null, red]);
    const read = () =>
      onSheet(host, async (sheet, context) => {
        const format = sheet.getRange().conditionalFormats.getItemAt(0).load('custom/rule/formula');
        const range = format.getRange().load('address');
        await context.sync();
        return [range.address, format.custom.rule.formula];
      });
    await onSheet(host, async (sheet, context) => {
      change(sheet);
      await context.sync();
    });
    expect(await read()).toEqual([`Sheet1!${address}`, formula]);
    expect(await shows(host, ...expected.map(([cell]) => cell))).toEqual(
      expected.map(([, color]) => color),
    );
    host.workbench.engine.undo.undo();
    expect(await read()).toEqual(['Sheet1!A1:A4', '=A1<$B$2']);
    expect(await shows(host, 'A1', 'A2', 'A3')).toEqual([red, null, red]);
  });

  test('a new value in an inserted row is judged', async () => {
    const host = await connect();
    await put(host, 'A1:A4', values);
    await addCustom(host, 'A1:A4', '=A1<0');
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('A3').values = [[-7]];
      await context.sync();
    });
    expect(await shows(host, 'A2', 'A3', 'A4', 'A5')).toEqual([null, red, red, null]);
  });
});

test('one batch is one step', async () => {
  const host = await connect();
  await put(host, 'A1', [[-1]]);
  const { undo } = host.workbench.engine;
  const depth = undo.depth;
  await onSheet(host, async (sheet, context) => {
    const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1<0';
    format.custom.format.fill.color = 'red';
    const second = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
    second.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    second.cellValue.format.font.color = 'blue';
    sheet.getRange('A1:A9').format.fill.color = 'yellow';
    await context.sync();
  });
  expect(undo.depth).toBe(depth + 1);
  const look = async () => {
    const { fill, color } = await host.workbench.shownStyle('Sheet1', 'A1');
    return [fill, color];
  };
  expect(await look()).toEqual([red, '#0000FF']);
  undo.undo();
  expect(await look()).toEqual([null, '#000000']);
  undo.redo();
  expect(await look()).toEqual([red, '#0000FF']);
});

test('whole columns', async () => {
  const host = await connect();
  await put(host, 'A1:A3', [[-1], [1], [-1]]);
  await addCustom(host, 'A:A', '=A1<0');
  expect(await shows(host, 'A1', 'A2', 'A3', 'A900', 'B1')).toEqual([red, null, red, null, null]);
});

/** Formats are judged a frame after cells are calculated: what changes meanwhile moves what they look at. */
test.each<[string, (host: Host) => Promise<unknown>, (string | null)[]]>([
  ['inserted', ({ workbench }) => workbench.user.insertRows('Sheet1', 1), [null, red, red, null]],
  ['deleted', ({ workbench }) => workbench.user.deleteRows('Sheet1', 1), [red, null, null, null]],
  ['undone', ({ workbench }) => workbench.user.undo(), [red, null, null, null]],
])('rows %s before formats are judged: those of now', async (_, change, expected) => {
  const host = await connect();
  await put(host, 'A1:A4', [[-1], [1], [1], [1]]);
  await addCustom(host, 'A1:A4', '=B1<0');
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('B1:B4').formulas = [['=A1'], ['=A2'], ['=A3'], ['=A4']];
    await context.sync();
  });
  expect(await shows(host, 'A1', 'A2', 'A3', 'A4')).toEqual([red, null, null, null]);
  await onSheet(host, async (sheet, context) => {
    sheet.getRange('A2').values = [[-2]];
    sheet.getRange('B2').load('values');
    await context.sync();
  });
  await change(host);
  expect(await shows(host, 'A1', 'A2', 'A3', 'A4')).toEqual(expected);
});
