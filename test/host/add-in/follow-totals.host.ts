import { insertForm, type FormTotal, type TotalsReport } from '../../../src/app';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const name = '三公经费预算表';
const summary = (totals: readonly FormTotal[]) =>
  totals.map(({ sheet, label, address, amount }) => [sheet, label, address, amount]);

/** Keeps what was reported, and waits for a report that looks like this. */
function recorder() {
  const reports: TotalsReport[] = [];
  const waiting = new Set<() => void>();
  return {
    reports,
    listener(report: TotalsReport) {
      reports.push(report);
      for (const check of waiting) check();
    },
    async untilCurrent(expected: boolean): Promise<void> {
      while (reports.at(-1)?.isCurrent !== expected) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** Fails with the last report when it does not come. */
    until(expected: unknown): Promise<void> {
      return new Promise((resolve, reject) => {
        const last = () => JSON.stringify(summary(reports.at(-1)?.totals ?? []));
        const check = () => {
          if (last() !== JSON.stringify(expected)) return;
          waiting.delete(check);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          reject(new Error(`the last report is ${last()}`));
        }, 5_000);
        waiting.add(check);
        check();
      });
    },
  };
}

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

function totalsOf(sheet: string, total: number | null, vehicles: number | null, row = 5) {
  return [
    [sheet, '“三公”经费合计', `A${row}`, total],
    [sheet, '公务用车购置及运行费小计', `C${row}`, vehicles],
  ];
}

test('totals are reported at once, and follow what is typed', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, until } = recorder();
  const stop = await workbook.followTotals(listener);
  await until(totalsOf(name, 0, 0));
  await type(name, 'E5', 1.234567);
  await until(totalsOf(name, 1_234_567, 1_234_567));
  await type(name, 'F5', -3);
  await until(totalsOf(name, -1_765_433, 1_234_567));
  await type(name, 'D5', '80万元');
  await until(totalsOf(name, null, null));
  await stop();
});

test('forms that come, move, and go are followed too', async () => {
  const { workbook } = await openProduct();
  const { listener, until } = recorder();
  const stop = await workbook.followTotals(listener);
  await until([]);
  await insertForm(workbook, threePublicOnNewSheet);
  await until(totalsOf(name, 0, 0));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange('1:2').insert('Down');
    await context.sync();
  });
  await until(totalsOf(name, 0, 0, 7));
  await insertForm(workbook, threePublicOnNewSheet);
  await until([...totalsOf(name, 0, 0, 7), ...totalsOf(`${name} (2)`, 0, 0)]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await until(totalsOf(`${name} (2)`, 0, 0));
  await stop();
});

test('totals come as they stand on the form, from top to bottom and from left to right', async () => {
  const { workbook } = await openProduct();
  for (const formId of ['F09', 'F10']) {
    await insertForm(workbook, { ...threePublicOnNewSheet, formId });
  }
  const { listener, reports, untilCurrent } = recorder();
  const stop = await workbook.followTotals(listener);
  await untilCurrent(true);
  const totals = reports.at(-1)?.totals ?? [];
  const addresses = (formId: string) =>
    totals.filter((one) => one.formId === formId).map(({ address }) => address);
  expect(addresses('F09')).toEqual(['F6', 'G6', 'L6']);
  const [first] = addresses('F10');
  expect([first, addresses('F10').slice(-5)]).toEqual(['B6', ['B38', 'D38', 'E38', 'G38', 'H38']]);
  expect(totals.map(({ label }) => label).filter((label) => /(合计|小计){2}/.test(label))).toEqual(
    [],
  );
  await stop();
});

test('a copied sheet is followed with names of its own', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports, until } = recorder();
  const stop = await workbook.followTotals(listener);
  await type(name, 'F5', 1);
  await until(totalsOf(name, 1_000_000, 0));
  const copy = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).copy('End').load('name');
    await context.sync();
    return sheet.name;
  });
  await until([...totalsOf(name, 1_000_000, 0), ...totalsOf(copy, 1_000_000, 0)]);
  await type(copy, 'F5', 3);
  await until([...totalsOf(name, 1_000_000, 0), ...totalsOf(copy, 3_000_000, 0)]);
  const ofCopy = reports
    .at(-1)
    ?.totals.find(({ sheet, address }) => sheet === copy && address === 'C5');
  if (!ofCopy) throw new Error('the total was not reported');
  await workbook.showTotal(ofCopy);
  await expect(selected()).resolves.toBe(`'${copy}'!C5`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await until(totalsOf(copy, 3_000_000, 0));
  await stop();
});

test.each([
  ['its sheet has another name', (sheet: Excel.Worksheet) => (sheet.name = '改名'), '改名!C5'],
  [
    'rows came above it',
    (sheet: Excel.Worksheet) => sheet.getRange('1:2').insert('Down'),
    `${name}!C7`,
  ],
  [
    'its mark belongs to the sheet now',
    (sheet: Excel.Worksheet, { names }: Excel.Workbook) => {
      names.getItem('_BF.national.F14.row.1.vehicles').delete();
      sheet.names.add('_BF.national.F14.row.1.vehicles', sheet.getRange('C5'));
    },
    `${name}!C5`,
  ],
])('showing a total as it was read finds it when %s', async (_, change, address) => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports } = recorder();
  const stop = await workbook.followTotals(listener);
  await stop();
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name), context.workbook);
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  const old = reports[0]?.totals.find(({ address }) => address === 'C5');
  if (!old) throw new Error('the total was not reported');
  await workbook.showTotal(old);
  await expect(selected()).resolves.toBe(address);
});

test('a renamed sheet has its new name when the user next changes sheets', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, until } = recorder();
  const stop = await workbook.followTotals(listener);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).name = '改名';
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  await until(totalsOf('改名', 0, 0));
  await stop();
});

test('after an edit the totals take one request', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, until } = recorder();
  const stop = await workbook.followTotals(listener);
  workbench.log.clear();
  await type(name, 'F5', 2);
  await until(totalsOf(name, 2_000_000, 0));
  const reads = workbench.log.entries.filter(({ writes, request }) => {
    return !writes && request.Actions.some(({ ActionType }) => ActionType === 2);
  });
  expect(reads).toHaveLength(1);
  await stop();
});

test('one failed read is made good', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports, until } = recorder();
  const stop = await workbook.followTotals(listener);
  workbench.log.clear();
  workbench.switches.fault = { batch: 2, moment: 'before' };
  await type(name, 'F5', 2);
  await until(totalsOf(name, 2_000_000, 0));
  const failed = workbench.log.entries.filter(({ error }) => error);
  expect(failed.map(({ writes }) => writes)).toEqual([false]);
  expect(
    failed.flatMap(({ request }) => request.Actions.map(({ ActionType }) => ActionType)),
  ).toContain(2);
  // It raises no alarm.
  expect(reports.map(({ isCurrent }) => isCurrent)).not.toContain(false);
  await stop();
});

test('totals that cannot be read stay, marked as not current, and are read when they can be', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports, until, untilCurrent } = recorder();
  const stop = await workbook.followTotals(listener);
  // The edit arrives, and what is read because of it is still on its way when the connection goes.
  workbench.switches.roundTripDelay = 100;
  await type(name, 'F5', 2);
  workbench.switches.connectionLost = true;
  await untilCurrent(false);
  expect(summary(reports.at(-1)?.totals ?? [])).toEqual(totalsOf(name, 0, 0));
  Object.assign(workbench.switches, { connectionLost: false, roundTripDelay: 0 });
  await untilCurrent(true);
  await until(totalsOf(name, 2_000_000, 0));
  await stop();
});

test('after stopping nothing is reported', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports } = recorder();
  const stop = await workbook.followTotals(listener);
  await stop();
  const before = reports.length;
  await type(name, 'F5', 2);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(reports).toHaveLength(before);
});

test('without a connection following fails with its reason', async () => {
  const { workbench, workbook } = await openProduct();
  workbench.switches.connectionLost = true;
  await expect(workbook.followTotals(() => undefined)).rejects.toMatchObject({
    problem: { code: 'connectionLost' },
  });
});

test('showing a total selects its cell', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, threePublicOnNewSheet);
  await insertForm(workbook, threePublicOnNewSheet);
  const { listener, reports } = recorder();
  const stop = await workbook.followTotals(listener);
  const vehicles = reports[0]?.totals.find(
    ({ sheet, address }) => sheet === name && address === 'C5',
  );
  if (!vehicles) throw new Error('the total was not reported');
  await workbook.showTotal(vehicles);
  await expect(selected()).resolves.toBe(`${name}!C5`);
  await stop();
});

test('showing a total whose sheet is gone fails with a problem', async () => {
  const { workbook } = await openProduct();
  const gone: FormTotal = {
    formId: 'F14',
    sheet: '没有',
    label: 'x',
    address: 'A1',
    amount: null,
    unit: '万元',
    mark: { name: '_BF.national.F14.row.1.total', sheetId: null },
  };
  await expect(workbook.showTotal(gone)).rejects.toMatchObject({ problem: { code: 'unexpected' } });
});
