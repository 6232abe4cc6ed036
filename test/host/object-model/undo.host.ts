import { connect } from '../connect';
import type { Host } from '../connect';

async function addin({ Excel }: Host, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function read({ Excel }: Host, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** All that a batch did to the sheet, in one value that can be compared. */
async function state({ Excel }: Host) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:D6').load('values,formulas,numberFormat');
    const format = sheet.getRange('A1').format;
    format.load('columnWidth,rowHeight,horizontalAlignment');
    format.font.load('bold,color');
    format.fill.load('color');
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    worksheets.load('items/name');
    sheet.pageLayout.load('orientation');
    const rules = sheet.getRange('A1:D6').conditionalFormats.getCount();
    const validation = sheet.getRange('A1').dataValidation.load('type');
    await context.sync();
    return {
      cells: range.toJSON(),
      format: format.toJSON(),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
      sheets: worksheets.items.map(({ name }) => name),
      orientation: sheet.pageLayout.orientation,
      rules: rules.value,
      validation: validation.type,
    };
  });
}

describe('one writing batch is one undo step', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'values and formulas',
      (sheet) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          ['=A1+B1', 'x'],
        ];
      },
    ],
    [
      'a cell written twice',
      (sheet) => {
        sheet.getRange('A1').values = [['first']];
        sheet.getRange('A1').values = [['second']];
      },
    ],
    [
      'rows inserted before cells that are written in the same batch',
      (sheet) => {
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('1:2').insert('Down');
        sheet.getRange('A1').values = [['new']];
      },
    ],
    [
      'formats',
      (sheet) => {
        const { format } = sheet.getRange('A1');
        format.font.bold = true;
        format.font.color = '#FF0000';
        format.fill.color = '#00FF00';
        format.horizontalAlignment = 'Center';
        format.columnWidth = 120;
        format.rowHeight = 40;
        sheet.getRange('A1:D6').numberFormat = [['0.00']];
      },
    ],
    ['merged cells', (sheet) => sheet.getRange('A1:B2').merge()],
    ['a new sheet', (sheet) => void sheet.context.workbook.worksheets.add('新表')],
    ['a name', (sheet) => void sheet.context.workbook.names.add('合计', sheet.getRange('A1'))],
    [
      'page set-up',
      (sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
      },
    ],
    [
      'a conditional format',
      (sheet) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.rule.formula = '=A1<0';
        custom.format.font.color = '#FF0000';
      },
    ],
    [
      'data validation',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
        };
      },
    ],
    [
      'all of it at once',
      (sheet) => {
        const made = sheet.context.workbook.worksheets.add('表二');
        made.getRange('A1').values = [['标题']];
        made.getRange('A1:C1').merge();
        sheet.context.workbook.names.add('标题', made.getRange('A1'));
        sheet.getRange('C1:D1').values = [[1, "='表二'!A1"]];
        sheet.getRange('A1').format.font.bold = true;
      },
    ],
  ])('%s', async (_, work) => {
    const host = await connect();
    await host.workbench.user.paste('A1', [
      [5, 6],
      [7, 8],
    ]);
    const before = await state(host);
    await addin(host, work);
    const after = await state(host);
    expect(host.workbench.engine.undo.depth).toBe(2);

    expect(await host.workbench.user.undo()).toBe(true);
    expect(await state(host)).toEqual(before);
    expect(host.workbench.engine.undo.depth).toBe(1);
    expect(await host.workbench.user.redo()).toBe(true);
    expect(await state(host)).toEqual(after);
  });
});

describe('the stack', () => {
  test('holds the steps of the user and the add-in in their order', async () => {
    const host = await connect();
    const { user } = host.workbench;
    await user.type('A1', '1');
    await addin(host, (sheet) => {
      sheet.getRange('A1').values = [[2]];
    });
    await user.type('A1', '3');
    const seen: unknown[] = [];
    while (await user.undo()) seen.push((await read(host, 'A1'))[0]?.[0]);
    expect(seen).toEqual([2, 1, '']);
    expect(await user.undo()).toBe(false);
  });

  test('reading is no step, and does not end what can be redone', async () => {
    const host = await connect();
    await host.workbench.user.type('A1', '1');
    await host.workbench.user.undo();
    await read(host, 'A1:B2');
    expect(host.workbench.engine.undo.redoDepth).toBe(1);
    expect(host.workbench.engine.undo.depth).toBe(0);
  });

  test('keeps as many steps as Excel: 100', async () => {
    const { workbench } = await connect();
    for (let number = 1; number <= 103; number++) await workbench.user.type('A1', String(number));
    let undone = 0;
    while (await workbench.user.undo()) undone += 1;
    expect(undone).toBe(100);
  });

  test('does not know what a co-author does, and survives it', async () => {
    const host = await connect();
    await host.workbench.user.type('A1', '1');
    await host.workbench.coauthor.type('B1', 'x');
    await host.workbench.user.undo();
    expect(await read(host, 'A1:B1')).toEqual([['', 'x']]);
  });

  test('keeps a failed batch up to its failure, as one step', async () => {
    const host = await connect();
    const failed = addin(host, (sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').values = [[2]];
      sheet.context.workbook.worksheets.getItem('nowhere').getRange('A1').values = [[3]];
      sheet.getRange('C1').values = [[4]];
    });
    await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(await read(host, 'A1:C1')).toEqual([[1, 2, '']]);
    expect(host.workbench.engine.undo.depth).toBe(1);
    await host.workbench.user.undo();
    expect(await read(host, 'A1:C1')).toEqual([['', '', '']]);
  });
});

describe('what empties the stack', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'renaming a sheet',
      (sheet) => {
        sheet.name = '总表';
      },
    ],
    [
      'hiding a sheet',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
    ['moving a sheet', (sheet) => (sheet.position = 1)],
    ['copying a sheet', (sheet) => void sheet.copy()],
    ['deleting a sheet', (sheet) => sheet.delete()],
    ['protecting a sheet', (sheet) => sheet.protection.protect()],
  ])('%s', async (_, work) => {
    const host = await connect();
    await host.workbench.user.addSheet('Second');
    await host.workbench.user.type('Sheet1!A1', '1');
    await addin(host, work);
    expect(host.workbench.engine.undo.depth).toBe(0);
  });

  test.each([
    ['excel-2019', 0],
    ['microsoft-365-2020', 0],
    ['excel-2021', 0],
    ['excel-2024', 0],
    ['microsoft-365', 2],
    ['web', 2],
  ] as const)('any write of an add-in in %s leaves %d steps', async (excelVersion, depth) => {
    const host = await connect({ excelVersion });
    await host.workbench.user.type('A1', '1');
    await addin(host, (sheet) => {
      sheet.getRange('B1').values = [[2]];
    });
    expect(host.workbench.engine.undo.depth).toBe(depth);
  });

  test('a sheet that the user deletes', async () => {
    const { workbench } = await connect();
    await workbench.user.addSheet('Second');
    await workbench.user.type('Sheet1!A1', '1');
    expect(await workbench.user.deleteSheet('Second')).toBe(true);
    expect(workbench.engine.undo.depth).toBe(0);
  });

  test('reading empties it in no version', async () => {
    const host = await connect({ excelVersion: 'excel-2019' });
    await host.workbench.user.type('A1', '1');
    await read(host, 'A1');
    expect(host.workbench.engine.undo.depth).toBe(1);
  });
});

test('redo of a sheet that was added with formulas and formats brings both back', async () => {
  const { Excel, workbench } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('新表');
    sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
    sheet.getRange('A1:B1').format.font.name = '宋体';
    sheet.getRange('A1:B1').format.fill.color = '#FFFBE6';
    await context.sync();
  });
  await workbench.user.undo();
  await workbench.user.redo();
  await workbench.user.type('新表!A1', '5');
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('新表').getRange('A1:B1');
    range.load('formulas,values');
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(cells).toEqual([[[5, '=A1*2']], [[5, 10]]]);
});
