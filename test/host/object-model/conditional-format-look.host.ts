import { connect } from '../connect';
import { addCustom, onSheet, put, red, shows } from '../rules-on-sheet';

describe('the look', () => {
  test('font, fill and borders are set, read and cleared', async () => {
    const host = await connect();
    await put(host, 'A1', [[1]]);
    await addCustom(host, 'A1', '=A1=1');
    await onSheet(host, async (sheet, context) => {
      sheet.getRange('A1').format.font.color = 'blue';
      const { format } = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom;
      format.font.set({
        bold: true,
        italic: true,
        strikethrough: true,
        underline: 'Double',
        color: '#123456',
      });
      format.borders.bottom.set({ style: 'Dash', color: 'green' });
      await context.sync();
      format.load('fill/color,font');
      format.borders.load('count,items/sideIndex,items/style,items/color');
      await context.sync();
      const { bold, italic, strikethrough, underline, color } = format.font;
      expect([format.fill.color, bold, italic, strikethrough, underline, color]).toEqual([
        red,
        true,
        true,
        true,
        'Double',
        '#123456',
      ]);
      expect(format.borders.items.map((item) => [item.sideIndex, item.style, item.color])).toEqual([
        ['EdgeTop', 'None', '#000000'],
        ['EdgeBottom', 'Dash', '#008000'],
        ['EdgeLeft', 'None', '#000000'],
        ['EdgeRight', 'None', '#000000'],
      ]);
    });
    expect(await host.workbench.shownStyle('Sheet1', 'A1')).toEqual({
      fill: red,
      color: '#123456',
      bold: true,
      italic: true,
      strikethrough: true,
      underline: 'Double',
      borders: { EdgeBottom: { style: 'Dash', color: '#008000' } },
    });
    await onSheet(host, async (sheet, context) => {
      const { format } = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom;
      format.font.clear();
      format.fill.clear();
      await context.sync();
    });
    expect(await host.workbench.shownStyle('Sheet1', 'A1')).toMatchObject({
      fill: null,
      color: '#0000FF',
      bold: false,
    });
  });

  test('a rule whose colour or formula changes shows it at once', async () => {
    const host = await connect();
    await put(host, 'A1', [[1]]);
    await addCustom(host, 'A1', '=A1=1');
    expect(await shows(host, 'A1')).toEqual([red]);
    for (const [formula, color, expected] of [
      ['=A1=1', 'blue', '#0000FF'],
      ['=A1=2', 'blue', null],
      ['=A1<2', 'lime', '#00FF00'],
    ] as const) {
      await onSheet(host, async (sheet, context) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
        custom.rule.formula = formula;
        custom.format.fill.color = color;
        await context.sync();
      });
      expect(await shows(host, 'A1')).toEqual([expected]);
    }
  });
});
