import { insertForm, saveProfile } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { proposeValues } from '../../../src/app/proposals/propose-values';
import type { FormProposals } from '../../../src/app/proposals/proposal';
import { writeProposals } from '../../../src/app/proposals/write-proposals';
import { findForms } from '../../../src/app/repair/find-forms';
import type { FormValues } from '../../../src/domain/form/form-values';
import { noProfile } from '../../../src/app/no-profile';
import { consolidation } from '../../../src/packs/consolidation/consolidation';
import { openProduct, sheetNames, type } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

const packId = 'henan-2022';
const row = (departmentCode: string, departmentName: string, personnel: number) => ({
  ...{ departmentCode, departmentName, personnel },
});
const wanted = {
  items: [row('30101', '基本工资', 3), row('30102', '=1+1', 0.5), row('30103', '奖金', 2)],
};

async function withForms(): Promise<Product> {
  const product = await openProduct();
  await saveProfile(product.workbook, { ...noProfile, packId, department: '某某局', year: 2022 });
  for (const formId of ['F12', 'F14'])
    await insertForm(product.workbook, { packId, formId, place: 'newSheet' });
  return product;
}

async function propose(
  { workbook }: Product,
  values: Readonly<Record<string, FormValues>>,
): Promise<FormProposals[]> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  return findForms(reading, catalogue).map((found) =>
    proposeValues(found, values[found.now.form.id] ?? {}, consolidation),
  );
}

const lookedAt = (all: readonly FormProposals[], ticked: readonly string[] = []) =>
  all.map((of) => ({ of, ticked: new Set(ticked) }));

async function values(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values.flat();
  });
}

test('what is new comes in on all sheets in one request and one step, what differs when it is ticked', async () => {
  const product = await withForms();
  const { workbook, workbench } = product;
  const [, salaries = '', three = ''] = await sheetNames();
  await type(three, 'F5', 2);
  const all = await propose(product, { F12: wanted, F14: { abroad: 1, reception: 9 } });
  const steps = workbench.engine.undo.depth;
  // Excel.run gives the ranges of the reading back in a request of its own.
  await new Promise((resolve) => setTimeout(resolve));
  workbench.log.clear();
  const outcome = await writeProposals(workbook, lookedAt(all));
  expect(outcome).toEqual({ kind: 'written', cells: 10 });
  expect(workbench.log.entries.map(({ writes }) => writes)).toEqual([false, true]);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect(await values(salaries, 'A6:B8')).toEqual([
    ...['30101', '基本工资', '30102', '=1+1', '30103', '奖金'],
  ]);
  expect([await values(three, 'B5'), await values(three, 'F5')]).toEqual([[1], [2]]);
  const again = await propose(product, { F12: wanted, F14: { abroad: 1, reception: 9 } });
  expect(
    again.flatMap(({ proposals }) => proposals.filter(({ state }) => state !== 'same')),
  ).toMatchObject([{ label: '公务接待费', state: 'differs', now: '2.00万元', value: 9 }]);
  await writeProposals(workbook, lookedAt(again, ['F5']));
  expect(await values(three, 'F5')).toEqual([9]);
  workbench.engine.undo.undo();
  workbench.engine.undo.undo();
  expect([await values(salaries, 'A6:B6'), await values(three, 'B5')]).toEqual([['', ''], ['']]);
});

test('where somebody typed meanwhile nothing is written', async () => {
  const product = await withForms();
  const [, salaries = '', three = ''] = await sheetNames();
  const all = await propose(product, { F12: wanted, F14: { abroad: 1 } });
  await type(salaries, 'H6', 7);
  await expect(writeProposals(product.workbook, lookedAt(all))).resolves.toEqual({
    kind: 'changedSince',
    sheet: salaries,
  });
  expect(await values(three, 'B5')).toEqual(['']);
});
