import fc from 'fast-check';
import {
  isKeptWhole,
  proposeFigures,
  takenByItself,
} from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { isOfNeither, sourcedTotals, wholeTable } from '../../../src/app/exports/table-source';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { ReadCell } from '../../../src/domain/read/form-reading';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';
import { presentForm } from './present-form';

const profile = { year: 2025, department: '某某局', code: '112', unit: null } as const;
const heads =
  '支出功能分类科目编码\t部门预算经济分类科目编码\t支出类别\t项目名称\t资金性质\t金额（元）';
const wages = (amount: number) => `2010301\t30101\t基本支出\t\t一般公共预算拨款\t${amount}`;
const office = (amount: number) => `2010301\t30201\t基本支出\t\t一般公共预算拨款\t${amount}`;

/** 基本支出 as it stands, beside an export. */
function basicExpenditure(
  items: readonly FormValues[],
  rows: readonly string[],
  asRead: (cell: ReadCell) => ReadCell = (cell) => cell,
) {
  const outcome = openedExport([pastedExport('导出', [heads, ...rows].join('\n'))]).read({
    ...{ packId: 'national', profile, answers: noAnswers },
  });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const here = presentForm('F12', { items }, profile);
  const cells = here.on.reading.cells.map(asRead);
  const on = { ...here.on, reading: { ...here.on.reading, cells } };
  const proposals = proposeFigures({
    entries: outcome.readings.flatMap(({ entries }) => entries),
    ...{ tables: outcome.forms, pack: national, styles: {}, rounding: 'exact' },
    present: [{ ...here, on }],
  });
  const one = proposals.find((form) => form.kind === 'figures' && form.compared.form.id === 'F12');
  if (one?.kind !== 'figures') throw new Error('no form');
  const taken = takenByItself([one]);
  const totals = (chosen: Parameters<typeof sourcedTotals>[1]) =>
    sourcedTotals(one, chosen).map(
      ({ label, mine, exported, after }) => `${label} ${mine} ${exported} ${after}`,
    );
  return { one, taken, totals };
}

const basicPay = (personnel: number) => ({
  ...{ departmentCode: '30101', departmentName: '基本工资', personnel },
});
const supplies = (operating: number) => ({
  ...{ departmentCode: '30201', departmentName: '办公费', operating },
});
const fuel = { departmentCode: '30231', departmentName: '公务用车运行维护费', operating: 9 };
const both = [wages(1_000_000), office(50_000)];

test.each<readonly [string, readonly FormValues[], boolean, number]>([
  ['an empty form', [], false, 2],
  ['a form that says a part of it', [basicPay(100)], false, 1],
  ['a form that says all of it', [basicPay(100), supplies(5)], false, 0],
  ['another amount beside an empty cell', [basicPay(90)], true, 0],
  ['a row that the export does not have', [basicPay(100), fuel], true, 0],
  ['another amount, and nothing is empty', [basicPay(90), supplies(5)], false, 0],
])('%s: whether it is kept as a whole, and what is taken', (_, items, isKept, count) => {
  const { one, taken } = basicExpenditure(items, both);
  expect([isKeptWhole(one), taken.size]).toEqual([isKept, count]);
});

test('each choice says what it makes of each total', () => {
  const { one, totals } = basicExpenditure([basicPay(90)], both);
  const { proposed } = one.compared;
  expect(totals(new Set())).toEqual([
    '合计 90000000 105000000 90000000',
    '人员经费 90000000 100000000 90000000',
    '公用经费 0 5000000 0',
  ]);
  expect(totals(new Set(wholeTable(one.compared)))[0]).toBe('合计 90000000 105000000 105000000');
  const mixed = sourcedTotals(one, new Set(proposed.filter(({ state }) => state === 'new')));
  expect(mixed.filter(isOfNeither).map(({ label, after }) => [label, after])).toEqual([
    ['合计', 95_000_000],
  ]);
});

test('the whole table empties what the export does not have, and its total is that of the export', () => {
  const { one, totals } = basicExpenditure([basicPay(90), fuel], both);
  const whole = new Set(wholeTable(one.compared));
  const emptied = one.compared.others.map((other) => {
    const { row, label, at, now, state } = other;
    return [whole.has(other), row, label, at, now, state].join(' ');
  });
  expect(emptied).toEqual(['true 30231 公务用车运行维护费 公用经费 G7 9.00万元 emptied']);
  expect(totals(whole)[0]).toBe('合计 99000000 105000000 105000000');
  const alone = new Set(one.compared.others);
  expect(totals(alone)[0]).toBe('合计 99000000 105000000 90000000');
});

test('a formula is never emptied, and the total that comes of it is told', () => {
  const { one } = basicExpenditure([basicPay(90), fuel], both, ({ field, value, ...cell }) => ({
    ...{ ...cell, field, value },
    formula: value === 9 ? '=4+5' : cell.formula,
  }));
  expect(one.compared.others.map(({ state }) => state)).toEqual(['calculated']);
  const whole = sourcedTotals(one, new Set(wholeTable(one.compared)));
  expect(
    whole.filter(isOfNeither).map(({ label, exported, after }) => [label, exported, after]),
  ).toEqual([
    ['合计', 105_000_000, 114_000_000],
    ['公用经费', 5_000_000, 14_000_000],
  ]);
});

test('what stands in another row comes into its own, and the other row is emptied', () => {
  const named = { departmentCode: '30201', departmentName: '办公费' };
  const { one, totals } = basicExpenditure([basicPay(100), named, supplies(4)], both);
  const whole = wholeTable(one.compared);
  expect(whole.map(({ state }) => state)).toEqual(['standsAlready', 'emptied']);
  expect(totals(new Set(whole))[0]).toBe('合计 104000000 105000000 105000000');
});

test('where the export does not say enough for all of a form, nothing is emptied', () => {
  const unclear = '2010301\t30202\t\t\t一般公共预算拨款\t90000';
  const { one } = basicExpenditure([basicPay(90), fuel], [...both, unclear]);
  expect(one.compared.lacking).toHaveLength(1);
  expect(wholeTable(one.compared).map(({ state }) => state)).toEqual(['differs', 'new']);
});

const amounts = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });

test('what is taken by itself never makes a total that neither source has, and the whole table has that of the export', () => {
  fc.assert(
    fc.property(amounts, amounts, fc.boolean(), (pay, goods, hasFuel) => {
      const items = [
        ...(pay === null ? [] : [basicPay(pay)]),
        ...(goods === null ? [] : [supplies(goods)]),
        ...(hasFuel ? [fuel] : []),
      ];
      const { one, taken } = basicExpenditure(items, [wages(50_000), office(30_000)]);
      expect(sourcedTotals(one, taken).filter(isOfNeither)).toEqual([]);
      const whole = new Set(wholeTable(one.compared));
      const others = sourcedTotals(one, whole).filter(({ exported, after }) => exported !== after);
      expect(others).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
