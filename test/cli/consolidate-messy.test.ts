import type { FormValues } from '../../src/domain/form/form-values';
import { hebei2021 } from '../../src/packs';
import { insertRow } from '../domain/edit-grid';
import { gridWorkbook } from '../files/grid-workbook';
import { formGrid, notedWorkbook, typedOver } from '../files/messy-forms';
import { machine } from './in-memory';

type Files = Readonly<Record<string, string | Uint8Array>>;

const words = ['consolidate', '--pack', 'henan-2022', '--year', '2022', '--unit', '某某局'];

/** What the forms of the department say, and what is said of it without the forms that nobody handed in. */
async function consolidated(files: Files, id: string) {
  const { run } = machine(files);
  const names = Object.keys(files).filter((name) => name !== 'units.txt');
  const list = 'units.txt' in files ? ['--units', 'units.txt'] : [];
  const { out, err } = await run(...words, '-o', 'whole.xlsx', ...names, ...list);
  const said = `${out}\n${err}`.split('\n').filter((line) => !line.includes('请填报空表'));
  const read = await run('read', 'whole.xlsx', '--json');
  const { forms } = (read.out === '' ? { forms: [] } : JSON.parse(read.out)) as {
    forms: { form: string; values: FormValues }[];
  };
  return {
    said: said.join('\n'),
    values: forms.find(({ form }) => form === id)?.values ?? null,
  };
}

const project = (unitName: string, general: number, unitCode = '112001') => ({
  ...{ unitCode, unitName },
  projects: [{ kind: '特定目标类', name: '窗口服务', unit: unitName, general }],
});
const f14 = (cells: Parameters<typeof typedOver>[1], said = {}) =>
  gridWorkbook({
    name: '表',
    grid: typedOver(formGrid('F14', { abroad: 1, reception: 2 }, said), cells),
  });
const of = (department: string, code: string | null, abroad: number) =>
  notedWorkbook({ F14: { abroad } }, { department, code });
const list = (...names: readonly string[]) => ({ 'units.txt': names.join('\n') });

test.each<readonly [string, Files | Promise<Files>, FormValues | null, string]>([
  [
    'one code, another name: once',
    files({ a: of('一所', '112001', 1), b: of('一所中心', '112001', 5) }),
    { abroad: 1 },
    'b.xlsx（一所中心）和 a.xlsx（一所）的单位编码都是112001，只计入了后者',
  ],
  [
    'one code, the name on the list goes in',
    files({ a: of('一所中心', '112001', 5), b: of('一所', '112001', 1) }, list('一所')),
    { abroad: 1 },
    'a.xlsx（一所中心）和 b.xlsx（一所）的单位编码都是112001，只计入了后者',
  ],
  [
    'one code, both on the list: the code is wrong',
    files({ a: of('一所', '112001', 1), b: of('二所', '112001', 5) }, list('一所', '二所')),
    { abroad: 6 },
    'b.xlsx（二所）和 a.xlsx（一所）写的单位编码都是112001，两个都计入了',
  ],
  [
    'a name that was typed over the noted one leaves its code',
    files({
      a: of('一所', '112001', 1),
      b: notedWorkbook(
        { F14: { abroad: 5 } },
        { department: '二所' },
        { department: '一所', code: '112001' },
      ),
    }),
    { abroad: 6 },
    '由2个单位的文件汇总',
  ],
  [
    'no name, and a copy',
    { '一所.xlsx': f14({}, { department: '' }), '一所 (1).xlsx': f14({}, { department: '' }) },
    { abroad: 1, reception: 2 },
    '一所 (1).xlsx 和 一所.xlsx 都是一所的',
  ],
  [
    'no name, the list knows it',
    { '一所预算.xlsx': f14({}, { department: '' }), ...list('一所') },
    { abroad: 1, reception: 2 },
    '一所预算.xlsx 里没有写单位名称，按文件名算作“一所”的，已计入',
  ],
  [
    'noted for this year, printed for another',
    files({
      a: notedWorkbook({ F14: { abroad: 1 } }, { year: 2021 }, { year: 2022 }),
      b: of('二所', null, 2),
    }),
    { abroad: 2 },
    'a.xlsx（一所）是2021年的，没有计入',
  ],
  [
    'one form of another year in the file',
    {
      'a.xlsx': gridWorkbook(
        { name: '旧', grid: formGrid('F14', { abroad: 9 }, { year: 2021 }) },
        { name: '新', grid: formGrid('F14', { abroad: 1 }) },
      ),
    },
    { abroad: 1 },
    'a.xlsx 旧（一般公共预算“三公”经费预算表）的标题写的是2021年，这张表没有计入',
  ],
  [
    'F17 of another year, which is in no sum',
    {
      'a.xlsx': gridWorkbook(
        { name: '绩效', grid: formGrid('F17', { goal: '做好窗口服务' }, { year: 2021 }) },
        { name: '三公', grid: formGrid('F14', { abroad: 1 }) },
      ),
    },
    { abroad: 1 },
    'a.xlsx 绩效（本级部门（单位）整体绩效目标表）的标题写的是2021年。这张表由部门自己填，不汇总',
  ],
  [
    'another code than the list',
    files({ a: of('一所', '112001', 1), b: of('二所', '112002', 5) }, list('一所\t112009', '二所')),
    { abroad: 6 },
    'a.xlsx（一所）写的单位编码是112001，单位名单里是112009，已计入',
  ],
  [
    'sheets renamed, rows above',
    {
      'a.xlsx': gridWorkbook({
        name: 'Sheet1',
        grid: insertRow(insertRow(formGrid('F14', { abroad: 1 }), 0), 0),
      }),
    },
    { abroad: 1 },
    '由1个单位的文件汇总',
  ],
  ['80万元', { 'a.xlsx': f14({ B5: '80万元' }) }, { abroad: 80, reception: 2 }, '1处错误'],
  ['8000元', { 'a.xlsx': f14({ B5: '8000元' }) }, { abroad: 0.8, reception: 2 }, '1处错误'],
  [
    'full-width',
    { 'a.xlsx': f14({ B5: '１，２３４．５' }) },
    { abroad: 1234.5, reception: 2 },
    '1处错误',
  ],
  [
    'about',
    { 'a.xlsx': f14({ B5: '约80' }) },
    { reception: 2 },
    '一所填的“约80”不是数（a.xlsx 表!B5）',
  ],
  ['an error', { 'a.xlsx': f14({ B5: '#REF!' }) }, { reception: 2 }, '一所的公式出错（#REF!）'],
  ['a total typed over', { 'a.xlsx': f14({ A5: 99 }) }, { abroad: 1, reception: 2 }, '1处错误'],
  ['in 元', { 'a.xlsx': f14({}, { unit: '元' }) }, { abroad: 1, reception: 2 }, '由1个单位'],
  [
    'a form twice, one hidden',
    {
      'a.xlsx': gridWorkbook(
        { name: '表', grid: formGrid('F14', { abroad: 1 }) },
        { name: '旧', grid: formGrid('F14', { abroad: 9 }), isHidden: true },
      ),
    },
    {},
    '一所的一般公共预算“三公”经费预算表不止一张，不知道以哪张为准，都没有计入',
  ],
  [
    'a form that the pack does not have',
    {
      'a.xlsx': gridWorkbook(
        { name: '三公', grid: formGrid('F14', { abroad: 1 }) },
        {
          name: '机构',
          grid: formGrid('F01', { units: [{ unit: '一所' }] }, { pack: hebei2021 }),
        },
      ),
    },
    { abroad: 1 },
    '（机构设置表）不在所用的模板包里，没有计入',
  ],
])('%s', async (_, given, values, said) => {
  const found = await consolidated(await given, 'F14');
  expect(found.values).toEqual(values);
  expect(found.said).toContain(said);
});

test.each<readonly [string, Files | Promise<Files>, string]>([
  [
    'rows of a unit that hands in itself',
    files({
      a: notedWorkbook({ F16: { units: [project('一所', 3), project('二所', 7, '112002')] } }),
      b: notedWorkbook({ F16: { units: [project('二所', 4, '112002')] } }, { department: '二所' }),
    }),
    'a.xlsx（一所）里有写着二所的行，二所自己也交了 b.xlsx，两边都计入了',
  ],
  [
    'rows that have the code of another unit',
    files({
      a: notedWorkbook({ F16: { units: [project('一所', 3)] } }),
      b: notedWorkbook({ F16: { units: [project('二所', 4)] } }, { department: '二所' }),
    }),
    'b.xlsx（二所）和 a.xlsx（一所）写的单位编码都是112001，两个都计入了',
  ],
  [
    'a copy with another name on it',
    files({
      a: notedWorkbook({ F14: { abroad: 1, reception: 2, vehicleRunning: 3 } }),
      b: notedWorkbook(
        { F14: { abroad: 1, reception: 2, vehicleRunning: 3 } },
        { department: '二所' },
      ),
    }),
    'b.xlsx（二所）和 a.xlsx（一所）的金额一个不差，两个都计入了',
  ],
])('money that may count twice is told: %s', async (_, given, said) => {
  expect((await consolidated(await given, 'F16')).said).toContain(said);
});

test('a list that names a unit holds no money of it', async () => {
  const given = await files({
    a: notedWorkbook({ F14: { abroad: 1 }, F16: { units: [{ unitName: '二所' }] } }),
    b: of('二所', null, 2),
  });
  expect((await consolidated(given, 'F14')).said).not.toContain('两边都计入了');
});

test('a code that only the rows say is held against the list, and one in full-width digits is the same', async () => {
  const rows = notedWorkbook({ F16: { units: [project('一所', 3, '112001')] } });
  const said = async (code: string) =>
    (await consolidated(await files({ a: rows }, list(`一所\t${code}`)), 'F16')).said;
  expect(await said('112009')).toContain('a.xlsx（一所）写的单位编码是112001，单位名单里是112009');
  expect(await said('１１２００１')).not.toContain('单位名单里是');
});

test('a form of another year in the department’s own file goes to no unit, and is told', async () => {
  const units = [{ unitName: '一所', items: [{ itemName: '行政运行', general: 9 }] }];
  const said = { department: '某某局' };
  const { run, held } = machine({
    'own.xlsx': gridWorkbook(
      { name: '旧', grid: formGrid('F08', { units }, { ...said, year: 2021 }) },
      { name: '三公', grid: formGrid('F14', { abroad: 1 }, said) },
    ),
    'units.txt': '一所',
  });
  const asked = ['--pack', 'henan-2022', '--year', '2022', '--from', 'own.xlsx'];
  const { code, out } = await run('split', ...asked, '--units', 'units.txt', '-o', 'units');
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('部门收入预算表（旧）的标题写的是2021年，没有分出去'),
  ]);
  const read = await run('read', 'units/一所.xlsx', '--json');
  expect([held.has('units/一所.xlsx'), read.out.includes('行政运行')]).toEqual([true, false]);
});

async function files(
  made: Readonly<Record<string, Promise<Uint8Array>>>,
  more: Files = {},
): Promise<Files> {
  const all = Object.entries(made).map(async ([name, bytes]) => [`${name}.xlsx`, await bytes]);
  return { ...Object.fromEntries(await Promise.all(all)), ...more } as Files;
}
