import { insertSet, removeSheets } from '../../../src/app';
import { openProduct, sheetNames } from '../open-product';

const sheets = ['三公经费预算表', '一般公共预算基本支出表'] as const;

async function open() {
  const product = await openProduct();
  const forms = [{ formId: 'F14' }, { formId: 'F12' }];
  const signal = { aborted: false };
  await insertSet(product.workbook, { forms, onProgress: () => undefined, signal });
  expect(await sheetNames()).toEqual(['Sheet1', ...sheets]);
  product.workbench.log.clear();
  return product;
}

test('sheets taken away: a fault at any request, what is still there is named', async () => {
  const whole = await open();
  await expect(removeSheets(whole.workbook, sheets)).resolves.toEqual({ problem: null, left: [] });
  const requests = whole.workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  ).length;
  expect(requests).toBeGreaterThan(0);
  for (let batch = 1; batch <= requests; batch += 1) {
    for (const moment of ['before', 'middle', 'end', 'after'] as const) {
      const { workbench, workbook } = await open();
      workbench.switches.fault = { batch, moment };
      const { problem, left } = await removeSheets(workbook, sheets);
      workbench.switches.fault = undefined;
      const there = (await sheetNames()).filter((name) => name !== 'Sheet1');
      expect([batch, moment, left, problem !== null]).toEqual([batch, moment, there, true]);
    }
  }
});

test.each(['cellEditMode', 'connectionLost', 'readOnly'] as const)(
  '%s: no sheet goes, and it is said',
  async (name) => {
    const { workbench, workbook } = await open();
    workbench.switches[name] = true;
    const { problem, left } = await removeSheets(workbook, sheets);
    workbench.switches[name] = false;
    expect([problem === null, left]).toEqual([false, sheets]);
    expect(await sheetNames()).toEqual(['Sheet1', ...sheets]);
  },
);
