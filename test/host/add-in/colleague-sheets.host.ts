import { insertForm } from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check';
import { changeRows } from '../../../src/app/rows';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveFile } from '../../../src/workbench/xlsx/file-in-engine';
import { openProduct } from '../open-product';
import {
  found,
  onSheet,
  open,
  projects,
  repairAll,
  sheetName,
  type Product,
} from '../project-list';

/** The workbook of a colleague with the same form, her figures in it, as a file. */
async function colleague(does: (product: Product) => Promise<unknown> = async () => null) {
  const product = await open();
  await onSheet((sheet) => void (sheet.getRange('E7').values = [[71]]));
  await does(product);
  const file = await openXlsx(await saveFile(product.workbench.engine), '同事.xlsx');
  product.workbench.dispose();
  return file;
}

const hers = [['水电费', 71], ...projects.slice(1)];
const copy = `${sheetName} (2)`;

test('a colleague’s form beside the same one: both are known, each by its own names, and stay apart', async () => {
  const file = await colleague();
  const product = await open();
  const { user } = product.workbench;
  expect(await user.bringSheets(file)).toBe(true);
  const both = [
    { sheet: sheetName, projects, damages: [] },
    { sheet: copy, projects: hers, damages: [] },
  ];
  expect(await found(product)).toEqual(both);
  await user.select(`'${copy}'!B8`);
  await changeRows(product.workbook, 'delete', 'projects');
  await user.type(`'${sheetName}'!E8`, '21');
  expect(await found(product)).toEqual([
    { sheet: sheetName, projects: [projects[0], ['安保', 21], projects[2]], damages: [] },
    { sheet: copy, projects: [hers[0], hers[2]], damages: [] },
  ]);
  const { sheets } = await checkWorkbook(product.workbook);
  expect(sheets.map(({ forms }) => forms.length)).toEqual([0, 1, 0, 1]);
});

test('into a workbook without it: it is known by the names that came along', async () => {
  const file = await colleague();
  const product = await openProduct();
  await product.workbench.user.bringSheets(file);
  expect(await found(product)).toEqual([{ sheet: sheetName, projects: hers, damages: [] }]);
  await insertForm(product.workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  expect((await found(product)).map(({ sheet, damages }) => [sheet, damages])).toEqual([
    [sheetName, []],
    [copy, []],
  ]);
});

test('copied there and brought in twice, edited and deleted: what is left is known', async () => {
  const file = await colleague();
  const product = await open();
  const { user } = product.workbench;
  await user.bringSheets(file);
  await user.bringSheets(file);
  await onSheet((sheet) => void sheet.copy('End'));
  expect((await found(product)).map(({ damages }) => damages)).toEqual([[], [], [], []]);
  await user.deleteSheet(sheetName);
  await user.renameSheet(copy, '一所');
  expect((await found(product)).map(({ sheet, damages }) => [sheet, damages])).toEqual([
    ['一所', []],
    [`${sheetName} (3)`, []],
    [`${sheetName} (4)`, []],
  ]);
});

test('without its names it is recognised there, and adopted', async () => {
  const file = await colleague(() =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      for (const item of names.items) item.delete();
      await context.sync();
    }),
  );
  const product = await open();
  await product.workbench.user.bringSheets(file);
  const [own, other] = await found(product);
  expect([own?.damages, other?.damages]).toEqual([[], ['unmarked']]);
  expect(await repairAll(product)).toEqual(['repaired']);
  expect(await found(product)).toEqual([
    { sheet: sheetName, projects, damages: [] },
    { sheet: copy, projects: hers, damages: [] },
  ]);
});
