import { insertForm } from '../../../src/app';
import { followCheck, reportOf, type CheckState } from '../../../src/app/check';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';

function said({ sheets }: CheckState): string[] {
  return reportOf(sheets.flatMap(({ forms }) => forms)).findings.map(
    ({ rule, at }) => `${rule} ${at[0]}`,
  );
}

async function followed() {
  const host = await openProduct();
  await insertForm(host.workbook, threePublicOnNewSheet);
  await host.workbench.idle();
  const states: CheckState[] = [];
  const stop = await followCheck(host.workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { ...host, states, stop };
}

test('what is typed is checked, the last of it too, and nothing is written', async () => {
  const { workbench, states, stop } = await followed();
  workbench.log.clear();
  await type(sheet, 'B5', 1.5);
  await type(sheet, 'A5', 9);
  await workbench.idle();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await stop();
  expect(said(states.at(-1) as CheckState)).toEqual(['TP-SUM A5']);
});
