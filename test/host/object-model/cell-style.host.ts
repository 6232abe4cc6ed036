import { connect } from '../connect';
import { onSheet } from '../on-sheet';

interface Look {
  readonly style: string | null;
  readonly format: Record<string, Record<string, unknown>>;
}

/** How A1 looks after the work. */
async function lookAfter(work: (range: Excel.Range, sheet: Excel.Worksheet) => void) {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    work(range, sheet);
    range.load('style, numberFormat, format/fill/color, format/fill/pattern');
    range.load('format/font/color, format/font/bold, format/font/size, format/protection/locked');
    const bottom = range.format.borders.getItem('EdgeBottom').load('style, weight, color');
    await context.sync();
    const { fill, font, protection } = range.format;
    return {
      style: range.style,
      numberFormat: range.numberFormat[0]?.[0] as unknown,
      fill: fill.color,
      pattern: fill.pattern,
      font: [font.size, font.bold, font.color],
      bottom: bottom.style === 'None' ? 'None' : `${bottom.style} ${bottom.weight}`,
      locked: protection.locked,
    };
  });
}

describe('range.style', () => {
  test.each<[string, (range: Excel.Range) => void, Partial<Awaited<ReturnType<typeof lookAfter>>>]>(
    [
      [
        'an empty sheet',
        () => undefined,
        { style: 'Normal', pattern: 'None', font: [11, false, '#000000'] },
      ],
      [
        'Heading1',
        (range) => void (range.style = 'Heading1'),
        { style: 'Heading1', font: [15, true, '#44546A'], bottom: 'Continuous Thick' },
      ],
      [
        'Good',
        (range) => void (range.style = 'Good'),
        { fill: '#C6EFCE', pattern: 'Solid', font: [11, false, '#006100'] },
      ],
      ['Percent', (range) => void (range.style = 'Percent'), { numberFormat: '0%' }],
    ],
  )('%s', async (_, work, look) => {
    expect(await lookAfter(work)).toMatchObject(look);
  });

  test('a style leaves alone what it does not speak of', async () => {
    const look = await lookAfter((range) => {
      range.format.fill.color = '#FF0000';
      range.format.protection.locked = false;
      range.style = 'Heading4';
    });
    expect(look).toMatchObject({ style: 'Heading4', fill: '#FF0000', locked: false });
  });

  test('Normal takes everything away', async () => {
    const look = await lookAfter((range, sheet) => {
      sheet.getRange('A:A').format.font.bold = true;
      range.style = 'Total';
      range.numberFormat = [['0.00']];
      range.format.fill.pattern = 'Checker';
      range.format.protection.locked = false;
      range.style = 'Normal';
    });
    expect(look).toEqual({
      style: 'Normal',
      numberFormat: 'General',
      fill: '#FFFFFF',
      pattern: 'None',
      font: [11, false, '#000000'],
      bottom: 'None',
      locked: true,
    });
  });

  test('a format over a style keeps its name', async () => {
    const look = await lookAfter((range) => {
      range.style = 'Bad';
      range.format.font.color = '#0000FF';
    });
    expect(look).toMatchObject({ style: 'Bad', font: [11, false, '#0000FF'] });
  });

  test('cells that differ have none together; areas are set together', async () => {
    const styles = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1,C3');
      areas.style = 'Input';
      const [all, cell] = [sheet.getRange('A1:C3'), sheet.getRange('C3')];
      for (const object of [areas, all, cell]) object.load('style');
      await context.sync();
      return [areas.style, all.style, cell.style];
    });
    expect(styles).toEqual(['Input', null, 'Input']);
  });

  test('undo brings the old style back', async () => {
    const { Excel, workbench } = await connect();
    const read = (work: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        work(range);
        range.load('style, format/font/size');
        await context.sync();
        return [range.style, range.format.font.size];
      });
    await read((range) => void (range.style = 'Note'));
    expect(await read((range) => void (range.style = 'Heading2'))).toEqual(['Heading2', 13]);
    workbench.engine.undo.undo();
    expect(await read(() => undefined)).toEqual(['Note', 11]);
  });

  test.each(['Emphasis1', 'Heading 1', 'toString', ''])('there is no style %j', async (name) => {
    await expect(lookAfter((range) => void (range.style = name))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('in the properties of cells', () => {
  test('a style is written below the formats of its entry, and read back', async () => {
    const [cell] = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.setCellProperties([
        [
          {
            format: { font: { color: '#0000FF' }, fill: { pattern: 'Gray25' } },
            style: 'Heading1',
          },
        ],
      ]);
      const options = {
        style: true,
        format: { font: { color: true, size: true }, fill: { pattern: true } },
      };
      const read = range.getCellProperties(options);
      await context.sync();
      return read.value.flat() as unknown as readonly Look[];
    });
    expect(cell).toEqual({
      style: 'Heading1',
      format: { font: { color: '#0000FF', size: 15 }, fill: { pattern: 'Gray25' } },
    });
  });
});

describe('patterns of fills', () => {
  test.each<[string, (fill: Excel.RangeFill) => void, string, string]>([
    ['a colour', (fill) => void (fill.color = '#00FF00'), 'Solid', '#00FF00'],
    ['a pattern', (fill) => void (fill.pattern = 'Gray8'), 'Gray8', '#FFFFFF'],
    [
      'a pattern over a colour',
      (fill) => fill.set({ color: '#00FF00', pattern: 'Up' }),
      'Up',
      '#00FF00',
    ],
    ['solid', (fill) => void (fill.pattern = 'Solid'), 'Solid', '#FFFFFF'],
    ['none', (fill) => fill.set({ color: '#00FF00', pattern: 'None' }), 'None', '#FFFFFF'],
  ])('%s', async (_, work, pattern, fill) => {
    expect(await lookAfter((range) => work(range.format.fill))).toMatchObject({ pattern, fill });
  });

  test('clearing takes the pattern too', async () => {
    const look = await lookAfter(({ format: { fill } }) => {
      fill.pattern = 'Grid';
      fill.clear();
    });
    expect(look.pattern).toBe('None');
  });

  test('gradients are refused', async () => {
    await expect(
      lookAfter((range) => void (range.format.fill.pattern = 'LinearGradient')),
    ).rejects.toMatchObject({ code: 'UnsupportedOperation' });
  });
});
