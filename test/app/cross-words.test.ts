import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { KnownDepartment } from '../../src/domain/check/cross/forms-to-compare';
import type { Fix } from '../../src/domain/check/finding';
import { isSameName } from '../../src/domain/check/same-name';
import { checked, grid, income, overview, projects, target, type FormToCheck } from './cross-forms';

/** The forms of one workbook, with what was typed over the words around their tables. */
const typed = ([id, values]: FormToCheck, edits: Record<string, string>): FormToCheck => [
  id,
  values,
  edits,
];
const title = (year: string) => ({ A1: `${year}年部门收支预算表` });
const named = (name: string) => ({ A2: `部门名称：${name}` });
const shares = income({ general: 100 });
const assets: FormToCheck = ['F05', { vehiclesQuantity: 2, vehiclesValue: 30 }];
const until = (day: string) => typed(assets, { B2: `截止时间：${day}` });
const none: KnownDepartment = { year: null, department: null };

function said(forms: readonly FormToCheck[], known: KnownDepartment): string[] {
  return crossChecked(forms.map(checked), known).flatMap(({ form, findings }) =>
    findings
      .filter(({ rule }) => /^DOC-(?!MANDATORY)/.test(rule))
      .map(({ rule, at, fix }) => `${rule} ${form.id}!${at[0]}${fixWords(fix)}`),
  );
}

/** What the whole cell says, where that is known to be more than what is wrong in it, and what it would say. */
function fixWords(fix: Fix | null): string {
  if (!fix) return '';
  return `${fix.was === undefined ? '' : ` ${fix.was}`} → ${fix.value}`;
}

test.each<readonly [string, readonly FormToCheck[], KnownDepartment, readonly string[]]>([
  [
    'one year',
    [typed(overview, title('2022')), typed(shares, { A1: '2022年部门收入预算表' })],
    none,
    [],
  ],
  [
    'two that differ: nobody knows which is right',
    [typed(overview, title('2022')), typed(shares, { A1: '2021年部门收入预算表' })],
    none,
    ['DOC-YEAR F08!A1'],
  ],
  [
    'one of three',
    [
      typed(overview, title('2021')),
      typed(shares, { A1: '2022 年部门收入预算表' }),
      typed(grid('F09', { wages: 100 }), { A1: '2022年部门支出预算表' }),
    ],
    none,
    ['DOC-YEAR F07!A1 → 2022年部门收支预算表'],
  ],
  [
    'another year than that of the department',
    [typed(overview, title('2021'))],
    { ...none, year: 2022 },
    ['DOC-YEAR F07!A1 → 2022年部门收支预算表'],
  ],
  ['a form without a year', [['F07', { general: 100, function201: 100 }]], none, []],
  [
    'forms of two years, each with its own',
    [typed(overview, title('2021')), typed(overview, title('2022'))],
    { ...none, year: 2022 },
    [],
  ],
  [
    'assets at the end of the year before',
    [typed(overview, title('2022')), until('2021年12月31日')],
    none,
    [],
  ],
  [
    'assets of the year itself',
    [typed(overview, title('2022')), until('2022年12月31日')],
    none,
    ['DOC-ASOF F05!B2 → 截止时间：2021年12月31日'],
  ],
  [
    'assets of another day',
    [until('2021年8月31日')],
    none,
    ['DOC-ASOF F05!B2 → 截止时间：2021年12月31日'],
  ],
  [
    'the end of another year',
    [typed(overview, title('2025')), until('2022年末')],
    none,
    ['DOC-ASOF F05!B2 → 截止时间：2024年末'],
  ],
  ['the end of the year before', [typed(overview, title('2025')), until('2024年底')], none, []],
  [
    'one name, once written short',
    [typed(overview, named('某某县住房和城乡建设局')), typed(shares, named('某某县住建局'))],
    none,
    [],
  ],
  [
    'the name of somebody else',
    [typed(overview, named('某某局')), typed(shares, named('某某中心'))],
    none,
    ['DOC-UNITNAME F08!A2'],
  ],
  [
    'the form that is called as the department is right',
    [typed(overview, named('某某局')), typed(shares, named('某某中心'))],
    { ...none, department: '某某中心' },
    ['DOC-UNITNAME F07!A2'],
  ],
  [
    'forms that all say another name than the department does',
    [typed(overview, named('某某局')), typed(shares, named('某某局'))],
    { ...none, department: '某某中心' },
    [
      'DOC-UNITNAME F07!A2 部门名称：某某局 → 部门名称：某某中心',
      'DOC-UNITNAME F08!A2 部门名称：某某局 → 部门名称：某某中心',
    ],
  ],
  [
    'a project of one of its units',
    [typed(overview, named('某某局')), typed(target, { A2: '113某某中心' })],
    none,
    [],
  ],
  [
    'a code with two names',
    [
      grid('F09', { wages: 100 }),
      ['F16', { units: [{ unitCode: '112', unitName: '某某中心', projects: [{ name: '维修' }] }] }],
    ],
    none,
    ['DOC-UNITNAME F16!C6'],
  ],
])('%s', (_, forms, known, findings) => {
  expect(said(forms, known)).toEqual(findings);
});

test.each([
  [{ ...none }, '这里写的是2021年，《部门收支预算表》（部门收支预算表!A1）是2022年。'],
  [{ ...none, year: 2022 }, '这里写的是2021年，本单位的预算年度是2022年。'],
])('both years are said: %j', (known, words) => {
  const forms = [typed(overview, title('2022')), typed(shares, { A1: '2021年部门收入预算表' })];
  const texts = crossChecked(forms.map(checked), known).flatMap(({ findings, unit }) =>
    findings.map((finding) => describeFinding(finding, unit).zh),
  );
  expect(texts).toEqual([expect.stringContaining(words)]);
});

test.each([
  ['某某县住建局', '某某县住房和城乡建设局', true],
  ['某某局', '某某局（本级）', true],
  ['某某局', '某某中心', false],
  ['某某市教育局', '某某市体育局', false],
])('%s, %s: the same %s', (one, other, isSame) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([isSame, isSame]);
});

const project = (projectName: string, fiscalFunds: number): FormToCheck => [
  'F03',
  { projectName, fiscalFunds },
];
const leftOver: FormToCheck = ['F03', {}];

test.each<readonly [string, string, readonly FormToCheck[], string]>([
  [
    'a list of names is no sum',
    'X-PROC',
    [project('车辆租赁费', 8), project('食堂', 9), leftOver, ['F04', {}]],
    '见《项目绩效目标表》「项目名称」。',
  ],
  [
    'a sum of the forms that were filled in',
    'X-PROJ-COVER',
    [project('食堂', 8), project('会议', 9), leftOver, projects(20)],
    '《项目绩效目标表》「预算数」（2张表之和）',
  ],
])('how many forms are meant: %s', (_, rule, forms, expected) => {
  const all = crossChecked(forms.map(checked)).flatMap(({ findings }) => findings);
  const [found] = all.filter((one) => one.rule === rule);
  expect(found && describeFinding(found, '万元').zh).toContain(expected);
});
