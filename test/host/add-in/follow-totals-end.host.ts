import { insertForm, type TotalsReport } from '../../../src/app';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const name = '三公经费预算表';

test('nothing is told after the stop, though a request was under way', async () => {
  const { workbook, workbench } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const reports: TotalsReport[] = [];
  const stop = await workbook.followTotals((report) => reports.push(report));
  await workbench.idle();
  const { calculation } = workbench.engine;
  const settleCells = calculation.settleCells.bind(calculation);
  let release: () => void = () => undefined;
  let calls = 0;
  const asked = new Promise<void>((underWay) => {
    calculation.settleCells = () => {
      calls += 1;
      // The first is of the event that is told, the second of the request that reads for it.
      if (calls < 2) return settleCells();
      underWay();
      return new Promise((resolve) => (release = resolve));
    };
  });
  await type(name, 'E5', 1);
  await asked;
  const told = reports.length;
  const stopping = stop();
  calculation.settleCells = settleCells;
  release();
  await stopping;
  await workbench.idle();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(reports).toHaveLength(told);
});
