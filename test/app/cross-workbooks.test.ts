import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { reportOf } from '../../src/app/check/report-of';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import type { Profile } from '../../src/domain/form/profile';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';

const ours: Profile = { year: 2022, department: '某某局', code: '112', unit: '万元' };
const theirs: Profile = { ...ours, department: '某某中心', code: '113' };

type Made = readonly [formId: string, profile: Profile, values: FormValues];

function made([formId, profile, values]: Made): CheckedForm {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const styleId = styleOf(form).id;
  const plan = planForm({ packId: 'national', form, styleId, profile, values });
  const grid = gridOfPlan(plan, `${form.sheetName} ${profile.department}`);
  const region = grid.used;
  if (!region) throw new Error(formId);
  const reading = readForm(form, styleId, grid, region);
  return checkForm({ form, styleId, grid, region, reading });
}

function said(forms: readonly Made[]): string[] {
  const report = reportOf(crossChecked(forms.map(made)));
  return report.findings.map(
    ({ rule, severity, says, form }) => `${rule} ${severity} ${says} ${report.forms[form]?.sheet}`,
  );
}

const overview = (profile: Profile, general: number): Made => [
  'F07',
  profile,
  { general, function201: general },
];
const unit = { unitCode: '112', unitName: '某某局' };
const code = {
  classCode: '201',
  sectionCode: '03',
  itemCode: '99',
  itemName: '其他政府办公厅（室）及相关机构事务支出',
};
const income = (profile: Profile, general: number): Made => [
  'F08',
  profile,
  { units: [{ ...unit, items: [{ ...code, general }] }] },
];
const nobodys: Profile = { ...ours, department: '' };
const projects = (profile: Profile, ...amounts: readonly number[]): Made => [
  'F16',
  profile,
  {
    units: [
      {
        unitName: '某某局',
        projects: amounts.map((general) => ({
          kind: '特定目标类',
          name: `${general}万元的项目`,
          general,
        })),
      },
    ],
  },
];
const project = (profile: Profile, fiscalFunds: number): Made => [
  'F03',
  profile,
  { projectName: `${fiscalFunds}万元的项目`, fiscalFunds },
];
const inYuan: Profile = { ...ours, unit: '元' };

test.each<readonly [string, readonly Made[], readonly string[]]>([
  ['元 beside 万元', [overview(ours, 82.9), income(inYuan, 82.9)], []],
  [
    'what rounding explains',
    [overview(ours, 82.9), income(inYuan, 82.904)],
    [
      'X-T02 warning crossRounding 部门收入预算表 某某局',
      'X-T02 warning crossRounding 部门收入预算表 某某局',
    ],
  ],
  [
    'what rounding does not explain',
    [overview(ours, 82.9), income(inYuan, 82.92)],
    [
      'X-T02 error crossNotEqual 部门收入预算表 某某局',
      'X-T02 error crossNotEqual 部门收入预算表 某某局',
    ],
  ],
  [
    'nothing is rounded in one unit',
    [overview(ours, 82.9), income(ours, 82.904)],
    [
      'X-T02 error crossNotEqual 部门收入预算表 某某局',
      'X-T02 error crossNotEqual 部门收入预算表 某某局',
    ],
  ],
  [
    'two departments',
    [overview(ours, 10), overview(theirs, 20), income(ours, 10), income(theirs, 20)],
    [],
  ],
  [
    'two departments, one of which differs',
    [overview(ours, 10), overview(theirs, 20), income(ours, 10), income(theirs, 21)],
    [
      'X-T02 error crossNotEqual 部门收入预算表 某某中心',
      'X-T02 error crossNotEqual 部门收入预算表 某某中心',
    ],
  ],
  ['two years', [overview({ ...ours, year: 2021 }, 10), overview(ours, 20), income(ours, 20)], []],
  [
    'two forms that nobody can tell apart',
    [overview(ours, 10), overview(ours, 20), income(ours, 10)],
    ['DOC-TOC hint formTwice 部门收支预算表 某某局'],
  ],
])('%s', (_, forms, expected) => {
  expect(said(forms)).toEqual(expected);
});

const ofBoth = [projects(ours, 8, 3), projects(theirs, 9), project(ours, 8), project(theirs, 9)];

test.each<readonly [string, readonly Made[], readonly string[], string]>([
  ['all of its projects', [...ofBoth, project(ours, 3)], [], 'warn'],
  [
    'not all of its projects',
    ofBoth,
    ['X-PROJ-COVER warning crossNotEqual 项目支出预算表 某某局'],
    'warn',
  ],
  ['a project that names no department', [...ofBoth, project(nobodys, 3)], [], 'incomplete'],
  ['one that neither has', [...ofBoth, project(nobodys, 5)], [], 'incomplete'],
  [
    'a table that names no department',
    [...ofBoth.slice(0, 2), projects(nobodys, 5)],
    ['DOC-TOC hint formTwice 项目支出预算表 '],
    'pass',
  ],
])('two departments, one with %s', (_, forms, expected, verdict) => {
  // Project forms are printed without a line that names the department.
  const named = forms.map((form) => ({ ...made(form), department: form[1].department || null }));
  const report = reportOf(crossChecked(named));
  const between = report.findings.filter(({ elsewhere }) => elsewhere !== undefined);
  expect(
    between.map(
      ({ rule, severity, says, form }) =>
        `${rule} ${severity} ${says} ${report.forms[form]?.sheet}`,
    ),
  ).toEqual(expected);
  expect(report.verdict).toBe(verdict);
});
