import { insertForm } from '../../../src/app';
import { changeRows, rowsHere } from '../../../src/app/rows';
import { openProduct } from '../open-product';

/** What the rows of a sheet hold, one text a row: formulas where there are any, · where nothing is. */
async function rowsOf(address: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('formulas');
    await context.sync();
    return (range.formulas as unknown[][]).map((row) =>
      row.map((cell) => (cell === '' ? '·' : String(cell))).join(' | '),
    );
  });
}

async function put(address: string, rows: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = rows;
    await context.sync();
  });
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

describe('an Excel that does not say which cells are merged', () => {
  const excelVersion = 'microsoft-365-2020';

  test('changes the rows of a form that merges none of them', async () => {
    const { workbook } = await openProduct({ excelVersion });
    await insertForm(workbook, { packId: 'henan-2022', formId: 'F16', place: 'newSheet' });
    await put('A8:C8', [['其他运转类', '水电费', '某某局']]);
    await select('B8');
    await expect(changeRows(workbook, 'duplicate', 'projects')).resolves.toEqual({
      kind: 'changed',
    });
    expect(await rowsOf('B8:B9')).toEqual(['水电费', '水电费']);
  });

  test('refuses where it merges some, and nothing is written', async () => {
    const { workbench, workbook } = await openProduct({ excelVersion });
    await insertForm(workbook, {
      packId: 'national',
      formId: 'F03',
      styleId: 'b',
      place: 'newSheet',
    });
    await select('C12');
    const { levels } = await rowsHere(workbook);
    const block = levels.at(-1)?.at.at(-1)?.block ?? '';
    workbench.log.clear();
    await expect(changeRows(workbook, 'add', block)).resolves.toMatchObject({
      kind: 'failed',
      problem: { code: 'apiMissing' },
      sheet: 'asBefore',
    });
    expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
  });
});
