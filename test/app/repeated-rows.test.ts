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
