import { insertForm, noProfile, prepareForm } from '../../../src/app';
import { countBatches } from '../count-batches';
import { openProduct, sheetNames, threePublicOnNewSheet as choice } from '../open-product';

const name = '三公经费预算表';

type Product = Awaited<ReturnType<typeof openProduct>>;

const insert = ({ workbook }: Product) => insertForm(workbook, choice);
const prepare = ({ workbook }: Product) => prepareForm(workbook, choice, noProfile);
const sent = ({ workbench }: Product) => workbench.log.entries.map(({ request }) => request);

test('nothing is sent before a form that was prepared is inserted, and then the same as without', async () => {
  const unprepared = await openProduct();
  await insert(unprepared);
  const expected = sent(unprepared);
  const product = await openProduct();
  await prepare(product);
  expect(sent(product)).toEqual([]);
  await expect(insert(product)).resolves.toMatchObject({ kind: 'inserted', sheet: name });
  expect(sent(product)).toEqual(expected);
});

test.each<[string, readonly ((product: Product) => Promise<unknown>)[], number]>([
  ['that was not prepared', [], 1],
  ['that was prepared', [prepare], 0],
  ['that was prepared twice', [prepare, prepare], 0],
  ['whose place is taken since', [insert, prepare], 1],
])(
  'a click on a form %s begins as many batches as are left to make',
  async (_, before, expected) => {
    const product = await openProduct();
    for (const step of before) await step(product);
    const count = countBatches();
    await insert(product);
    expect(count()).toBe(expected);
  },
);

test.each([
  ['prepared once', [prepare, insert, insert]],
  ['prepared twice', [prepare, insert, prepare, insert]],
  ['prepared when there was one already', [insert, prepare, insert]],
])('a second form is a second one, %s', async (_, steps) => {
  const product = await openProduct();
  for (const step of steps) await step(product);
  await expect(sheetNames()).resolves.toEqual(['Sheet1', name, `${name} (2)`]);
});

test('a form that was prepared and could not be written can be inserted again', async () => {
  const product = await openProduct();
  await prepare(product);
  product.workbench.switches.fault = { batch: 2, moment: 'before' };
  await expect(insert(product)).resolves.toMatchObject({ kind: 'failed', problem: { left: [] } });
  product.workbench.switches.fault = undefined;
  await expect(insert(product)).resolves.toMatchObject({ kind: 'inserted', sheet: name });
});

test('an Excel that is too old is told so by the insertion', async () => {
  const product = await openProduct({ excelVersion: 'excel-2019' });
  await expect(prepare(product)).rejects.toMatchObject({ problem: { code: 'apiMissing' } });
  await expect(insert(product)).resolves.toMatchObject({
    kind: 'failed',
    problem: { code: 'apiMissing' },
  });
});
