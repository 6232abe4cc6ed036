import { mistakesOf } from '../../src/app/check/mistakes';
import type { FormValues } from '../../src/domain/form/form-values';
import { check, type FormToCheck } from './cross-forms';

/** What is said of rows that are there twice, each at its cell. */
function repeated(forms: readonly FormToCheck[]): string[] {
  const report = check(forms);
  return report.findings
    .filter(({ rule }) => rule === 'X-DUPTEXT')
    .map(({ severity, says, at, form }) => {
      return `${severity} ${says} ${report.forms[form]?.form.id ?? '?'}!${at[0]}`;
    });
}

type Rows = (...rows: readonly FormValues[]) => FormToCheck;

const terms: Rows = (...codes) => ['F06', { codes }];
const staff = { code: '2010301', name: '行政运行', explanation: '行政单位的基本支出。' };

const economic: Rows = (...items) => ['F13', { items }];
const office = {
  ...{ departmentClass: '302', departmentSection: '01', departmentName: '办公费' },
  ...{ governmentClass: '502', governmentSection: '01', governmentName: '办公经费' },
  general: 8,
};

const tasks: Rows = (...rows) => ['F17', { tasks: rows }];
const windows = { name: '窗口服务', content: '办理进驻事项，维护大厅秩序。' };

const activities: Rows = (...rows) => [
  'F02',
  { duties: [{ duty: '一、行政审批', activities: rows }] },
];
const survey = {
  ...{ activity: '1、现场勘验', content: '组织勘验，出具勘验意见。', goal: '勘验经费有保障。' },
  indicators: [
    ...[{ indicator: '勘验率', excellent: '100%', good: '95%～100%' }],
    ...[{ indicator: '申请人满意度', excellent: '98%以上', good: '95%～98%' }],
  ],
};

const goals =
  (projectName: string, others: FormValues = {}): Rows =>
  (...rows) => ['F03', { projectName, goals: rows, ...others }];
const repair = goals('大厅维修');
const tiles = { goal: '10月底前完成大厅地面维修800平方米。' };

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['a code', [terms(staff, staff)], ['hint termRepeated F06!A4']],
  [
    'a code explained otherwise',
    [terms(staff, { ...staff, explanation: '见上。' })],
    ['hint termRepeated F06!A4'],
  ],
  ['none: a code of another name', [terms(staff, { ...staff, name: '机关服务' })], []],
  ['none: a name of another code', [terms(staff, { ...staff, code: '2010601' })], []],
  ['none: codes of two departments', [terms(staff), terms(staff)], []],
  ['none: codes without names', [terms({ code: '201' }, { code: '201' })], []],
  ['none: rows of codes not begun', [terms({}, {}, {})], []],

  ['an economic code', [economic(office, office)], ['hint itemRepeated F13!C7']],
  ['none: of another amount', [economic(office, { ...office, general: 9 })], []],
  [
    'none: beside another code of the government',
    [economic(office, { ...office, governmentClass: '505', governmentName: '商品和服务支出' })],
    [],
  ],
  [
    'none: without amounts',
    [economic({ ...office, general: null }, { ...office, general: null })],
    [],
  ],
  ['none: of 0', [economic({ ...office, general: 0 }, { ...office, general: 0 })], []],
  ['none: of two units', [economic(office), economic(office)], []],

  ['a task', [tasks(windows, windows)], ['hint itemRepeated F17!B7']],
  ['none: a task with other words', [tasks(windows, { ...windows, content: '培训人员。' })], []],
  ['none: tasks not begun', [tasks({}, {})], []],
  ['none: tasks with a name alone', [tasks({ name: '窗口服务' }, { name: '窗口服务' })], []],

  ['an activity', [activities(survey, survey)], ['hint itemRepeated F02!A8']],
  ['none: an activity of another goal', [activities(survey, { ...survey, goal: '按时。' })], []],
  [
    'none: an activity with other indicators',
    [activities(survey, { ...survey, indicators: [{ indicator: '勘验次数', good: '3次' }] })],
    [],
  ],
  [
    'none: an activity with another budget',
    [activities({ ...survey, budget: 1 }, { ...survey, budget: 2 })],
    [],
  ],
  ['none: activities not begun', [activities({}, {})], []],

  ['a goal', [repair(tiles, tiles)], ['hint itemRepeated F03!B9']],
  [
    'a goal with spaces',
    [repair(tiles, { goal: '10月底前 完成大厅地面维修800平方米。' })],
    ['hint itemRepeated F03!B9'],
  ],
  ['none: goals', [repair(tiles, { goal: '12月底前验收合格率达到100%。' })], []],
  ['none: goals not begun', [repair({}, {})], []],
  [
    'a goal of another project is told as before',
    [repair(tiles), goals('屋面维修')(tiles)],
    ['warning crossTextRepeated F03!B8'],
  ],
])('twice: %s', (_, forms, expected) => {
  expect(repeated(forms)).toEqual(expected);
});

/** What is told of rows that are there twice, and how much of it because of that. */
function toldTogether(forms: readonly FormToCheck[]): string[] {
  const { forms: checked } = check(forms);
  return checked.flatMap((form) =>
    mistakesOf(form, [])
      .mistakes.filter(({ finding }) => finding.rule === 'X-DUPTEXT')
      .map(({ finding: { says, at }, consequences }) => {
        return `${says} ${form.form.id}!${at[0]} +${consequences.length}`;
      }),
  );
}

const printing = { ...office, departmentName: '印刷费' };
const travel = { ...office, departmentName: '差旅费' };
const water = { ...office, departmentName: '水费' };
const roof = { goal: '11月底前完成办公楼屋面维修300平方米。' };
const desk = { ...survey, activity: '2、窗口服务' };
const counter = { ...survey, activity: '3、档案管理' };
const both = [survey, desk];
const training = { name: '人员培训', content: '培训窗口人员，提高办事效率。' };
const duties = (...lists: readonly (readonly FormValues[])[]): FormToCheck => [
  'F02',
  { duties: lists.map((list) => ({ duty: '一、行政审批', activities: list })) },
];
const purchase = { project: '大厅维修', projectBudget: 80, measure: '项', quantity: 1 };
const works = { ...purchase, goods: '修缮工程', price: 20, publicBudget: 20 };
const advice = { ...purchase, goods: '监理服务', price: 10, publicBudget: 10 };
const bought: Rows = (...items) => ['F04', { units: [{ unit: '某某局', items }] }];
const hall = { kind: '特定目标类', name: '大厅维修', unit: '某某局', general: 8 };
const garden = { ...hall, name: '院落绿化', general: 9 };
const listed: Rows = (...projects) => [
  'F16',
  { units: [{ unitCode: '112', unitName: '某某局', projects }] },
];
const pipes = { goal: '12月底前更换办公楼供水管线200米。' };

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['two', [economic(office, printing, office, printing)], ['itemRepeated F13!C8 +1']],
  [
    'three, between others',
    [economic(travel, office, printing, water, office, printing, water)],
    ['itemRepeated F13!C10 +2'],
  ],
  [
    'two, and the same once more',
    [economic(office, printing, office, printing, office, printing)],
    ['itemRepeated F13!C8 +1', 'itemRepeated F13!C10 +1'],
  ],
  ['one, filled down', [economic(office, office, office, office)], ['itemRepeated F13!C7 +2']],
  ['a duty with its activities', [duties(both, both)], ['itemRepeated F02!A11 +1']],
  [
    'a duty with its activities, one of which was changed',
    [duties([...both, counter], [survey, { ...desk, goal: '按时。' }, counter])],
    ['itemRepeated F02!A13 +0', 'itemRepeated F02!A17 +0'],
  ],
  ['tasks', [tasks(windows, training, windows, training)], ['itemRepeated F17!B8 +1']],
  ['purchases', [bought(works, advice, works, advice)], ['rowRepeated F04!A10 +1']],
  ['projects', [listed(hall, garden, hall, garden)], ['projectRepeated F16!B9 +1']],
  [
    'a form with its goals',
    [repair(tiles, roof), repair(tiles, roof)],
    ['crossTextRepeated F03!B8 +2'],
  ],
  [
    'goals of another project',
    [repair(tiles, roof, pipes), goals('屋面维修')(tiles, roof, pipes)],
    ['crossTextRepeated F03!B8 +2'],
  ],
  [
    'none together: each below its own',
    [economic(office, office, printing, printing)],
    ['itemRepeated F13!C7 +0', 'itemRepeated F13!C9 +0'],
  ],
  [
    'none together: in another order',
    [economic(office, printing, travel, travel, office)],
    ['itemRepeated F13!C9 +0', 'itemRepeated F13!C10 +0'],
  ],
  [
    'none together: of two projects',
    [repair(tiles), goals('屋面维修')(roof), goals('管线维修')(tiles, roof)],
    ['crossTextRepeated F03!B8 +0', 'crossTextRepeated F03!B9 +0'],
  ],
])('rows copied together are one: %s', (_, forms, expected) => {
  expect(toldTogether(forms)).toEqual(expected);
});
