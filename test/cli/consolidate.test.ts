import { readWorkbook, writeWorkbook, formsInFile } from '../../src/files';
import { catalogue } from '../../src/app/catalogue';
import { findForm } from '../../src/cli/find-forms';
import { noteProfile } from '../../src/app/state/note-profile';
import type { FormValues } from '../../src/domain/form/form-values';
import { noProfile } from '../../src/app/no-profile';
import { printCell } from '../../src/domain/grid/cell';
import { planForm } from '../../src/domain/plan/plan-form';
import { henan2022 } from '../../src/packs';
import { machine } from './in-memory';

type Forms = Readonly<Record<string, FormValues>>;

function workbook(
  department: string,
  forms: Forms,
  year = 2022,
  kinds: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const profile = { year, department, code: null, unit: null };
  return writeWorkbook(
    Object.entries(forms).map(([id, values]) => {
      const form = findForm(kinds[id] ?? id, henan2022);
      return { name: id, plan: planForm({ packId: 'henan-2022', form, profile, values }) };
    }),
  );
}

const salaries = (personnel: number) => ({
  items: [
    {
      departmentCode: '30101',
      departmentName: '基本工资',
      governmentCode: '50101',
      governmentName: '工资奖金津补贴',
      personnel,
    },
  ],
});
const projects = (unitName: string, general: number) => ({
  units: [
    {
      unitCode: unitName === '二所' ? '112002' : '112001',
      unitName,
      projects: [{ kind: '特定目标类', name: '窗口服务', unit: unitName, general }],
    },
  ],
});

const common = ['--pack', 'henan-2022', '--year', '2022'];
const words = ['consolidate', ...common, '--unit', '某某局', '-o', 'whole.xlsx'];

async function formsOf(bytes: Uint8Array | undefined): Promise<Record<string, FormValues>> {
  const file = await readWorkbook(bytes ?? new Uint8Array());
  if (file.kind === 'unreadable') throw new Error(file.detail);
  return Object.fromEntries(
    formsInFile(file, catalogue).forms.map(({ form, reading }) => [form.id, reading.values]),
  );
}

test('the workbooks of the units become that of the department', async () => {
  const { run, held } = machine({
    'a.xlsx': await workbook('一所', {
      F12: salaries(0.1),
      F14: { abroad: 1 },
      F16: projects('一所', 3),
    }),
    'b.xlsx': await workbook('二所', {
      F12: salaries(0.2),
      F14: { reception: 2.5 },
      F16: projects('二所', 4),
    }),
    'units.txt': '一所,112001\n二所\t112002\n',
  });
  const { code, out, err } = await run(...words, 'a.xlsx', 'b.xlsx', '--units', 'units.txt');
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe('已写入 whole.xlsx：由2个单位的文件汇总，没有需要核对的地方。');
  const { F12, F14, F16, F17 } = await formsOf(held.get('whole.xlsx'));
  expect(F12).toEqual(salaries(0.3));
  expect(F14).toEqual({ abroad: 1, reception: 2.5 });
  expect(F16).toEqual({ units: [...projects('一所', 3).units, ...projects('二所', 4).units] });
  expect(F17).toBeDefined();
});

test('what is missing, of another year, double or not understood is said, and not in the sums', async () => {
  const { run, held } = machine({
    'a.xlsx': await workbook('一所', { F14: { abroad: 1 } }),
    'again.xlsx': await workbook('一所', { F14: { abroad: 5 } }),
    'old.xlsx': await workbook('二所', { F14: { abroad: 7 } }, 2021),
    'd.xlsx': await workbook('四所', { F14: { abroad: '两万' }, F12: salaries(1) }),
    'before.xlsx': await workbook('某某局', { F14: { abroad: 9 } }),
    'none.xlsx': new Uint8Array([1, 2, 3]),
    'units.txt': '一所\n二所\n三所\n',
  });
  const files = ['a.xlsx', 'again.xlsx', 'old.xlsx', 'd.xlsx', 'none.xlsx', 'before.xlsx'];
  const { code, out } = await run(...words, ...files, '--units', 'units.txt');
  expect(code).toBe(2);
  // A sum that lacks a part would be wrong without a word.
  expect((await formsOf(held.get('whole.xlsx'))).F14).toEqual({});
  for (const said of [
    'again.xlsx 和 a.xlsx 都是一所的，只计入了后者',
    'old.xlsx（二所）是2021年的，没有计入',
    'before.xlsx 是某某局本部门的（可能是以前的汇总结果），没有计入',
    '没有三所的文件',
    'd.xlsx 是四所的，单位名单里没有它，已计入',
    '一所没有一般公共预算基本支出表',
    '不能读取 none.xlsx',
    '“因公出国(境)费”：四所填的“两万”不是数（d.xlsx F14!B5），汇总表里留空',
  ])
    expect(out).toContain(said);
  // Its file is there: that it is of another year is all there is to say.
  expect(out.match(/二所/g)).toHaveLength(1);
  expect(out.match(/F14!B5/g)).toHaveLength(1);
});

test('a damaged file is said once, with its unit, and what is not understood with its words', async () => {
  const whole = await workbook('二所', { F14: { abroad: 7 } });
  const { run } = machine({
    'a.xlsx': await workbook('一所', { F14: { abroad: 1 }, F12: { items: [{ personnel: 1 }] } }),
    'back/二所.xlsx': whole.subarray(0, 900),
    'units.txt': '一所\n二所\n',
  });
  const { code, out } = await run(...words, 'a.xlsx', 'back/二所.xlsx', '--units', 'units.txt');
  expect(code).toBe(2);
  expect(out.match(/二所/g)).toHaveLength(2);
  expect(out).toContain(
    'back/二所.xlsx 不能读取，按文件名是二所的，汇总里没有它的数：文件已损坏或不完整',
  );
});

test('a date or a share that stands where an amount belongs is in no sum, and the sum is not printed without it', async () => {
  const profile = { year: 2022, department: '二所', code: null, unit: null };
  const plan = planForm({
    ...{ packId: 'henan-2022', form: findForm('F14', henan2022), profile },
    values: { abroad: 44562, reception: 0.85 },
  });
  const wrong = new Map<unknown, string>([
    [44562, 'yyyy-mm-dd'],
    [0.85, '0%'],
  ]);
  const formats = plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const format = wrong.get(cell);
      return format === undefined ? [] : [{ areas: [printCell({ row, column })], format }];
    }),
  );
  const numberFormats = [...plan.numberFormats, ...formats];
  const { run, held } = machine({
    'a.xlsx': await workbook('一所', { F14: { abroad: 1, reception: 2, vehicleRunning: 3 } }),
    'b.xlsx': await writeWorkbook([{ name: 'F14', plan: { ...plan, numberFormats } }]),
  });
  const { code, out } = await run(...words, 'a.xlsx', 'b.xlsx');
  expect(code).toBe(1);
  expect((await formsOf(held.get('whole.xlsx'))).F14).toEqual({ vehicleRunning: 3 });
  expect(out).toContain('二所填的是日期，不是数（b.xlsx F14!B5），汇总表里留空，请改正后再汇总');
  expect(out).toContain('二所填的是百分比，不是数（b.xlsx F14!F5），汇总表里留空，请改正后再汇总');
});

test('the department’s own workbook is split into those of its units, and consolidated it is what it was', async () => {
  const F16 = { units: [...projects('一所', 3).units, ...projects('二所', 4).units] };
  const { run, held } = machine({
    'parent.xlsx': await workbook('某某局', { F14: { abroad: 1 }, F16 }),
  });
  const split = ['split', ...common, '--form', 'F16', '--from', 'parent.xlsx', '-o', 'units'];
  const { code, out } = await run(...split);
  expect(code).toBe(0);
  expect(out).toContain('已写入 units：2个单位各一个工作簿（其中0个有单位编码），每个1张表单。');
  expect(out).toContain('这些表不分单位填列，由各单位自己填：');
  expect((await formsOf(held.get('units/一所.xlsx'))).F16).toEqual(projects('一所', 3));
  expect((await run(...split)).err).toContain('units/一所.xlsx 已经存在');
  await run(...words, 'units/一所.xlsx', 'units/二所.xlsx');
  expect((await formsOf(held.get('whole.xlsx'))).F16).toEqual(F16);
});

test.each(['F08', 'F09', 'F16', 'F18'])(
  'an empty %s has the name and code of its unit',
  async (id) => {
    const units = [{ unitCode: '112001', unitName: '一所' }];
    const { run, held } = machine({ 'units.txt': '一所\t112001\n' });
    await run('split', ...common, '--form', id, '--units', 'units.txt', '-o', 'units');
    expect((await formsOf(held.get('units/一所.xlsx')))[id]).toMatchObject({ units });
  },
);

test('a row of a unit that names nobody is of the unit whose file it is', async () => {
  const items = [{ itemName: '行政运行', wages: 1 }];
  const profile = { ...noProfile, year: 2022, department: '一所', code: '112001' };
  const form = findForm('F09', henan2022);
  const plan = planForm({ packId: 'henan-2022', form, profile, values: { units: [{ items }] } });
  const notes = noteProfile(null, [], { ...profile, packId: 'henan-2022' });
  const { run, held } = machine({
    'a.xlsx': await writeWorkbook([{ name: 'F09', plan }], { title: '', notes }),
  });
  await run(...words, 'a.xlsx');
  const units = [{ unitCode: '112001', unitName: '一所', items }];
  expect((await formsOf(held.get('whole.xlsx'))).F09).toEqual({ units });
});

test('a form that says whose it is says so of each unit, and of the department in the sums', async () => {
  const parent = {
    F18: {
      ...{ departmentCode: '112', departmentName: '某某局' },
      units: ['一所', '二所'].map((unitName, place) => ({
        ...{ unitCode: `11200${place + 1}`, unitName },
        projects: [{ code: `4100002021${place}`, name: '窗口服务', governmentFunds: place + 1 }],
      })),
    },
  };
  const { run, held } = machine({
    'parent.xlsx': await workbook('某某局', parent),
    'units.txt': '一所\t112001\n二所\t112002\n',
  });
  const from = ['--from', 'parent.xlsx', '--units', 'units.txt'];
  await run('split', ...common, '--form', 'F18', ...from, '-o', 'units');
  const F18 = (await formsOf(held.get('units/一所.xlsx'))).F18;
  expect(F18).toMatchObject({ departmentCode: '112001', departmentName: '一所' });
  const files = ['units/一所.xlsx', 'units/二所.xlsx'];
  const { code, out } = await run(...words, '--code', '112', ...files);
  expect([code, out]).toEqual([0, expect.stringContaining('没有需要核对的地方')]);
  expect(await formsOf(held.get('whole.xlsx'))).toMatchObject(parent);
});

test('what the department’s workbook says and no unit’s does is listed, in the language asked for', async () => {
  const nameless = { units: [...projects('一所', 3).units, ...projects('', 4).units] };
  const F08 = {
    units: [{ unitName: '一所', items: [{ itemName: '行政运行', general: '约80' }] }],
  };
  const plans = await Promise.all([
    workbook('某某局', { F16: nameless, F08 }),
    workbook('某某局', { F16: projects('二所', 1), again: {} }, 2022, { again: 'F16' }),
  ]);
  const { run, held } = machine({ 'p.xlsx': plans[0], 'twice.xlsx': plans[1] });
  const split = ['split', ...common, '--from'];
  const { code, out } = await run(...split, 'p.xlsx', '-o', 'units');
  expect(code).toBe(1);
  expect(out).toContain('项目支出预算表有1行没有写单位名称，没有分出去');
  expect(out).toContain('F08!H8（部门收入预算表）填的“约80”不是数，没有读懂，没有分出去');
  const F08OfUnit = { units: [{ unitName: '一所', items: [{ itemName: '行政运行' }] }] };
  expect((await formsOf(held.get('units/一所.xlsx'))).F08).toEqual(F08OfUnit);
  const twice = await run(...split, 'twice.xlsx', '-o', 'more', '--lang', 'en');
  expect(twice.code).toBe(1);
  expect(twice.out).toContain('nobody knows which one counts: the units got it empty');
  expect(twice.out).not.toContain('已写入');
});

test.each([
  [['--from', 'old.xlsx'], 'old.xlsx 是2021年的，--year 是2022'],
  [['--units', 'units.txt'], '“A所”和“a所”的文件名都是 a所.xlsx'],
  [['--from', './units/一所.xlsx', '--overwrite'], '不能同时写它'],
])('nothing is split: %j', async (asked, said) => {
  const { run, held } = machine({
    'old.xlsx': await workbook('某某局', { F14: {}, F16: projects('一所', 1) }, 2021),
    './units/一所.xlsx': await workbook('某某局', { F16: projects('一所', 1) }),
    'units.txt': 'A所\na所\n',
  });
  const { code, err } = await run('split', ...common, ...asked, '-o', 'units');
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect([...held.keys()]).toHaveLength(3);
});

test.each([
  ['zh', '（其中2个有单位编码）'],
  ['en', '(2 with a code)'],
])('codes are told from names, the folder is made, and both are said: %s', async (lang, said) => {
  const list = '青岭省水利厅本级 301001\n水文局\n301003 青岭省水科院\n';
  const { run, held, folders } = machine({ 'units.txt': list });
  const asked = ['--form', 'F14', '--units', 'units.txt', '-o', '下发/今年', '--lang', lang];
  const { code, out } = await run('split', ...common, ...asked);
  expect([code, folders]).toEqual([0, ['下发/今年']]);
  expect(out).toContain(said);
  expect(out).toMatch(/下发\/今年\/青岭省水科院\.xlsx\s+301003/);
  const files = ['青岭省水利厅本级', '水文局', '青岭省水科院'].map(
    (name) => `下发/今年/${name}.xlsx`,
  );
  expect([...held.keys()].slice(1)).toEqual(files);
});

test('a unit that is called like a path stays in the folder', async () => {
  const { run, held } = machine({ 'units.txt': '../../某某所' });
  await run('split', ...common, '--form', 'F14', '--units', 'units.txt', '-o', 'units');
  expect([...held.keys()]).toEqual(['units.txt', 'units/／..／某某所.xlsx']);
});

test.each([
  [['split', ...common, '-o', 'units'], '不知道有哪些单位'],
  [['split', ...common, '-o', 'units', '--units', 'empty.txt'], '里没有单位'],
  [words, '请给出各单位的'],
  [[...words, 'whole.xlsx'], '是要读取的文件'],
  [[...words, './folder/../whole.xlsx'], '是要读取的文件'],
  [[...words, 'empty.txt'], '没有可以汇总的文件'],
])('%j: %s', async (asked, said) => {
  const { run, held } = machine({ 'empty.txt': '\n' });
  const { code, err } = await run(...asked);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect([...held.keys()]).toEqual(['empty.txt']);
});
