import { connect, type Host } from '../connect';

async function sorted(
  rows: readonly (readonly unknown[])[],
  fields: readonly Excel.SortField[],
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
) {
  const host = await connect();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas =
      rows.map((row) => [...row]);
    prepare(sheet);
  });
  const depth = host.workbench.engine.undo.depth;
  const address = `A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`;
  await onSheet(host, (sheet) => {
    sheet.getRange(address).sort.apply([...fields]);
  });
  expect(host.workbench.engine.undo.depth).toBe(depth + 1);
  return { host, rows: await formulas(host, address) };
}

async function onSheet({ Excel }: Host, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function formulas({ Excel }: Host, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

test.each<[string, unknown[], unknown[]]>([
  ['numbers', [3, 1, 2], [1, 2, 3]],
  ['numbers before texts before what is empty', ['b', '', 2, 'a'], [2, 'a', 'b', '']],
  ['Chinese by its sounds', ['中', '安', '北'], ['安', '北', '中']],
])('%s', async (_, before, after) => {
  const { rows } = await sorted(
    before.map((one) => [one]),
    [{ key: 0 }],
  );
  expect(rows.flat()).toEqual(after);
});

test('downwards what is empty stays last, and a second key tells what is alike apart', async () => {
  const { rows } = await sorted(
    [
      ['a', 1],
      ['', 5],
      ['b', 2],
      ['a', 3],
    ],
    [
      { key: 0, ascending: false },
      { key: 1, ascending: false },
    ],
  );
  expect(rows).toEqual([
    ['b', 2],
    ['a', 3],
    ['a', 1],
    ['', 5],
  ]);
});

test('a formula goes with its row, formats too; Ctrl+Z brings all back', async () => {
  const before = [
    [3, '=A1*2'],
    [1, '=A2*2'],
  ];
  const { host, rows } = await sorted(before, [{ key: 0 }], (sheet) => {
    sheet.getRange('A1').numberFormat = [['0.00']];
  });
  expect(rows).toEqual([
    [1, '=A1*2'],
    [3, '=A2*2'],
  ]);
  const formats = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat as unknown[][];
  });
  expect(formats.flat()).toEqual(['General', '0.00']);
  await host.workbench.user.undo();
  expect(await formulas(host, 'A1:B2')).toEqual(before);
});

test('where cells are merged Excel refuses, and nothing moves', async () => {
  const host = await connect();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A3').values = [[3], [2], [1]];
    sheet.getRange('B1:B2').merge();
  });
  const failed = onSheet(host, (sheet) => {
    sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidOperation' });
  expect((await formulas(host, 'A1:A3')).flat()).toEqual([3, 2, 1]);
});

test('hidden rows stay where they are', async () => {
  const { rows } = await sorted([[3], [9], [1], [2]], [{ key: 0 }], (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
  });
  expect(rows).toEqual([[1], [9], [2], [3]]);
});
