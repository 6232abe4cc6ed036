import { typedIn } from '../../src/app/narrative/typed-facts';
import { suggestedIn } from '../../src/app/narrative/suggested-texts';
import { readProfile } from '../../src/app/state/profile-notes';
import { readWorkbook } from '../../src/files';
import { cell, foreignDocument, paragraph, table, tableRow } from '../files/foreign-document';
import { machine } from './in-memory';

const row = (...texts: string[]) => tableRow(texts.map((text) => cell(text)));

/** A document of a department of 2024, with a table of its units and a text. */
const lastYear = foreignDocument(
  [
    '某某局2024年部门预算公开',
    '一、部门职责',
    '承担全局的窗口服务工作，全年服务3万人次。',
    '二、部门预算安排情况',
    '2024年部门预算支出120万元，其中：基本支出100万元，项目支出20万元。',
    '2024年“三公”经费预算3万元，其中：因公出国（境）费0万元；公务用车运行维护费2万元；公务接待费1万元。',
    '部门机构设置',
  ]
    .map((text) => paragraph(text))
    .join('') +
    table(
      row('单位名称', '单位性质', '单位规格', '经费保障形式'),
      row('某某局本级', '行政', '正科级', '财政拨款'),
      row('某某服务中心', '事业', '正股级', '财政拨款'),
    ) +
    paragraph('临时表') +
    table(row('甲', '乙'), row('丙', '丁')),
);

const asked = ['import', 'last.docx', '--pack', 'hebei-2021', '--year', '2025', '--unit', '某某局'];
const words = [...asked, '--style', 'F14=twoYear', '-o', 'now.xlsx'];

test('last year’s document becomes this year’s workbook', async () => {
  const { run, held } = machine({ 'last.docx': lastYear });
  const { code, out, err } = await run(...words);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('已写入 now.xlsx：6张表单，来自 last.docx。');
  expect(out).toContain('F01 support  机构设置表 ← 机构设置表（第1个表）  带入 8 项');
  expect(out).toContain('公务接待费：1.00万元  第6段');
  expect(out).toContain('说明的参考：部门职责  第3段');
  expect(out).toMatch(/留下 1：没有认出是哪张表 {2}第2个表/);

  const file = await readWorkbook(held.get('now.xlsx') ?? new Uint8Array());
  if (file.kind !== 'workbook') throw new Error(file.kind);
  expect(readProfile(file.notes, [])).toMatchObject({ packId: 'hebei-2021', year: 2025 });
  expect(typedIn(file.notes, '2025 某某局')).toMatchObject({
    expenditure_last: '120.00万元',
    basic_last: '100.00万元',
    project_last: '20.00万元',
  });
  // It stands in the column of the form, and nowhere else.
  expect(typedIn(file.notes, '2025 某某局')['reception_last']).toBeUndefined();
  expect(suggestedIn(file.notes, '2025 某某局')['duties']).toEqual({
    text: '承担全局的窗口服务工作，全年服务【待填：原为3万人次】。',
    at: '¶3',
  });
});

test('what was written is read back, and --json says everything', async () => {
  const { run } = machine({ 'last.docx': lastYear });
  const { out } = await run(...words, '--json');
  const said = JSON.parse(out) as { items: { at: string[]; fate: string }[]; year: number };
  expect(said.year).toBe(2024);
  expect(said.items.every(({ at }) => at.length > 0)).toBe(true);
  const { out: read } = await run('read', 'now.xlsx', '--json');
  const { forms } = JSON.parse(read) as { forms: { form: string; values: unknown }[] };
  expect(forms.find(({ form }) => form === 'F14')?.values).toEqual({
    abroadLastYear: 0,
    vehicleRunningLastYear: 2,
    receptionLastYear: 1,
  });
  expect(forms.find(({ form }) => form === 'F01')?.values).toMatchObject({
    units: [{ unit: '某某局本级' }, { unit: '某某服务中心', rank: '正股级' }],
  });
});

test.each<readonly [string, string, readonly string[]]>([
  [
    'a whole and parts that do not make it',
    '2024年部门预算支出120万元，其中：基本支出100万元，项目支出30万元。',
    ['上年的支出总计', '上年的基本支出', '上年的项目支出'],
  ],
  ['one that adds up', '2024年部门预算支出130万元，其中：基本支出100万元，项目支出30万元。', []],
  ['parts that are not all', '2024年部门预算支出120万元，其中：基本支出100万元。', []],
])('a text that does not add up is marked at each figure of it: %s', async (_, said, marked) => {
  const title = '某某局2024年部门预算公开';
  const { run } = machine({ 'last.docx': foreignDocument(paragraph(title) + paragraph(said)) });
  const { out } = await run(...words);
  const lines = out.split('\n');
  const found = lines.flatMap((line, at) =>
    line.includes('请核对：文字里写的是') ? [lines[at - 1]?.trim().split('：')[0]] : [],
  );
  expect(found).toEqual(marked);
  if (marked.length > 0)
    expect(out).toContain(
      '文字里写的是120万元，各项之和却是130万元（100万元 + 30万元），相差10万元；先按文字带入。',
    );
});

test('a workbook of last year is last year’s file too', async () => {
  const { run } = machine({ 'last.docx': lastYear });
  await run(...words);
  const next = ['--pack', 'hebei-2021', '--year', '2026', '--unit', '某某局', '-o', 'next.xlsx'];
  const { code, out } = await run('import', 'now.xlsx', ...next, '--json');
  const said = JSON.parse(out) as {
    forms: { form: string; from: unknown }[];
    items: { at: string[]; fate: string; why?: string }[];
  };
  expect(code).toBe(0);
  expect(said.forms.find(({ form }) => form === 'F01')?.from).toEqual({
    title: '机构设置表',
    place: '机构设置表',
  });
  expect(said.items.find(({ at }) => at[0] === '机构设置表!A3')?.fate).toBe('taken');
  // What it says of the year before it is nothing for the year after.
  expect(said.items.find(({ at }) => at[0] === '三公经费预算表!B9')).toMatchObject({
    fate: 'left',
    why: 'ownYear',
  });
});

test.each([
  ['no file', ['import', ...asked.slice(2), '-o', 'now.xlsx'], /请给出去年的一个/],
  ['its own file', [...asked, '-o', 'last.docx'], /应以 \.xlsx 结尾/],
  [
    'its own file, otherwise spelled',
    ['import', './there.xlsx', ...asked.slice(2), '-o', 'there.xlsx', '--overwrite'],
    /不能同时写它/,
  ],
  ['a file that is there', [...asked, '-o', 'there.xlsx'], /there\.xlsx/],
  ['nothing in it', ['import', 'empty.txt', ...asked.slice(2), '-o', 'a.xlsx'], /empty\.txt/],
  [
    'another text',
    ['import', 'notice.txt', ...asked.slice(2), '-o', 'a.xlsx'],
    /notice\.txt 里没有认出表单，也没有预算公开的文字/,
  ],
] as const)('refused: %s', async (_, given, expected) => {
  const { run, held } = machine({
    'last.docx': lastYear,
    'there.xlsx': 'before',
    'empty.txt': '',
    'notice.txt': '各单位：\n请于周五前报名。\n',
  });
  const { code, err } = await run(...given);
  expect([code, err]).toEqual([2, expect.stringMatching(expected)]);
  expect(new TextDecoder().decode(held.get('there.xlsx'))).toBe('before');
});
