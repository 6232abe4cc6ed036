import { connect } from '../connect';
import { on } from '../on-workbook';

describe('what a name refers to', () => {
  test.each([
    ['=Sheet1!$A$1:$B$2', '=Sheet1!$A$1:$B$2', 'Range', 'Sheet1!$A$1:$B$2'],
    ['=$A$3', '=Sheet1!$A$3', 'Range', 'Sheet1!$A$3'],
    ['A1:A3', '=Sheet1!A1:A3', 'Range', 'Sheet1!$A$1:$A$3'],
    ['=$A:$A', '=Sheet1!$A:$A', 'Range', 'Sheet1!$A:$A'],
    ['=5', '=5', 'Integer', 5],
    ['=0.13', '=0.13', 'Double', 0.13],
    ['0.13', '=0.13', 'Double', 0.13],
    ['=TRUE', '=TRUE', 'Boolean', true],
    ['="三公"', '="三公"', 'String', '三公'],
    ['plain text', '="plain text"', 'String', 'plain text'],
    ['=1/0', '=1/0', 'Error', '#DIV/0!'],
    ['=SUM($A$1:$A$3)', '=SUM(Sheet1!$A$1:$A$3)', 'Integer', 6],
    ['={1,2;3,4}', '={1,2;3,4}', 'Array', '{1,2;3,4}'],
  ] as const)('%s', async (reference, formula, type, value) => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const item = context.workbook.names.add('Mark', reference);
      item.load('name,formula,type,value,scope,visible,comment');
      await context.sync();
      const { name, scope, visible, comment } = item;
      return [name, item.formula, item.type, item.value, scope, visible, comment] as unknown[];
    });
    expect(found).toEqual(['Mark', formula, type, value, 'Workbook', true, '']);
  });

  test('a Range object, of any sheet', async () => {
    const host = await connect();
    const found = await on(host, async (_, context) => {
      const other = context.workbook.worksheets.add('表-1');
      const item = context.workbook.names.add('块', other.getRange('B2:C3'), 'note');
      item.load('formula,comment');
      const range = item.getRange().load('address');
      await context.sync();
      return [item.formula, item.comment, range.address] as unknown[];
    });
    expect(found).toEqual(["='表-1'!$B$2:$C$3", 'note', "'表-1'!B2:C3"]);
  });

  test('values cell by cell', async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], ['x'], ['']];
      const array = context.workbook.names.add('A', '={1,"b"}').arrayValues;
      const range = context.workbook.names.add('Rng', sheet.getRange('A1:A3')).arrayValues;
      array.load();
      range.load();
      await context.sync();
      return [array.values, array.types, range.values, range.types];
    });
    expect(found).toEqual([
      [[1, 'b']],
      [['Double', 'String']],
      [[1], ['x'], ['']],
      [['Double'], ['String'], ['Empty']],
    ]);
  });
});

describe('which names Excel takes', () => {
  test.each(['三公经费', '_a', '\\a', 'a.b', 'A1048577', 'XFE1', 'Total_2026', 'a'.repeat(255)])(
    '%s',
    async (name) => {
      const host = await connect();
      const count = await on(host, async (_, context) => {
        context.workbook.names.add(name, '=1');
        const names = context.workbook.names.getCount();
        await context.sync();
        return names.value;
      });
      expect(count).toBe(1);
    },
  );

  test.each([
    'A1',
    'xfd1',
    'R1C1',
    'r',
    'C',
    'RC',
    'R5',
    '1a',
    'a b',
    'a-b',
    '',
    'TRUE',
    '.a',
    'a'.repeat(256),
  ])('refuses %s', async (name) => {
    const host = await connect();
    const attempt = on(host, (_, context) => {
      context.workbook.names.add(name, '=1');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('one of a kind in its scope, whatever the case', async () => {
    const host = await connect();
    await on(host, (sheet, context) => {
      context.workbook.names.add('Mark', '=1');
      sheet.names.add('mark', '=2');
    });
    const attempt = on(host, (_, context) => {
      context.workbook.names.add('MARK', '=3');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

test('collections: items, getItem, scope, null objects', async () => {
  const host = await connect();
  const found = await on(host, async (sheet, context) => {
    const { names } = context.workbook;
    names.add('Beta', sheet.getRange('A1'));
    names.add('alpha', '=1');
    sheet.names.add('Local', sheet.getRange('B1'));
    names.load('items/name');
    sheet.names.load('items/name,items/scope');
    const again = names.getItem('beta').load('name');
    const missing = names.getItemOrNullObject('Local');
    const local = sheet.names.getItem('Local');
    local.worksheet.load('name');
    const nowhere = again.worksheetOrNullObject;
    const noRange = names.getItem('alpha').getRangeOrNullObject();
    await context.sync();
    const item = names.items[0]?.getRangeOrNullObject();
    await context.sync();
    return [
      names.items.map(({ name }) => name),
      sheet.names.items.map(({ name, scope }) => [name, scope]),
      again.name,
      missing.isNullObject,
      local.worksheet.name,
      nowhere.isNullObject,
      noRange.isNullObject,
      item?.isNullObject,
    ] as unknown[];
  });
  expect(found).toEqual([
    ['alpha', 'Beta'],
    [['Local', 'Worksheet']],
    'Beta',
    true,
    'Sheet1',
    true,
    true,
    true,
  ]);
});

test.each([
  [
    'names.getItem',
    'ItemNotFound',
    (c: Excel.RequestContext) => c.workbook.names.getItem('No').load('name'),
  ],
  [
    'worksheet',
    'ItemNotFound',
    (c: Excel.RequestContext) => c.workbook.names.add('W', '=1').worksheet.load('name'),
  ],
  [
    'getRange',
    'InvalidReference',
    (c: Excel.RequestContext) => c.workbook.names.add('W', '=1').getRange().load('address'),
  ],
] as const)('%s fails with %s', async (__, code, act) => {
  const host = await connect();
  await expect(on(host, (_, context) => void act(context))).rejects.toMatchObject({ code });
});

test('a name is an address', async () => {
  const host = await connect();
  const found = await on(host, async (sheet, context) => {
    context.workbook.names.add('Block', sheet.getRange('B2:C3'));
    sheet.names.add('Mine', sheet.getRange('D4'));
    const block = sheet.getRange('block').load('address');
    const both = sheet.getRanges('Mine,Block').load('address');
    const common = sheet.getRange('C1:C9').getIntersection('Block').load('address');
    await context.sync();
    return [block.address, both.address, common.address];
  });
  expect(found).toEqual(['Sheet1!B2:C3', 'Sheet1!D4,Sheet1!B2:C3', 'Sheet1!C2:C3']);
});
