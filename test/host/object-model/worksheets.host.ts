import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

/** Adds the sheets named, after Sheet1, in one batch. */
async function withSheets(...names: readonly string[]): Promise<void> {
  await host.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

async function sheetNames(): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

function code(work: (context: Excel.RequestContext) => void): Promise<string> {
  return host.Excel.run(async (context) => {
    work(context);
    await context.sync();
    return 'none';
  }).catch((error: unknown) => (error as { code: string }).code);
}

describe('names', () => {
  test.each([
    ['31 characters', '一'.repeat(31), 'none'],
    ['32 characters', '一'.repeat(32), 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
    ['a colon', 'a:b', 'InvalidArgument'],
    ['a backslash', 'a\\b', 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['a question mark', 'a?', 'InvalidArgument'],
    ['an asterisk', 'a*', 'InvalidArgument'],
    ['an opening bracket', 'a[', 'InvalidArgument'],
    ['a closing bracket', 'a]', 'InvalidArgument'],
    ['a leading apostrophe', "'a", 'InvalidArgument'],
    ['a trailing apostrophe', "a'", 'InvalidArgument'],
    ['an apostrophe within', "a'b", 'none'],
    ['Chinese quotation marks', '“三公”经费', 'none'],
    ['the reserved name', 'history', 'InvalidArgument'],
    ['a name that is there, in other case', 'SHEET1', 'ItemAlreadyExists'],
  ])('%s', async (_, name, expected) => {
    expect(await code((context) => context.workbook.worksheets.add(name))).toBe(expected);
    await withSheets('other');
    const renamed = await code((context) => {
      context.workbook.worksheets.getItem('other').name = name;
    });
    expect(renamed).toBe(expected === 'none' ? 'ItemAlreadyExists' : expected);
  });

  test('a sheet can change the case of its own name', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = 'SHEET1';
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['SHEET1']);
  });

  test('renaming changes the formulas that point there', async () => {
    await withSheets('数据');
    const formulas = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.worksheets.getItem('数据').getRange('A1').values = [[7]];
      const cell = sheet.getRange('A1');
      cell.values = [['=数据!A1*2']];
      await context.sync();
      context.workbook.worksheets.getItem('数据').name = '数据 2';
      await context.sync();
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["='数据 2'!A1*2"]], [[14]]]);
  });
});

describe('adding', () => {
  test('appends, names as Excel does, and leaves the active sheet in front', async () => {
    const answer = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add().load('name,position,visibility,id');
      const active = worksheets.getActiveWorksheet().load('name');
      const byId = () => worksheets.getItem(added.id).load('name');
      await context.sync();
      const again = byId();
      await context.sync();
      return [added.name, added.position, added.visibility, active.name, again.name];
    });
    expect(answer).toEqual(['Sheet2', 1, 'Visible', 'Sheet1', 'Sheet2']);
  });

  test('is one undo step, a name given at creation included', async () => {
    await withSheets('甲', '乙');
    expect(host.workbench.engine.undo.depth).toBe(1);
    host.workbench.engine.undo.undo();
    expect(await sheetNames()).toEqual(['Sheet1']);
    host.workbench.engine.undo.redo();
    expect(await sheetNames()).toEqual(['Sheet1', '甲', '乙']);
  });
});

describe('finding', () => {
  test('by name in any case, by id; getItemOrNullObject answers null', async () => {
    await withSheets('Budget');
    const answer = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItem('bUDGET').load('name');
      const missing = worksheets.getItemOrNullObject('none').load('name');
      await context.sync();
      return [found.name, missing.isNullObject];
    });
    expect(answer).toEqual(['Budget', true]);
    expect(
      await code((context) => void context.workbook.worksheets.getItem('none').load('name')),
    ).toBe('ItemNotFound');
  });

  test.each([
    [false, ['Sheet1', '丙', 4, '甲', null]],
    [true, ['Sheet1', '乙', 3, '乙', null]],
  ])('first, last, count and neighbours, visible ones only: %s', async (visibleOnly, expected) => {
    await withSheets('甲', '乙', '丙');
    const answer = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('丙').visibility = 'Hidden';
      if (visibleOnly) worksheets.getItem('甲').visibility = 'VeryHidden';
      const first = worksheets.getFirst(visibleOnly).load('name');
      const last = worksheets.getLast(visibleOnly).load('name');
      const count = worksheets.getCount(visibleOnly);
      await context.sync();
      const next = first.getNext(visibleOnly).load('name');
      const before = first.getPreviousOrNullObject(visibleOnly).load('name');
      await context.sync();
      return [
        first.name,
        last.name,
        count.value - (visibleOnly ? -1 : 0),
        next.name,
        before.isNullObject ? null : before.name,
      ];
    });
    expect(answer).toEqual(expected);
  });

  test('getNext at the end', async () => {
    expect(
      await code((context) => void context.workbook.worksheets.getLast().getNext().load('name')),
    ).toBe('ItemNotFound');
  });
});

describe('visibility', () => {
  test.each(['Hidden', 'VeryHidden'] as const)('%s and back', async (visibility) => {
    await withSheets('甲');
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const active = () => context.workbook.worksheets.getActiveWorksheet().load('name');
      sheet.visibility = visibility;
      sheet.load('visibility');
      await context.sync();
      const hidden = sheet.visibility;
      sheet.visibility = 'Visible';
      sheet.load('visibility');
      const front = active();
      await context.sync();
      return [hidden, sheet.visibility, front.name];
    });
    expect(seen).toEqual([visibility, 'Visible', 'Sheet1']);
    expect(host.workbench.engine.undo.depth).toBe(0);
  });

  test('hiding the active sheet puts another in front', async () => {
    await withSheets('甲');
    const active = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      const front = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return front.name;
    });
    expect(active).toBe('甲');
  });

  test.each([
    ['hide', (sheet: Excel.Worksheet) => void (sheet.visibility = 'Hidden')],
    ['delete', (sheet: Excel.Worksheet) => sheet.delete()],
  ])('the last visible sheet refuses: %s', async (_, work) => {
    await withSheets('甲');
    await code((context) => {
      context.workbook.worksheets.getItem('甲').visibility = 'Hidden';
    });
    expect(await code((context) => work(context.workbook.worksheets.getItem('Sheet1')))).toBe(
      'InvalidOperation',
    );
    expect(await sheetNames()).toEqual(['Sheet1', '甲']);
  });

  test('a very hidden sheet cannot be deleted, a hidden one can', async () => {
    await withSheets('甲', '乙');
    await code((context) => {
      context.workbook.worksheets.getItem('甲').visibility = 'VeryHidden';
      context.workbook.worksheets.getItem('乙').visibility = 'Hidden';
    });
    expect(await code((context) => context.workbook.worksheets.getItem('甲').delete())).toBe(
      'InvalidOperation',
    );
    expect(await code((context) => context.workbook.worksheets.getItem('乙').delete())).toBe(
      'none',
    );
    expect(await sheetNames()).toEqual(['Sheet1', '甲']);
  });
});

describe('order', () => {
  test.each([
    ['丙', 0, ['丙', 'Sheet1', '甲', '乙']],
    ['Sheet1', 3, ['甲', '乙', '丙', 'Sheet1']],
    ['甲', 2, ['Sheet1', '乙', '甲', '丙']],
  ])('%s to position %i', async (name, position, expected) => {
    await withSheets('甲', '乙', '丙');
    await code((context) => {
      context.workbook.worksheets.getItem(name).position = position;
    });
    expect(await sheetNames()).toEqual(expected);
  });

  test.each([-1, 4, 1.5])('position %d is refused', async (position) => {
    expect(
      await code((context) => {
        context.workbook.worksheets.getItem('Sheet1').position = position;
      }),
    ).toBe('InvalidArgument');
  });
});
