import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { crossFindings } from '../../src/app/check/between-forms/cross-findings';
import { mistakesOf } from '../../src/app/check/mistakes';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { askForms } from '../../src/domain/check/cross/check-cross';
import { formFacts } from '../../src/domain/check/cross/form-facts';
import { formsToCompare } from '../../src/domain/check/cross/forms-to-compare';
import { crossRules } from '../../src/packs/rules/cross-rules';
import { henanSamples } from '../../src/packs/samples/henan';
import {
  type Edits,
  type FormToCheck,
  checked,
  check,
  said,
  overview,
  appropriation,
  income,
  grid,
  projects,
} from './cross-forms';

const another: FormToCheck = ['F03', { fiscalFunds: 8 }];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['nothing to compare with', [overview], []],
  ['the same income', [overview, income({ general: 100 })], []],
  ['a form that was not begun', [overview, ['F08', {}]], []],
  [
    'another income, and its total for the same reason',
    [overview, income({ general: 90 })],
    ['X-T02 error F08, 部门收支预算表: 10', 'X-T02 error F08, 部门收支预算表: 10 ← X-T02'],
  ],
  [
    'income from another source',
    [overview, income({ business: 100 })],
    ['X-T02 error F08, 部门收支预算表: 100', 'X-T02 error F08, 部门收支预算表: 100 ← X-T02'],
  ],
  ['the same expenditure', [overview, grid('F09', { wages: 60, specificTarget: 40 })], []],
  [
    'another expenditure',
    [overview, grid('F09', { wages: 60, specificTarget: 39.99 })],
    ['X-T03 error F09, 部门收支预算表: 0.01', 'X-T03 error F09, 部门收支预算表: 0.01 ← X-T03'],
  ],
  [
    'general expenditure',
    [overview, appropriation, grid('F09', { wages: 100 }), grid('F11', { wages: 90 })],
    [
      'X-CODE error F11, 部门支出预算表: 10',
      'X-T04 error F11, 财政拨款收支总体情况表: 10 ← X-CODE',
      'X-T05 error F11, 部门支出预算表: 10 ← X-CODE',
      'X-T05 error F11, 财政拨款收支总体情况表: 10 ← X-CODE',
      'X-T05 error F11, 部门支出预算表: 10 ← X-CODE',
    ],
  ],
  [
    'general expenditure beside what was carried over',
    [
      ['F10', { incomeGeneral: 90, carriedOverGeneral: 10, function201General: 100 }],
      grid('F11', { wages: 90 }),
    ],
    [],
  ],
  [
    'general expenditure beside other funds',
    [
      ['F07', { general: 90, business: 10, function201: 100 }],
      grid('F09', { wages: 100 }),
      grid('F11', { wages: 90 }),
    ],
    [],
  ],
  [
    'basic expenditure',
    [
      grid('F11', { wages: 90, specificTarget: 10 }),
      ['F12', { items: [{ departmentCode: '30101', departmentName: '基本工资', personnel: 80 }] }],
    ],
    [
      'X-T06 error F12, 一般公共预算支出预算表: 10',
      'X-T06 error F12, 一般公共预算支出预算表 一般公共预算支出预算表: 10 ← X-T06',
      'X-T06 error F12, 一般公共预算支出预算表: 10 ← X-T06',
    ],
  ],
  [
    'project expenditure',
    [grid('F09', { specificTarget: 10 }), projects(8)],
    ['X-T08 error F16, 部门支出预算表: 2', 'X-T08 error F16, 部门支出预算表: 2 ← X-T08'],
  ],
  ['the projects, one form each', [projects(16), another, another], []],
  [
    'not all of the projects',
    [projects(20), another, another],
    ['X-PROJ-COVER warning F16, 项目绩效目标表 项目绩效目标表: 4'],
  ],
  [
    'the whole department',
    [overview, ['F17', { governmentFunds: 99, basic: 99 }]],
    ['X-T11 error F17, 部门收支预算表: 1'],
  ],
  [
    'funds',
    [['F10', { incomeFund: 5, function212Fund: 5 }], grid('F15', { specificTarget: 4 }, '212')],
    [
      'X-T04 error F15, 财政拨款收支总体情况表: 1',
      'X-T12 error F15, 财政拨款收支总体情况表: 1 ← X-T04',
    ],
  ],
  [
    'state capital',
    [
      ['F10', { incomeStateCapital: 5, function223StateCapital: 5 }],
      grid('F19', { specificTarget: 4 }, '223'),
    ],
    [
      'X-T04 error F19, 财政拨款收支总体情况表: 1',
      'X-T12 error F19, 财政拨款收支总体情况表: 1 ← X-T04',
    ],
  ],
])('%s', (_, forms, expected) => {
  expect(said(forms)).toEqual(expected);
  const { findings } = check(forms);
  const texts = findings.flatMap((one) => Object.values(describeFinding(one, '万元')));
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

test('a total that was typed over is told once, and what comes of it as its consequence', () => {
  const [formId, values] = overview;
  expect(said([[formId, values, { B37: 90 }], income({ general: 100 })])).toEqual([
    'X-T02 error F07, 部门收入预算表: 10 ← X-T01',
  ]);
});

const agreeing = [overview, appropriation, income({ general: 100 }), grid('F11', { wages: 100 })];

test.each<readonly [string, Edits]>([
  ['the grand total', { F6: 90 }],
  ['the total of a unit', { F7: 90 }],
  ['the total of a row', { F8: 90 }],
  ['what the total of a row is made of', { G8: 90 }],
  ['a column of a unit', { G7: 90 }],
])('typed over, %s of one form is one mistake in all of them', (_, edits) => {
  const [formId, values] = grid('F09', { wages: 100 });
  const { forms, findings } = check([...agreeing, [formId, values, edits]]);
  const mistakes = findings.filter(({ causedBy }) => causedBy === null);
  expect(mistakes.map(({ form, at }) => [forms[form]?.form.id, at[0]])).toEqual([
    ['F09', Object.keys(edits)[0]],
  ]);
  expect(findings.length).toBeGreaterThan(1);
});

test('an amount that cannot be read, or two forms of a kind, decide nothing', () => {
  const [formId, values] = income({ general: 100 });
  const unreadable = check([overview, [formId, values, { H8: '一百' }]]);
  expect(unreadable.verdict).toBe('incomplete');
  const twice = check([overview, overview, income({ general: 90 })]);
  expect(twice.findings.map(({ says }) => says)).toEqual(['formTwice']);
  expect(twice.ledger.notEnoughData).toBeGreaterThan(0);
});

test.each<readonly [string, readonly FormToCheck[], string]>([
  ['one list of codes', [grid('F09', { wages: 5 }), grid('F11', { wages: 5 })], 'pass'],
  [
    'the list twice',
    [grid('F09', { wages: 5 }), grid('F11', { wages: 5 }), grid('F11', { wages: 5 })],
    'incomplete',
  ],
  [
    'the other list twice',
    [grid('F09', { wages: 5 }), grid('F09', { wages: 5 }), grid('F11', { wages: 5 })],
    'incomplete',
  ],
  [
    'the list twice, once without items',
    [grid('F09', { wages: 5 }), ['F09', {}], grid('F11', { wages: 5 })],
    'pass',
  ],
])('%s', (_, forms, verdict) => {
  expect(check(forms).verdict).toBe(verdict);
});

test('a rule that holds for a while is not decided while nobody knows whether it holds', () => {
  const rule = crossRules.find(
    (one) => one.kind === 'itemsMatched' && one.asks === 'amount' && one.left.form === 'F11',
  );
  const lists = [grid('F09', { wages: 100 }), grid('F11', { wages: 90 })];
  const outcomes = (...forms: readonly FormToCheck[]) => {
    const inWorkbook = [...forms, ...lists].map(checked).map(({ form, figures, unit, words }) => {
      const facts = formFacts(figures);
      return { formId: form.id, figures, facts, unit, isSingle: true, year: 2022, words };
    });
    return rule && askForms(rule, formsToCompare(inWorkbook)).map(({ outcome }) => outcome);
  };
  expect(outcomes(overview)).toEqual(['fail']);
  expect(outcomes(['F07', { business: 10 }])).toEqual([]);
  expect(outcomes(overview, overview)).toEqual(['notEnoughData']);
});

test('what comes to be told at the other form says its own cells first', () => {
  const rule = crossRules.find(({ id }) => id === 'X-T02');
  const forms = [overview, income({ general: 90 })].map(checked);
  const inWorkbook = forms.map((one, place) => ({
    ...one,
    ...{ formId: one.form.id, facts: formFacts(one.figures), isSingle: true, year: 2022 },
    ...{ place, title: { zh: one.form.title, en: one.form.shortName.en }, sheet: `${place}` },
  }));
  const failed = rule
    ? askForms(rule, formsToCompare(inWorkbook)).filter(({ outcome }) => outcome === 'fail')
    : [];
  const told = forms.map((one, place) =>
    crossFindings(
      one,
      place,
      failed.map((verdict) => ({ verdict, form: place, causedBy: null })),
      () => undefined,
    ).map(({ elsewhere = [] }) => elsewhere.map(({ sheet }) => sheet)[0]),
  );
  expect(told.map(([first]) => first)).toEqual(['1', '0']);
});

test('rules between forms are counted where their forms are', () => {
  const { forms } = check([overview, income({ general: 100 })]);
  const before = [overview, income({ general: 100 })].map((one) => check([one]));
  const passes = (at: number) =>
    (forms[at]?.ledger.pass ?? 0) - (before[at]?.forms[0]?.ledger.pass ?? 0);
  // They are told at the left one.
  // The year and the department are those of the other form, at both.
  const words = 2;
  const ofIncome = crossRules.filter(({ id }) => id === 'X-T02').length;
  expect([passes(0), passes(1)]).toEqual([words, words + ofIncome]);
});

test('both cells are named, in both languages', () => {
  const { findings } = check([overview, grid('F09', { wages: 90 })]);
  expect(findings.map((one) => describeFinding(one, '万元')).slice(1)).toEqual([
    {
      zh: '「合计」是90.00万元，《部门收支预算表》「支出总计」（部门收支预算表!D37）是100.00万元，两者应当相等，相差10.00万元。请核对这些表。',
      en: '“合计” is 90.00 万元, but “支出总计” in “Budget overview” (部门收支预算表!D37) is 100.00 万元; both should be equal, and differ by 10.00 万元. Check the forms.',
    },
  ]);
  expect(findings[1]?.elsewhere).toEqual([{ sheet: '部门收支预算表', address: 'D37' }]);
});

test('the sample disclosure agrees with itself; its codes are those of the printed one', () => {
  const forms = crossChecked(henanSamples.map(({ formId, values }) => checked([formId, values])));
  const found = forms.flatMap(({ form, findings }) =>
    findings.map(({ rule, severity, at }) => `${rule} ${severity} ${form.id} ${at[0]}`),
  );
  expect(found).toEqual([
    'CL-FUNC-PROJ hint F09 L8',
    'CL-FUNC-PROJ hint F11 L8',
    // All zero, and this layout prints no note of its own.
    'TP-EMPTY warning F14 A5',
    'CL-HOUSING hint F12 E7',
  ]);
});

/** The mistakes of the list, each with its first cell and with how much else is wrong because of it. */
function listed(forms: readonly FormToCheck[]): string[] {
  return crossChecked(forms.map(checked)).flatMap((form) =>
    mistakesOf(form, []).mistakes.map(
      ({ finding: { rule, at }, consequences }) =>
        `${rule} ${form.form.id}!${at[0]} > ${consequences.length}`,
    ),
  );
}

// A cell that two others contradict is wrong, and they are right.
test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  [
    'expenditure of a class that differs from its codes and unbalances its own form',
    [['F07', { general: 100, function201: 105.34 }], grid('F09', { wages: 100 })],
    ['X-T03 F07!D5 > 2'],
  ],
  [
    'a part of a total that another form says otherwise',
    [
      ['F07', { general: 100, function201: 100 }],
      grid('F09', { wages: 60, specificTarget: 40 }),
      ['F17', { governmentFunds: 100, basic: 60, project: 37 }],
    ],
    ['X-T11 F17!D12 > 1'],
  ],
  [
    'two forms that contradict each other alone: told as before',
    [overview, income({ general: 90 })],
    ['X-T02 F08!H6 > 1'],
  ],
  [
    'two slips in two forms are two mistakes',
    [
      ['F07', { general: 100, function201: 105.34 }],
      grid('F09', { wages: 100 }),
      income({ general: 100, business: 7 }),
    ],
    ['X-T03 F07!D5 > 2', 'X-T02 F08!L6 > 2'],
  ],
])('the cause is %s', (_, forms, expected) => {
  expect(listed(forms)).toEqual(expected);
});
