import { insertForm, noProfile, saveProfile } from '../../../src/app';
import { followCheck, reportOf, type CheckState } from '../../../src/app/check';
import type { Switches } from '../../../src/workbench/host/switches';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';

function said({ sheets }: CheckState): string[] {
  return reportOf(sheets.flatMap(({ forms }) => forms)).findings.map(
    ({ rule, at }) => `${rule} ${at[0]}`,
  );
}

async function followed(switches: Partial<Switches> = {}) {
  const host = await openProduct(switches);
  await insertForm(host.workbook, threePublicOnNewSheet);
  await host.workbench.idle();
  const states: CheckState[] = [];
  const { refresh, stop } = await followCheck(host.workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { ...host, states, refresh, stop };
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

/** Waits until what is said is this: a check may still be on its way. */
async function untilSaid(states: readonly CheckState[], expected: readonly string[]) {
  for (let tries = 0; tries < 40; tries += 1) {
    const last = states.at(-1);
    if (last && said(last).join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(said(states.at(-1) as CheckState)).toEqual(expected);
}

async function onSheet(change: (cells: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

test('a typed value is read in one request, and nothing is written', async () => {
  const { workbench, states, stop } = await followed();
  await untilSaid(states, []);
  await type(sheet, 'B5', -3);
  await untilSaid(states, ['TP-NEG B5']);
  workbench.log.clear();
  await type(sheet, 'B5', -4);
  const before = states.length;
  while (states.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  const requests = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  await stop();
  expect(requests.map(({ writes }) => writes)).toEqual([true, false]);
  const [, reading] = requests;
  const { requestBytes = Infinity, responseBytes = Infinity } = reading ?? {};
  expect(requestBytes).toBeLessThan(4_000);
  expect(responseBytes).toBeLessThan(8_000);
});

test('a paste, an undone step, rows and a text are checked as what they are', async () => {
  const { workbench, states, stop } = await followed();
  await onSheet((cells) => {
    cells.getRange('B5:F5').values = [[-1, '', '80万元', -2, 3]];
  });
  await untilSaid(states, ['TP-NEG B5', 'TP-SUM C5', 'DOC-CELLTYPE D5', 'TP-NEG E5']);
  workbench.engine.undo.undo();
  await untilSaid(states, []);
  await onSheet((cells) => {
    cells.getRange('1:2').insert('Down');
  });
  await type(sheet, 'B7', -5);
  await untilSaid(states, ['TP-NEG B7']);
  await stop();
});

test('what is typed while a check runs is not lost', async () => {
  const { states, stop } = await followed();
  for (let amount = 1; amount <= 8; amount += 1) await type(sheet, 'B5', -amount);
  await type(sheet, 'D5', -2);
  await type(sheet, 'B5', 1);
  await untilSaid(states, ['TP-NEG D5']);
  await stop();
});

test('what was noted of the department meanwhile is known once it is asked for', async () => {
  const { workbook, states, refresh, stop } = await followed();
  await saveProfile(workbook, { ...noProfile, packId: 'hebei-2021', department: '某某局' });
  refresh();
  for (let tries = 0; tries < 40 && states.at(-1)?.profile.department === null; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(states.at(-1)?.profile).toMatchObject({ packId: 'hebei-2021', department: '某某局' });
  await stop();
});

test.each(['web', 'microsoft-365', 'excel-2024'] as const)(
  'a sheet that is renamed is told by its new name: %s',
  async (excelVersion) => {
    const { workbench, workbook, states, stop } = await followed({ excelVersion });
    await type(sheet, 'B5', -3);
    await untilSaid(states, ['TP-NEG B5']);
    await workbench.user.renameSheet(sheet, '三公经费');
    await workbench.idle();
    await workbook.lookForRenames();
    for (let tries = 0; tries < 40 && nameIn(states.at(-1)) === sheet; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await stop();
    expect(nameIn(states.at(-1))).toBe('三公经费');
  },
);

test('a sheet that came since, and was renamed before anybody looked, is told by its new name', async () => {
  const { workbench, workbook, states, stop } = await followed();
  await workbench.user.deleteSheet(sheet);
  await insertForm(workbook, threePublicOnNewSheet);
  await type(sheet, 'B5', -3);
  await untilSaid(states, ['TP-NEG B5']);
  await workbench.user.renameSheet(sheet, '三公经费');
  await workbench.idle();
  await workbook.lookForRenames();
  for (let tries = 0; tries < 40 && nameIn(states.at(-1)) === sheet; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  expect(nameIn(states.at(-1))).toBe('三公经费');
});

function nameIn(state: CheckState | undefined): string | undefined {
  return state?.sheets.flatMap(({ forms }) => forms)[0]?.sheet;
}
