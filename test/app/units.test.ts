import { consolidateUnits } from '../../src/app/consolidate/consolidate-units';
import { issueWords } from '../../src/app/consolidate/issue-words';
import { printUnits, unitList, type UnitList } from '../../src/app/state/listed-units';
import type { UnitFile } from '../../src/app/consolidate/unit-files';
import { unitFileNames } from '../../src/app/consolidate/unit-file-names';
import { unitRows } from '../../src/app/consolidate/unit-rows';
import { unitsToTake } from '../../src/app/consolidate/units-to-take';
import { unitsReport } from '../../src/app/consolidate/units-report';
import { noteProfile } from '../../src/app/state/note-profile';
import { profileIn } from '../../src/app/state/profile-notes';
import { noteUnits, unitsIn } from '../../src/app/state/unit-notes';
import { noProfile } from '../../src/app/no-profile';
import { national } from '../../src/packs';

const one = (name: string, code: string | null = null) => ({ name, code });

test.each<[string, string, UnitList]>([
  ['a column', '一所\r\n二所\n', { kind: 'units', units: [one('一所'), one('二所')] }],
  ['two columns', '一所\t112001', { kind: 'units', units: [one('一所', '112001')] }],
  ['codes first', '112001\t一所', { kind: 'units', units: [one('一所', '112001')] }],
  ['a comma', '一所，112001', { kind: 'units', units: [one('一所', '112001')] }],
  [
    'a space',
    '青岭省水利厅本级 301001',
    { kind: 'units', units: [one('青岭省水利厅本级', '301001')] },
  ],
  ['spaces', '青岭省水文局　 301002', { kind: 'units', units: [one('青岭省水文局', '301002')] }],
  ['code first', '301003 青岭省水科院', { kind: 'units', units: [one('青岭省水科院', '301003')] }],
  [
    'a short code that begins with 0',
    '001 水科院',
    { kind: 'units', units: [one('水科院', '001')] },
  ],
  ['the same behind', '水科院　００２', { kind: 'units', units: [one('水科院', '002')] }],
  ['a name that begins with three digits', '301 医院', { kind: 'units', units: [one('301 医院')] }],
  ['nothing between', '水科院301003', { kind: 'units', units: [one('水科院', '301003')] }],
  [
    'nothing between, code first',
    '301003水科院',
    { kind: 'units', units: [one('水科院', '301003')] },
  ],
  ['brackets', '水科院（301003）', { kind: 'units', units: [one('水科院', '301003')] }],
  ['brackets first', '[301] 水利厅', { kind: 'units', units: [one('水利厅', '301')] }],
  ['full width', '水科院，３０１００３', { kind: 'units', units: [one('水科院', '301003')] }],
  [
    'full width, a space',
    '３０１００３　水科院',
    { kind: 'units', units: [one('水科院', '301003')] },
  ],
  ['running numbers', '2\t水文局\t301002', { kind: 'units', units: [one('水文局', '301002')] }],
  ['a name that begins with digits', '301医院', { kind: 'units', units: [one('301医院')] }],
  [
    'a name with a number and a space',
    '第 113 中学',
    { kind: 'units', units: [one('第 113 中学')] },
  ],
  ['a name that ends with few digits', '勘探队 908', { kind: 'units', units: [one('勘探队 908')] }],
  ['a year in brackets', '临时机构（2026）', { kind: 'units', units: [one('临时机构（2026）')] }],
  ['two codes', '301001水科院301003', { kind: 'units', units: [one('301001水科院301003')] }],
  ['a name of digits', '110\t119', { kind: 'units', units: [one('110', '119')] }],
  ['nothing', ' \n\t\n', { kind: 'none' }],
  [
    'twice, in other brackets: the first line counts',
    '某所（东）\t9\n一所\n某所(东)',
    { kind: 'units', units: [one('某所（东）', '9'), one('一所')], twice: ['某所（东）'] },
  ],
])('%s', (_, text, list) => {
  expect(unitList(text)).toEqual(list);
});

test('a list that is printed is read as it was', () => {
  const units = [one('一所', '112001'), one('二所'), one('水科院 301003'), one('三所（301）', '9')];
  expect(unitList(printUnits(units))).toEqual({ kind: 'units', units });
});

test('the list is kept beside the profile', () => {
  const units = [one('一所', '112001'), one('=1+1<&>')];
  const profile = { ...noProfile, department: '某某局' };
  const notes = noteUnits(noteProfile(null, [], profile), units);
  expect([unitsIn(notes), profileIn(notes, []), unitsIn(null)]).toEqual([units, profile, []]);
});

test.each([
  [['一所', '二所'], { kind: 'names', names: ['一所.xlsx', '二所.xlsx'] }],
  [['../某所'], { kind: 'names', names: ['／某所.xlsx'] }],
  [['A所', 'a所'], { kind: 'clash', one: 'A所', other: 'a所', name: 'a所.xlsx' }],
])('%j are called', (names, files) => {
  expect(unitFileNames(names.map((name) => one(name)))).toEqual(files);
});

const form = { id: 'F14', title: '三公', shortName: { zh: '三公', en: 'three' } };
const filed = (unit: string, change: Partial<UnitFile> = {}): UnitFile => ({
  ...{ file: `${unit}.xlsx`, unit, year: 2022, unknown: [], errors: 0 },
  forms: [
    { form, styleId: 'row', place: 'F14', values: {}, unread: [], left: [], unclearUnits: [] },
  ],
  ...change,
});

const listed = (...names: readonly string[]) => names.map((name) => ({ name, code: null }));

test('a row whose cells moved is taken in and told', () => {
  const moved = filed('一所', {
    forms: [
      {
        ...{ form, styleId: 'row', place: 'F14', values: {}, unread: [], left: [] },
        ...{ unclearUnits: [], movedRows: ['F14!A6'] },
      },
    ],
  });
  const { issues } = consolidateUnits({
    ...{ files: [moved], unreadable: [], department: '某某局', year: 2022, expected: null },
    ...{ pack: national, styles: {} },
  });
  expect(issues.map((issue) => issueWords(issue).zh)).toContain(
    '一所.xlsx F14!A6（三公）这一行的单元格像是错了位，已按推断的栏目计入。请对照原表核对这一行的数。',
  );
});

test.each<[string, UnitFile[], readonly string[]]>([
  ['read', [filed('一所')], ['一所 taken 0', '二所 missing 1']],
  ['of the list in its order', [filed('二所'), filed('一所')], ['一所 taken 0', '二所 taken 0']],
  ['with errors', [filed('一所', { errors: 2 })], ['一所 taken 1', '二所 missing 1']],
  [
    'of another year, and not missing besides',
    [filed('一所', { year: 2021 })],
    ['一所 leftOut 1', '二所 missing 1'],
  ],
  [
    'double',
    [filed('一所'), filed('一所', { file: '新.xlsx' })],
    ['一所 taken 1', '一所 leftOut 1', '二所 missing 1'],
  ],
  [
    'of another year, beside one of its name',
    [filed('一所', { file: '预算.xlsx', year: 2021 }), filed('二所', { file: '预算.xlsx' })],
    ['一所 leftOut 1', '二所 taken 0'],
  ],
  ['filled in by nobody', [filed('一所', { isBlank: true })], ['一所 taken 1', '二所 missing 1']],
  ['without a figure', [filed('一所', { hasNoFigures: true })], ['一所 taken 1', '二所 missing 1']],
  ['of no year', [filed('一所', { year: null })], ['一所 taken 1', '二所 missing 1']],
  ['not understood', [filed('一所', { forms: [] })], ['一所 leftOut 1', '二所 missing 1']],
  ['not on the list', [filed('三所')], ['一所 missing 1', '二所 missing 1', '三所 taken 1']],
  [
    'the department itself',
    [filed('某某局')],
    ['一所 missing 1', '二所 missing 1', '某某局 leftOut 1'],
  ],
])('a file that is %s', (_, files, rows) => {
  const request = {
    department: '某某局',
    year: 2022,
    expected: listed('一所', '二所'),
    unreadable: [],
  };
  const said = unitRows({ ...request, files }).map(
    ({ unit, state, hints }) => `${unit ?? ''} ${state} ${hints.length}`,
  );
  expect(said).toEqual(rows);
});

test('the code of each file is looked for once, however many there are', () => {
  let looks = 0;
  const files = Array.from({ length: 100 }, (_, place) => {
    const file = filed(`${place}所`, { code: `${place}` });
    const { forms } = file;
    return Object.defineProperty({ ...file }, 'forms', {
      get: () => {
        looks += 1;
        return forms;
      },
    });
  });
  const about = { department: '某某局', year: 2022, expected: null, unreadable: [] };
  expect(unitsToTake({ ...about, files }).taken).toHaveLength(100);
  expect(looks).toBeLessThan(20 * files.length);
});

test.each<[string, string, readonly string[]]>([
  ['by the name it was given out by', '二所.xlsx', ['一所 missing', '二所 unreadable']],
  ['among other words', '预算/2022年二所预算(1).xlsx', ['一所 missing', '二所 unreadable']],
  ['of nobody', '坏.xlsx', ['一所 missing', '二所 missing', 'null unreadable']],
  ['of two', '一所和二所.xlsx', ['一所 missing', '二所 missing', 'null unreadable']],
  ['of one that is there', '三所.xlsx', ['一所 missing', '二所 missing', '三所 unreadable']],
])(
  'a damaged file is not missing besides, where its name says whose it is: %s',
  (_, file, rows) => {
    const why = { zh: '文件已损坏', en: 'damaged' };
    const said = unitRows({
      ...{ files: [], unreadable: [{ file, why }], department: '某某局', year: 2022 },
      expected: listed('一所', '二所', ...(file.startsWith('三') ? ['三所'] : [])),
    });
    expect(said.map(({ unit, state }) => `${unit} ${state}`)).toEqual(rows);
  },
);

test('a report of files that are to be looked at does not end with that there is nothing', () => {
  const files = [
    filed('一所', { isBlank: true }),
    filed('二所'),
    filed('二所', { file: '新.xlsx' }),
  ];
  const about = { department: '某某局', year: 2022 };
  const rows = unitRows({ ...about, files, unreadable: [], expected: null });
  const report = unitsReport(
    { ...about, rows, consolidated: { forms: [], taken: 2, issues: [], leftToOwn: [] } },
    'zh',
  );
  expect(report.split('\n').slice(-1)).toEqual([
    '各表没有需要核对的地方；上面有3个文件或单位要核对。',
  ]);
  expect(report.match(/新\.xlsx 和 二所\.xlsx 都是二所的，只计入了后者/g)).toHaveLength(2);
});

test('the report names every unit and file, and every place that is in no sum', () => {
  const why = { zh: '文件已损坏', en: 'damaged' };
  const rows = unitRows({
    ...{ files: [filed('一所')], unreadable: [{ file: '坏.xlsx', why }] },
    ...{ department: '某某局', year: 2022, expected: listed('一所', '二所') },
  });
  const consolidated = {
    ...{ forms: [], taken: 1, leftToOwn: [] },
    issues: [
      { kind: 'missingUnit', unit: '二所', perhaps: ['坏.xlsx'] },
      { kind: 'unreadable', at: '一所.xlsx F14!B5', text: '约80', why: 'notANumber', form },
    ],
  } as const;
  const request = { rows, consolidated, year: 2022, department: '某某局' };
  const lines = unitsReport(request, 'zh').split('\n');
  expect(lines).toEqual([
    '2022年某某局所属单位汇总：1个单位已计入',
    '',
    '一所\t一所.xlsx\t已计入',
    '二所\t\t没有文件',
    '  没有二所的文件（不能读取的 坏.xlsx 里也许有它），汇总里没有它的数。请收齐后再汇总。',
    '\t坏.xlsx\t不能读取',
    '  文件已损坏',
    '',
    '需要核对的地方：1处',
    '一所.xlsx F14!B5（三公）填的“约80”不是数，没有读懂，没有计入。请改成数字，没有的留空，再汇总。',
  ]);
  expect(unitsReport(request, 'en')).toContain('To look at: 1');
});
