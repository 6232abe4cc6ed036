import { unzipSync } from 'fflate';
import { machine } from './in-memory';

const make = ['new', '--pack', 'hebei-2021', '--year', '2022', '--unit', '某某局', '-o', 'a.xlsx'];
const code = '130000221900001234567';
const files = {
  'p.txt': `\uFEFF会计服务\r\n\r\n=1+1\t${code}\r\n2021/2022年热线\r\n会计服务\r\n2022\t5\r\n`,
  'blank.txt': ' \n',
  'data.json': JSON.stringify({ forms: [{ form: 'F03', values: { projectName: '热线' } }] }),
};

interface ReadFile {
  readonly forms: readonly { form: string; sheet: string; values: object }[];
}

test('each project of a file gets a form, on a sheet called like it; what is left out is said', async () => {
  const { run } = machine(files);
  const made = await run(...make, '--form', 'F03,F03,F04', '--projects', 'p.txt');
  const read = JSON.parse((await run('read', 'a.xlsx', '--json')).out) as ReadFile;
  expect(made.code).toBe(0);
  expect(made.out).toContain('4张表单');
  expect(made.err).toContain('重复的项目名称只建一张表：会计服务。');
  expect(made.err).toContain('no name of a project in these lines, left out: 2022 5.');
  expect(read.forms.map(({ form, sheet, values }) => [form, sheet, values])).toEqual([
    ['F03', '会计服务', { projectName: '会计服务' }],
    ['F03', '=1+1', { projectName: '=1+1', projectCode: code }],
    ['F03', '2021／2022年热线', { projectName: '2021/2022年热线' }],
    ['F04', '部门政府采购预算', {}],
  ]);
});

test.each([
  [['--form', 'F04', '--projects', 'p.txt'], '选中的表单里没有按项目填写的表', 'has no use'],
  [['--projects', 'blank.txt'], 'blank.txt 里没有项目名称', 'no name of a project in blank.txt'],
  [['--form', 'F03', '--projects', 'p.txt', '--data', 'data.json'], '--data 已经写了', 'use one'],
  [['--projects', 'none.txt'], 'none.txt', 'none.txt'],
])('%j: a sentence in each language, and no file', async (words, zh, en) => {
  const { run, held } = machine(files);
  const { code: ended, err } = await run(...make, ...words);
  expect([ended, held.has('a.xlsx')]).toEqual([2, false]);
  expect(err).toContain(zh);
  expect(err).toContain(en);
});

test.each([
  [[], '请填写金额，不带单位'],
  [['--lang', 'en'], 'Amount without its unit'],
])('what Excel says beside the cells: %s', async (language, said) => {
  const { held, run } = machine();
  await run(...make, '--form', 'F14', ...language);
  const parts = Object.values(unzipSync(held.get('a.xlsx') ?? new Uint8Array()));
  const texts = parts.map((part) => new TextDecoder().decode(part));
  expect(texts.filter((text) => text.includes(said))).toHaveLength(1);
});
