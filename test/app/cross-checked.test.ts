import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/cross-checked';
import { describeFinding } from '../../src/app/check/describe-finding';
import type { CheckedForm } from '../../src/app/check/report';
import { reportOf } from '../../src/app/check/report-of';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';
import { crossRules } from '../../src/packs/rules/cross-rules';
import { ruleCatalogue } from '../../src/packs/rules/rule-catalogue';
import { henanSamples } from '../../src/packs/samples/henan';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

type Edits = Readonly<Record<string, string | number | null>>;
type FormToCheck = readonly [formId: string, values: FormValues, edits?: Edits];

function checked([formId, values, edits = {}]: FormToCheck): CheckedForm {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const style = styleOf(form);
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, values));
  for (const [at, value] of Object.entries(edits)) {
    const cell = parseCell(at);
    if (cell) grid.put(cell.row, cell.column, value);
  }
  const region = grid.used;
  if (!region) throw new Error(formId);
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

function check(forms: readonly FormToCheck[]) {
  return reportOf(crossChecked(forms.map(checked)));
}

/** What rules between forms say, each at the form where it is told. */
function said(forms: readonly FormToCheck[]): string[] {
  const report = check(forms);
  return report.findings
    .filter(({ elsewhere }) => elsewhere !== undefined)
    .map(({ rule, severity, form, params, elsewhere = [], causedBy }) => {
      const { difference } = params;
      const by = difference && 'amount' in difference ? difference.amount / 1e6 : 'nothing';
      const others = elsewhere.map(({ sheet }) => sheet).join(' ');
      const cause = causedBy === null ? '' : ` ← ${report.findings[causedBy]?.rule ?? '?'}`;
      return `${rule} ${severity} ${report.forms[form]?.form.id ?? '?'}, ${others}: ${by}${cause}`;
    });
}

const unit = { unitCode: '112', unitName: '某某局' };
const code = { classCode: '201', sectionCode: '03', itemCode: '01', itemName: '行政运行' };
const overview: FormToCheck = ['F07', { general: 100, function201: 100 }];
const appropriation: FormToCheck = ['F10', { incomeGeneral: 100, function201General: 100 }];

function income(amounts: FormValues): FormToCheck {
  return ['F08', { units: [{ ...unit, items: [{ ...code, ...amounts }] }] }];
}

function grid(formId: string, amounts: FormValues): FormToCheck {
  return [formId, { units: [{ ...unit, items: [{ ...code, ...amounts }] }] }];
}

function projects(general: number): FormToCheck {
  const project = { kind: '特定目标类', name: '办公楼维修', unit: '某某局', general };
  return ['F16', { units: [{ ...unit, projects: [project] }] }];
}

const target: FormToCheck = ['F03', { projectName: '办公楼维修', fiscalFunds: 8 }];

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
    ['X-T02 error F08, 部门收支预算表: 100', 'X-T02 error F08, 部门收支预算表: 100'],
  ],
  ['the same expenditure', [overview, grid('F09', { wages: 60, specificTarget: 40 })], []],
  [
    'another expenditure',
    [overview, grid('F09', { wages: 60, specificTarget: 39.99 })],
    ['X-T03 error F09, 部门收支预算表: 0.01'],
  ],
  [
    'general expenditure',
    [overview, appropriation, grid('F09', { wages: 100 }), grid('F11', { wages: 90 })],
    ['X-T05 error F11, 财政拨款收支总体情况表: 10', 'X-T05 error F11, 部门支出预算表: 10 ← X-T05'],
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
    ['X-T06 error F12, 一般公共预算支出预算表: 10'],
  ],
  [
    'project expenditure',
    [grid('F09', { specificTarget: 10 }), projects(8)],
    ['X-T08 error F16, 部门支出预算表: 2'],
  ],
  ['the projects, one form each', [projects(16), target, target], []],
  [
    'not all of the projects',
    [projects(20), target, target],
    ['X-PROJ-COVER warning F16, 项目绩效目标表 项目绩效目标表: 4'],
  ],
  [
    'the whole department',
    [overview, ['F17', { governmentFunds: 99, basic: 99 }]],
    ['X-T11 error F17, 部门收支预算表: 1'],
  ],
  [
    'funds',
    [['F10', { incomeFund: 5, function212Fund: 5 }], grid('F15', { specificTarget: 4 })],
    ['X-T12 error F15, 财政拨款收支总体情况表: 1'],
  ],
  [
    'state capital',
    [
      ['F10', { incomeStateCapital: 5, function223StateCapital: 5 }],
      grid('F19', { specificTarget: 4 }),
    ],
    ['X-T12 error F19, 财政拨款收支总体情况表: 1'],
  ],
])('%s', (_, forms, expected) => {
  expect(said(forms)).toEqual(expected);
});

test('a total that was typed over is told once, and what comes of it as its consequence', () => {
  const [formId, values] = overview;
  expect(said([[formId, values, { B37: 90 }], income({ general: 100 })])).toEqual([
    'X-T02 error F07, 部门收入预算表: 10 ← X-T01',
  ]);
});

test('an amount that cannot be read, or two forms of a kind, decide nothing', () => {
  const [formId, values] = income({ general: 100 });
  const unreadable = check([overview, [formId, values, { D8: '一百' }]]);
  expect(unreadable.verdict).toBe('incomplete');
  const twice = check([overview, overview, income({ general: 90 })]);
  expect([twice.findings, twice.ledger.notEnoughData > 0]).toEqual([[], true]);
});

test('rules between forms are counted where their forms are', () => {
  const before = reportOf([overview, income({ general: 100 })].map(checked));
  const after = check([overview, income({ general: 100 })]);
  expect(after.ledger.pass - before.ledger.pass).toBe(
    crossRules.filter(({ id }) => id === 'X-T02').length,
  );
});

test('both cells are named, in both languages', () => {
  const { findings } = check([overview, grid('F09', { wages: 90 })]);
  expect(findings.map((one) => describeFinding(one, '万元'))).toEqual([
    {
      zh: '「合计」是90.00万元，《部门收支预算表》「支出总计」（部门收支预算表!D37）是100.00万元，两者应当相等，相差10.00万元。请核对这些表。',
      en: '“合计” is 90.00 万元 and 《部门收支预算表》「支出总计」（部门收支预算表!D37） is 100.00 万元; they should be equal and differ by 10.00 万元. Check these forms.',
    },
  ]);
  expect(findings[0]?.elsewhere).toEqual([{ sheet: '部门收支预算表', address: 'D37' }]);
});

test('every rule is in the catalogue, and names figures that the forms have outside of blocks', () => {
  const known = ruleCatalogue.map(({ id }) => id);
  expect(crossRules.filter(({ id }) => !known.includes(id))).toEqual([]);
  const terms = crossRules.flatMap(({ left, right, whileZero = [] }) => [
    left,
    right,
    ...whileZero,
  ]);
  const missing = terms.filter(({ form: formId, field }) => {
    const form = national.forms.find(({ id }) => id === formId);
    return !form || checked([formId, {}]).figures.find(field, []) === null;
  });
  expect(missing).toEqual([]);
});

test('the sample disclosure agrees with itself', () => {
  const forms = henanSamples.map(({ formId, values }) => checked([formId, values]));
  expect(crossChecked(forms).flatMap(({ findings }) => findings)).toEqual([]);
});
