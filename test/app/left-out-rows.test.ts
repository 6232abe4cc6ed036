import type { FormValues } from '../../src/domain/form/form-values';
import { check, type FormToCheck } from './cross-forms';

/** What is said of rows left out, where it is told, and what is said beside it of the same forms. */
function said(forms: readonly FormToCheck[], rules: readonly string[]): string[] {
  const report = check(forms);
  return report.findings
    .filter(({ rule, causedBy }) => rules.includes(rule) && causedBy === null)
    .map(({ severity, says, at, form, params }) => {
      const { item } = params;
      const of = says === 'crossLeftOut' && item && 'text' in item ? ` ${item.text}` : '';
      return `${severity} ${says} ${report.forms[form]?.form.id ?? '?'}!${at[0]}${of}`;
    });
}

type Row = readonly [code: string, name: string, amount: number];

const pay: Row = ['30101', '基本工资', 20];
const bonus: Row = ['30103', '奖金', 9];
const office: Row = ['30201', '办公费', 3];
const printing: Row = ['30202', '印刷费', 4];

const basic = (...rows: readonly Row[]): FormToCheck => [
  'F12',
  {
    items: rows.map(([departmentCode, departmentName, amount]) => ({
      departmentCode,
      departmentName,
      [departmentCode.startsWith('301') ? 'personnel' : 'operating']: amount,
    })),
  },
];
const classified = (...rows: readonly Row[]): FormToCheck => [
  'F13',
  {
    items: rows.map(([code, departmentName, general]) => ({
      departmentClass: code.slice(0, 3),
      departmentSection: code.slice(3),
      departmentName,
      general,
    })),
  },
];

test.each<readonly [string, FormToCheck, FormToCheck, readonly string[]]>([
  ['none', basic(pay, bonus, office), classified(pay, bonus, office, printing), []],
  [
    'a row',
    basic(pay, bonus, office),
    classified(pay, office, printing),
    ['error crossLeftOut F13!B6 30103 奖金'],
  ],
  [
    'the first',
    basic(pay, bonus, office),
    classified(bonus, office),
    ['error crossLeftOut F13!B6 30101 基本工资'],
  ],
  ['none: it holds nothing', basic(pay, bonus, ['30201', '办公费', 0]), classified(pay, bonus), []],
  ['none: of other things', basic(pay, bonus, office), classified(printing, pay), []],
  [
    'none: it has the 类 alone',
    basic(pay, bonus, office),
    classified(pay, bonus, ['302', '商品和服务支出', 3]),
    [],
  ],
  [
    'none: its codes are within',
    basic(pay, bonus, ['302', '商品和服务支出', 3]),
    classified(pay, bonus, office),
    [],
  ],
  [
    'none: there under another code, which is told by its name',
    basic(pay, bonus, office),
    classified(pay, ['30104', '奖金', 9], office),
    [],
  ],
])('of F13 is left out %s', (_, one, other, expected) => {
  expect(said([one, other], ['X-CODE'])).toEqual(expected);
});

type Project = readonly [name: string, budget: number];

const hall: Project = ['大厅运行维护', 8];
const papers: Project = ['档案数字化', 5];
const web: Project = ['审批系统升级', 3.5];

const listed = (...projects: readonly Project[]): FormToCheck => [
  'F16',
  {
    units: [
      {
        ...{ unitCode: '112', unitName: '某某局' },
        projects: projects.map(([name, general]) => ({
          ...{ kind: '特定目标类', name, unit: '某某局', general },
        })),
      },
    ],
  },
];
const own = (projectName: string, fiscalFunds: number): FormToCheck => [
  'F03',
  { projectName, fiscalFunds },
];
const active = (...projects: readonly Project[]): FormToCheck => [
  'F02',
  {
    duties: [
      {
        duty: '一、行政审批',
        activities: projects.map(([activity, budget]) => ({ activity, budget }) as FormValues),
      },
    ],
  },
];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['none', [listed(hall, papers, web), active(hall, papers, web)], []],
  [
    'a project, with the sum that lacks it',
    [listed(hall, papers, web), active(hall, web)],
    ['error crossLeftOut F02!A7 档案数字化'],
  ],
  [
    'a project of those with numbers before them',
    [listed(hall, papers, web), active(['1、大厅运行维护', 8], ['2、档案数字化', 5])],
    ['error crossLeftOut F02!A7 审批系统升级'],
  ],
  [
    'a project that the forms of projects have',
    [own(...hall), own(...papers), own(...web), active(hall, web)],
    ['error crossLeftOut F02!A7 档案数字化'],
  ],
  [
    'a project that both have: told once',
    [listed(hall, papers, web), own(...hall), own(...papers), own(...web), active(hall, web)],
    ['error crossLeftOut F02!A7 档案数字化'],
  ],
  [
    'none: activities of other names',
    [listed(hall, papers, web), active(['审批事项办理', 8.5], ['现场勘验', 8])],
    [],
  ],
  [
    'none: two in one activity',
    [listed(hall, papers, web), active(hall, ['档案数字化；审批系统升级', 8.5])],
    [],
  ],
  [
    'none: one under another name with its amount',
    [listed(hall, papers, web), active(hall, ['纸质材料扫描', 5], web)],
    [],
  ],
])('of F02 is left out %s', (_, forms, expected) => {
  expect(said(forms, ['X-ACT-BUDGET'])).toEqual(expected);
});
