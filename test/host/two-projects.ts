import { insertForm } from '../../src/app';
import { openProduct } from './open-product';

/** What the rows of a sheet hold, one text a row: formulas where there are any, · where nothing is. */
export async function rowsOf(address: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('formulas');
    await context.sync();
    return (range.formulas as unknown[][]).map((row) =>
      row.map((cell) => (cell === '' ? '·' : String(cell))).join(' | '),
    );
  });
}

export async function put(address: string, rows: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = rows;
    await context.sync();
  });
}

export async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

/** 项目支出预算表 with two projects: the total in row 5, its unit in row 6, its projects from row 7 on. */
export async function openProjects() {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'henan-2022', formId: 'F16', place: 'newSheet' });
  await put('A8:C9', [
    ['其他运转类', '水电费', '某某局'],
    ['特定目标类', '系统建设', '某某局'],
  ]);
  await put('E8:E9', [[70], [800]]);
  return product;
}

export async function shown(cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load('text');
    await context.sync();
    return range.text[0]?.[0];
  });
}
