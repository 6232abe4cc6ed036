import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

async function inWorkbook<T>(
  work: (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const result = await work(context.workbook, context);
    await context.sync();
    return result;
  });
}

function code(work: (workbook: Excel.Workbook) => unknown): Promise<string> {
  return inWorkbook((workbook) => void work(workbook)).then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('properties', () => {
  test.each([
    ['title', '部门预算'],
    ['subject', '公开'],
    ['author', '财务科'],
    ['keywords', '三公'],
    ['comments', '说明'],
    ['category', '预算'],
    ['company', '某局'],
    ['manager', '某人'],
    ['revisionNumber', 7],
  ] as const)('%s', async (name, value) => {
    await inWorkbook((workbook) => void workbook.properties.set({ [name]: value }));
    const read = await inWorkbook(async ({ properties }, context) => {
      properties.load(name);
      await context.sync();
      return properties[name];
    });
    expect(read).toBe(value);
  });

  test('custom ones are deleted as items of the loaded list', async () => {
    await inWorkbook(({ properties }) => void properties.custom.add('a', 1));
    const left = await inWorkbook(async ({ properties: { custom } }, context) => {
      custom.add('b', 2);
      custom.load('key');
      await context.sync();
      custom.items[0]?.delete();
      custom.load('key');
      await context.sync();
      return custom.items.map(({ key }) => key);
    });
    expect(left).toEqual(['b']);
  });

  test('custom ones: keys in any case, types, deleting', async () => {
    const seen = await inWorkbook(async (workbook, context) => {
      const { custom } = workbook.properties;
      custom.add('Level', 'county');
      custom.add('LEVEL', 'city');
      custom.add('count', 3);
      custom.add('share', 0.5);
      custom.add('done', true);
      custom.load('items/key,items/value,items/type');
      await context.sync();
      const listed = custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
      custom.getItem('Count').delete();
      const missing = custom.getItemOrNullObject('count').load('value');
      const count = custom.getCount();
      await context.sync();
      return [listed, missing.isNullObject, count.value];
    });
    expect(seen).toEqual([
      [
        ['Level', 'city', 'String'],
        ['count', 3, 'Number'],
        ['share', 0.5, 'Float'],
        ['done', true, 'Boolean'],
      ],
      true,
      3,
    ]);
  });
});

describe('settings', () => {
  test('add, read, change, delete', async () => {
    const seen = await inWorkbook(async (workbook, context) => {
      const { settings } = workbook;
      settings.add('profile', { level: '县', amounts: [1, 2] });
      const setting = settings.getItem('profile').load('key,value');
      const missing = settings.getItemOrNullObject('none').load('value');
      await context.sync();
      const first = setting.value as unknown;
      settings.add('profile', 5);
      settings.add('second', new Date(0));
      settings.load('items/key,items/value');
      await context.sync();
      const all = settings.items.map(({ key, value }) => [key, value as unknown]);
      settings.getItem('second').delete();
      const count = settings.getCount();
      await context.sync();
      return [first, missing.isNullObject, all, count.value];
    });
    const [first, missing, all, count] = seen;
    expect([first, missing, count]).toEqual([{ level: '县', amounts: [1, 2] }, true, 1]);
    expect(JSON.stringify(all)).toBe('[["profile",5],["second","1970-01-01T00:00:00.000Z"]]');
    expect(await code((workbook) => workbook.settings.getItem('second').load('value'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('protection of the structure', () => {
  type Work = (workbook: Excel.Workbook) => unknown;
  test.each<[string, Work]>([
    ['add', ({ worksheets }) => worksheets.add('丙')],
    ['delete', ({ worksheets }) => worksheets.getItem('甲').delete()],
    ['rename', ({ worksheets }) => (worksheets.getItem('甲').name = '丙')],
    ['move', ({ worksheets }) => (worksheets.getItem('甲').position = 0)],
    ['hide', ({ worksheets }) => (worksheets.getItem('甲').visibility = 'Hidden')],
    ['copy', ({ worksheets }) => worksheets.getItem('甲').copy('End')],
  ])('refuses: %s', async (_, work) => {
    await inWorkbook((workbook) => void workbook.worksheets.add('甲'));
    await inWorkbook((workbook) => workbook.protection.protect('密'));
    expect(await code(work)).toBe('AccessDenied');
    expect(await code((workbook) => workbook.protection.unprotect('错'))).toBe('InvalidArgument');
    expect(await code((workbook) => workbook.protection.unprotect('密'))).toBe('none');
    expect(await code(work)).toBe('none');
  });
});

describe('protection of a sheet', () => {
  test('says what it allows, asks for its password, cannot be undone', async () => {
    const seen = await inWorkbook(async (workbook, context) => {
      const { protection } = workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' }, 'a');
      protection.load('protected,options');
      await context.sync();
      return [
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowSort,
      ];
    });
    expect(seen).toEqual([true, true, false]);
    expect(host.workbench.engine.undo.depth).toBe(0);
    const on = (work: (protection: Excel.WorksheetProtection) => void) =>
      code((workbook) => work(workbook.worksheets.getActiveWorksheet().protection));
    expect(await on((protection) => protection.protect())).toBe('InvalidOperation');
    expect(await on((protection) => protection.unprotect('b'))).toBe('InvalidArgument');
    expect(await on((protection) => protection.unprotect('a'))).toBe('none');
    expect(await on((protection) => protection.unprotect())).toBe('none');
    expect(await on((protection) => protection.protect({ allowNothing: true } as never))).toBe(
      'InvalidArgument',
    );
  });

  test('locked cells cannot be written', async () => {
    const write = (workbook: Excel.Workbook) =>
      (workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]]);
    await inWorkbook((workbook) => workbook.worksheets.getActiveWorksheet().protection.protect());
    expect(await code(write)).toBe('AccessDenied');
    await inWorkbook((workbook) => workbook.worksheets.getActiveWorksheet().protection.unprotect());
    expect(await code(write)).toBe('none');
  });
});

test('the name of a new workbook', async () => {
  const name = await inWorkbook(async (workbook, context) => {
    workbook.load('name');
    await context.sync();
    return workbook.name;
  });
  expect(name).toBe('工作簿1');
});
