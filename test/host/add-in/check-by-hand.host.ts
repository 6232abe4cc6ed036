import { insertForm } from '../../../src/app';
import { followCheck, reportOf, type CheckState } from '../../../src/app/check';
import type { Workbench } from '../../../src/workbench/host/workbench';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';

async function followed() {
  const host = await openProduct();
  await insertForm(host.workbook, threePublicOnNewSheet);
  await host.workbench.idle();
  const states: CheckState[] = [];
  const check = await followCheck(host.workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { ...host, ...check, states };
}

async function setMode(mode: 'Automatic' | 'Manual'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode as Excel.CalculationMode;
    await context.sync();
  });
}

function said(state: CheckState | undefined) {
  const forms = state?.sheets.flatMap((one) => one.forms) ?? [];
  return [state?.isByHand, ...reportOf(forms).findings.map(({ rule, at }) => `${rule} ${at[0]}`)];
}

async function untilSaid(states: readonly CheckState[], expected: readonly unknown[]) {
  for (let tries = 0; tries < 60; tries += 1) {
    if (said(states.at(-1)).join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(said(states.at(-1))).toEqual(expected);
}

test('by hand an old total is told with that it may be old; calculated it is none, and automatic nothing is said', async () => {
  const { workbook, workbench, states, stop } = await followed();
  await type(sheet, 'B5', 1);
  await type(sheet, 'A5', 3);
  await type(sheet, 'D5', 2);
  await untilSaid(states, [false]);
  await setMode('Manual');
  await type(sheet, 'D5', 4);
  await type(sheet, 'A5', 5);
  await untilSaid(states, [true, 'TP-SUM A5']);
  workbench.log.clear();
  await workbook.recalculate();
  expect(workbench.log.entries.map(({ writes }) => writes)).toEqual([false]);
  // Nobody had to ask for it.
  await untilSaid(states, [true]);
  // The last step is still what was typed.
  await workbench.user.undo();
  await untilSaid(states, [true, 'TP-SUM A5']);
  await setMode('Automatic');
  await type(sheet, 'A5', 5);
  await untilSaid(states, [false]);
  await stop();
});

test('that the user had Excel calculate is heard of, and no more once nobody follows', async () => {
  const { workbook, workbench, stop } = await followed();
  await stop();
  await setMode('Manual');
  let heard = 0;
  const end = await workbook.followCalculated(() => (heard += 1));
  await type(sheet, 'D5', 4);
  await workbench.idle();
  expect(heard).toBe(0);
  await workbench.engine.calculation.recalculate();
  await workbench.idle();
  expect(heard).toBeGreaterThan(0);
  await end();
  const before = heard;
  await type(sheet, 'D5', 5);
  await workbench.engine.calculation.recalculate();
  await workbench.idle();
  expect(heard).toBe(before);
});

/** How often calculating was begun to be followed, and no more. */
function followings({ log }: Workbench) {
  const named = (name: string) =>
    log.entries.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === name)
      .length;
  return [named('_RegisterCalculatedEvent'), named('_UnregisterCalculatedEvent')];
}

test('it is listened to only while by hand', async () => {
  const { workbench, states, stop } = await followed();
  workbench.log.clear();
  await type(sheet, 'D5', 2);
  await workbench.idle();
  expect(followings(workbench)).toEqual([0, 0]);
  await setMode('Manual');
  await type(sheet, 'D5', 4);
  await type(sheet, 'A5', 4);
  await untilSaid(states, [true, 'TP-SUM A5']);
  await workbench.idle();
  expect(followings(workbench)).toEqual([1, 0]);
  await workbench.engine.calculation.recalculate();
  await untilSaid(states, [true]);
  await setMode('Automatic');
  await type(sheet, 'D5', 4);
  await untilSaid(states, [false]);
  await workbench.idle();
  expect(followings(workbench)).toEqual([1, 1]);
  await setMode('Manual');
  await type(sheet, 'D5', 5);
  await untilSaid(states, [true]);
  await stop();
  await workbench.idle();
  expect(followings(workbench)).toEqual([2, 2]);
  const writing = workbench.log.entries.filter(({ writes }) => writes);
  // What was typed here, and no write of a check.
  expect(writing).toHaveLength(5);
});

test.each(['Automatic', 'Manual'] as const)(
  '%s is read with the names, in as many requests',
  async (mode) => {
    const { workbook, workbench, stop } = await followed();
    await stop();
    await setMode(mode);
    workbench.log.clear();
    const { isByHand } = await workbook.readSheets({ of: 'all' });
    const requests = workbench.log.entries.filter(({ request }) =>
      request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
    );
    expect([isByHand, requests.length]).toEqual([mode === 'Manual', 3]);
  },
);
