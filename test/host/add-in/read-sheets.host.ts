import { insertForm, type SheetsRequest } from '../../../src/app';
import { formSheets } from '../../../src/app/form-sheets';
import { convertForms } from '../../../src/app/unit';
import { openProduct, type } from '../open-product';

const list = '项目支出预算表';
const own = '备忘';

/** A form, and a sheet of the user's own. */
async function openBoth() {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(own).getRange('B2').values = [['备忘']];
    await context.sync();
  });
  return product;
}

test.each<[SheetsRequest['of'], readonly string[]]>([
  ['all', ['Sheet1', list, own]],
  ['marked', [list]],
])('of %j: %j are read, with the marks on them', async (of, sheets) => {
  const { workbook } = await openBoth();
  const reading = await workbook.readSheets({ of });
  expect(reading.sheets.map(({ grid }) => grid.name)).toEqual(sheets);
  expect(reading.names.length).toBeGreaterThan(1);
  const marked = formSheets(reading).filter(({ marks }) => marks.length > 0);
  expect(marked.map(({ grid, marks }) => [grid.name, marks.map(({ name }) => name)])).toEqual([
    [list, ['_BF.national.F16.standard.1']],
  ]);
});

test('formats are read only where they are asked for', async () => {
  const { workbook } = await openBoth();
  const formats = async (request: SheetsRequest) => {
    const [sheet] = (await workbook.readSheets(request)).sheets;
    return sheet?.formatAt(6, 4);
  };
  expect(await formats({ of: 'marked' })).toBeNull();
  expect(await formats({ of: 'marked', withFormats: true })).toContain('0.00');
});

test('a sheet with a form that is too large to be read is named, not passed over', async () => {
  const { workbook } = await openBoth();
  await type(list, 'A70000', '很远');
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({
    kind: 'converted',
    sheets: [],
    tooLarge: [list],
  });
});
