import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { assetPrint, threePublicPrint } from '../domain/exports/system-prints';
import { machine } from './in-memory';

const heads =
  '单位名称\t支出功能分类科目\t部门预算经济分类\t项目类别\t项目名称\t资金性质\t预算金额';
const detail = [
  '单位：元',
  heads,
  '合计\t\t\t\t\t\t1,173,456.78',
  '某某局本级\t2010301-行政运行\t30101-基本工资\t人员类项目\t\t一般公共预算拨款\t1,000,000.00',
  '某某局本级\t2010302-一般行政管理事务\t30201-办公费\t特定目标类项目\t=信息化\t一般公共预算拨款\t123,456.78',
  '某某中心\t2010302-一般行政管理事务\t30217-公务接待费\t其他运转类项目\t运转\t一般公共预算拨款\t50000',
].join('\n');

const asked = ['--pack', 'henan-2022', '--year', '2025', '--unit', '某某局'];

async function valuesOf(run: ReturnType<typeof machine>['run'], path: string, id: string) {
  const { out } = await run('read', path, '--json');
  const { forms } = JSON.parse(out) as { forms: { form: string; values: unknown }[] };
  return forms.find(({ form }) => form === id)?.values;
}

test('an export becomes the forms of a workbook, in their unit, and its words stay words', async () => {
  const { run } = machine({ 'e.txt': detail });
  const { code, out, err } = await run('figures', 'e.txt', ...asked, '-o', 'now.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('读到 3 个金额，共 1,173,456.78元（导出表的单位是元）；合计行 1 行');
  expect(out).toContain(
    '某某局本级 · 2010302 一般行政管理事务 · 特定目标类：12.345678万元  新填  ← 第5行',
  );
  expect(await valuesOf(run, 'now.xlsx', 'F16')).toEqual({
    units: [
      {
        unitName: '某某局本级',
        projects: [{ kind: '特定目标类', name: '=信息化', unit: '某某局本级', general: 12.345678 }],
      },
      {
        unitName: '某某中心',
        projects: [{ kind: '其他运转类', name: '运转', unit: '某某中心', general: 5 }],
      },
    ],
  });
  expect(await valuesOf(run, 'now.xlsx', 'F14')).toEqual({ reception: 5 });
});

test('in English its lists and sentences have English marks', async () => {
  const rows = `单位：元\n年度\t${heads}\n`;
  const spent = (year: number, amount: number) =>
    `${year}\t某某局本级\t2010301-行政运行\t30101-基本工资\t人员类项目\t\t一般公共预算拨款\t${amount}`;
  const { run } = machine({
    'e.txt': `${rows}${spent(2025, 1)}\n${spent(2025, 2)}\n${spent(2024, 3)}`,
  });
  const { out } = await run('figures', 'e.txt', ...asked, '--lang', 'en');
  expect(out).toContain('if it is of this year, correct the year in the export and read it again');
  expect(out).toMatch(/: 0\.0003万元 {2}new {2}← Line 3, Line 4/);
  expect(out).toContain(' (new form)');
  // A label of a form stays as it is.
  expect(out.replaceAll('其中：财政拨款', '')).not.toMatch(/：|……|（new|L3、/);
});

test('differences to a workbook are told, and its figures stay unless they are to be replaced', async () => {
  const data = JSON.stringify({
    forms: [
      { form: 'F14', values: { reception: 4, abroad: 2 } },
      { form: 'F17', values: { basic: 100, goal: '保障运行' } },
    ],
  });
  const { run, held } = machine({ 'e.txt': detail, 'd.json': data });
  await run('new', ...asked, '--data', 'd.json', '-o', 'old.xlsx');
  const old = held.get('old.xlsx');
  const told = await run('figures', 'e.txt', ...asked, '--into', 'old.xlsx');
  expect([told.code, told.err]).toEqual([1, '']);
  expect(told.out).toMatch(/· F5 公务接待费：4\.00万元 → 5\.00万元 {2}不一致/);
  expect(told.out).toMatch(/B5 因公出国\(境\)费：表里是 2\.00万元，导出表里没有/);
  expect(told.out).toContain('没有写文件');
  const words = ['figures', 'e.txt', ...asked, '--into', 'old.xlsx'];
  await run(...words, '-o', 'kept.xlsx');
  const replaced = await run(...words, '--replace');
  expect(held.get('old.xlsx')).toBe(old);
  expect(await valuesOf(run, 'kept.xlsx', 'F14')).toEqual({ reception: 4, abroad: 2 });
  expect(replaced.out).toMatch(/✓ F5 公务接待费：4\.00万元 → 5\.00万元/);
  expect(await valuesOf(run, 'kept.xlsx', 'F17')).toMatchObject({
    ...{ basic: 100, goal: '保障运行', project: 17.345678, governmentFunds: 117.345678 },
  });
});

test('empty cells beside what the export does not have stay empty unless the whole table is taken, and both totals are told', async () => {
  const data = JSON.stringify({ forms: [{ form: 'F14', values: { abroad: 2 } }] });
  const { run } = machine({ 'e.txt': detail, 'd.json': data });
  await run('new', ...asked, '--data', 'd.json', '-o', 'old.xlsx');
  const words = ['figures', 'e.txt', ...asked, '--into', 'old.xlsx', '-o'];
  const kept = await run(...words, 'kept.xlsx');
  expect(kept.out).toMatch(/整张取导出表的（--replace）：.*合计 2\.00 → 5\.00万元/);
  expect(kept.out).toContain('所以先整张保留表里的');
  expect(kept.out).not.toContain('两边都不是');
  expect(await valuesOf(run, 'kept.xlsx', 'F14')).toEqual({ abroad: 2 });
  const replaced = await run(...words, 'replaced.xlsx', '--replace', '--lang', 'en');
  expect(replaced.out).toMatch(/✓ B5 因公出国\(境\)费: 2\.00万元 → empty; the export has none/);
  expect(await valuesOf(run, 'replaced.xlsx', 'F14')).toEqual({ reception: 5 });
});

test('forms of another pack are not dropped without a word', async () => {
  const data = JSON.stringify({ forms: [{ form: 'F17', values: { basic: 100 } }] });
  const { run } = machine({ 'e.txt': detail, 'd.json': data });
  await run('new', ...asked, '--data', 'd.json', '-o', 'old.xlsx');
  const words = ['figures', 'e.txt', '--pack', 'hebei-2021', ...asked.slice(2)];
  const { code, out, err } = await run(...words, '--into', 'old.xlsx', '-o', 'new.xlsx');
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/新工作簿里没有这些表单，所用的格式包里没有它们：.+；原文件没有改动/);
});

test('what of a workbook does not come along is told, and is no success', async () => {
  const { run, held } = machine({ 'e.txt': detail });
  await run('new', ...asked, '-o', 'old.xlsx');
  const words = ['figures', 'e.txt', ...asked, '--into'];
  const whole = await run(...words, 'old.xlsx', '-o', 'whole.xlsx');
  expect([whole.code, whole.out]).toEqual([0, expect.not.stringContaining('新工作簿里没有')]);
  const bytes = held.get('old.xlsx') ?? new Uint8Array();
  held.set('noted.xlsx', withNote(bytes, '机关运行经费另见'));
  const noted = await run(...words, 'noted.xlsx', '-o', 'new.xlsx');
  expect(noted.code).toBe(1);
  expect(noted.out).toMatch(/新工作簿里没有写在表单以外的内容：.+!Z90（1 格）；原文件没有改动/);
});

/** The same workbook with a remark far below its first form. */
function withNote(bytes: Uint8Array, words: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const row = `<row r="90"><c r="Z90" t="inlineStr"><is><t>${words}</t></is></c></row>`;
  return zipSync({
    ...parts,
    [path]: strToU8(sheet.replace('</sheetData>', `${row}</sheetData>`)),
  });
}

test('--round prints two decimals of 万元 and tells what is left; --json says everything', async () => {
  const { run } = machine({ 'e.txt': detail });
  const { out } = await run('figures', 'e.txt', ...asked, '--round');
  expect(out).toContain('特定目标类：12.35万元');
  expect(out).toContain('舍入后合计差 -43.22元');
  const { out: json } = await run('figures', 'e.txt', ...asked, '--json');
  const said = JSON.parse(json) as { output: null; forms: { form: string; figures?: object[] }[] };
  expect(said.output).toBeNull();
  expect(said.forms.find(({ form }) => form === 'F14')?.figures).toEqual([
    {
      ...{ place: '公务接待费', field: 'reception', within: [], at: null, state: 'new', now: '' },
      ...{ amount: '5.00万元', rows: ['L6'], taken: true },
    },
  ]);
});

test('a sheet of a workbook is an export too, and so is a .csv', async () => {
  const { run, held } = machine({ 'e.csv': detail.replaceAll(',', '').replaceAll('\t', ',') });
  const { out } = await run('figures', 'e.csv', ...asked, '-o', 'a.xlsx');
  expect(out).toContain('读到 3 个金额');
  const file = await readWorkbook(held.get('a.xlsx') ?? new Uint8Array());
  expect(file.kind).toBe('workbook');
});

const stages = {
  '一上.txt': '单位：元\n功能科目编码\t资金性质\t金额\n2010301\t一般公共预算拨款\t500000',
  '二上.txt': '单位：元\n功能科目编码\t资金性质\t金额\n2010301\t一般公共预算拨款\t400000',
};

test('of two stages of a budget the one that is named counts', async () => {
  const { run } = machine(stages);
  const words = ['figures', '一上.txt', '二上.txt', ...asked];
  const open = await run(...words);
  expect([open.code, open.err]).toEqual([
    2,
    expect.stringContaining(
      '一上.txt（1 个金额，共 500,000.00元）、二上.txt（1 个金额，共 400,000.00元）；请用 --sheet 说明算哪些',
    ),
  ]);
  const { code, out } = await run(...words, '--sheet', '二上.txt');
  expect([code, out]).toEqual([0, expect.stringContaining('读到 1 个金额，共 400,000.00元')]);
  const wrong = await run(...words, '--sheet', '三上');
  expect(wrong.err).toContain('没有叫“三上”的表；有这些：一上.txt、二上.txt');
});

test('a summary table is taken as it is, and one that the pack has not is told', async () => {
  const text = (lines: readonly string[]) => lines.join('\n').replaceAll('|', '\t');
  const { run } = machine({ '三公.txt': text(threePublicPrint), '资产.txt': text(assetPrint) });
  const { code, out } = await run('figures', '三公.txt', '资产.txt', ...asked);
  expect(code).toBe(1);
  expect(out).toMatch(/直接取数的总表：.+（三公\.txt），2 个金额/);
  expect(out).toMatch(/公务接待费：5\.00万元 {2}新填 {2}← 第5行/);
  expect(out).toContain('所用的格式包里没有这张表，没有取数');
});

test.each<readonly [string, readonly string[], string]>([
  ['no file', [], '请给出预算系统导出的'],
  ['a letter', ['letter.txt'], 'letter.txt 里没有认出预算系统的导出表'],
  ['no unit', ['bare.txt'], '没有写金额单位；请用 --money'],
  ['two amounts', ['two.txt'], '有几列金额：一上数、二上数；请用 --column'],
  ['a wrong unit', ['bare.txt', '--money', 'jiao'], '--money 应为 yuan'],
  ['no such column', ['e.txt', '--column', '三上数'], '没有叫“三上数”的列，请改正 --column'],
  ['what is read is not written', ['e.txt', '--into', 'w.xlsx', '-o', 'w.xlsx'], '不能同时写它'],
])('refused: %s', async (_, words, expected) => {
  const { run } = machine({
    'e.txt': detail,
    'letter.txt': '各单位：\n请编制预算。',
    'bare.txt': '功能科目编码\t金额\n2010301\t1',
    'two.txt': '功能科目编码\t一上数（元）\t二上数（元）\n2010301\t1\t2',
  });
  const { code, err } = await run('figures', ...words, ...asked);
  expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
});
