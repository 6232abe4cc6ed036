import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { machineFiles } from '../../src/cli/batch/machine-files';
import { runCommand } from '../../src/cli/run-command';
import { readWorkbook } from '../../src/files';
import { workbook } from './three-public-workbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'budget-forms-batch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function bureau() {
  mkdirSync(join(folder, '报送', '二科'), { recursive: true });
  mkdirSync(join(folder, '报送', '.trash'));
  mkdirSync(join(folder, '空'));
  const files: Record<string, Uint8Array | string> = {
    'c.xlsx': await workbook('丙局', 0),
    'a.xlsx': await workbook('甲局', 1),
    '二科/b.xlsx': await workbook('乙局', 2),
    '二科/old.doc': '\u00d0\u00cf\u0011\u00e0',
    'broken.docx': 'no document',
    '~$left.xlsx': 'a lock that was left behind',
    '.trash/d.xlsx': 'deleted',
    'picture.png': 'a picture',
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, '报送', name), content);
}

async function run(...words: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(
    words.map((word) => word.replace('@', `${folder}/`)),
    {
      readFile,
      writeFile: (path, bytes, ifThere) =>
        writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
      print: (text) => printed.push(text),
      complain: (text) => complained.push(text),
      lines: machineFiles,
    },
  );
  return { code, out: printed.join('\n'), err: complained.join('\n') };
}

const at = (name: string) => join(folder, name);
const linesOf = (name: string) => readFileSync(at(name), 'utf8').trim().split('\n');
const namesOf = (lines: readonly string[]) =>
  lines.map((line) => (JSON.parse(line) as { file: string }).file.replace(`${folder}/`, ''));

test('a folder is checked file by file, in one order; what cannot be read is said, what is no disclosure passed over', async () => {
  await bureau();
  const { code, out } = await run('check', '@报送', '--format', 'json');
  expect(code).toBe(2);
  expect(namesOf(out.split('\n'))).toEqual([
    '报送/a.xlsx',
    '报送/broken.docx',
    '报送/c.xlsx',
    '报送/二科/b.xlsx',
    '报送/二科/old.doc',
  ]);
  const facts = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(facts.map(({ department, verdict }) => [department, verdict])).toEqual([
    ['甲局', 'fail'],
    [undefined, 'unreadable'],
    ['丙局', 'pass'],
    ['乙局', 'fail'],
    [undefined, 'unreadable'],
  ]);
});

test('a file that somebody has open is said, in one sentence, and read as it was saved', async () => {
  await bureau();
  writeFileSync(at('报送/~$a.xlsx'), 'a lock');
  writeFileSync(at('报送/~$oken.docx'), 'a lock of Word');
  const { err } = await run('check', '@报送', '--format', 'json');
  const said = err.split('\n').filter((line) => line.includes('可能正在'));
  expect(said.map((line) => line.replaceAll(`${folder}/`, ''))).toEqual([
    '报送/a.xlsx 可能正在 Excel 或 Word 里打开（旁边有临时文件 ~$a.xlsx），按最后一次保存的内容读取。请保存并关闭它，再核对一遍。',
    '报送/broken.docx 可能正在 Excel 或 Word 里打开（旁边有临时文件 ~$oken.docx），按最后一次保存的内容读取。请保存并关闭它，再核对一遍。',
  ]);
});

test('what Office keeps beside an open file is refused where it is named', async () => {
  await bureau();
  const { code, out, err } = await run('check', '@报送/~$left.xlsx', '@报送/c.xlsx');
  expect([code, `${out}\n${err}`]).toEqual([
    2,
    expect.stringContaining('这是 Excel 或 Word 打开文件时留下的临时文件'),
  ]);
});

test.each([
  ['.', 'a.xlsx'],
  ['./', './a.xlsx'],
  ['../报送', './a.xlsx'],
  ['../报送/二科/..', '../报送/a.xlsx'],
])('in %s nothing that is hidden is checked, and %s only once', async (named, again) => {
  await bureau();
  const before = process.cwd();
  process.chdir(at('报送'));
  try {
    const { out } = await run('check', named, again, '--format', 'json');
    expect(namesOf(out.split('\n')).map((name) => basename(name))).toEqual([
      'a.xlsx',
      'broken.docx',
      'c.xlsx',
      'b.xlsx',
      'old.doc',
    ]);
  } finally {
    process.chdir(before);
  }
});

test.each([1, 2, 3, 7])('%d shards, joined, are what one run gives', async (shards) => {
  await bureau();
  await run('check', '@报送', '--format', 'json', '-o', '@whole.jsonl');
  const parts: string[] = [];
  for (let part = shards; part > 0; part -= 1) {
    const file = `@${part}.jsonl`;
    const words = ['--format', 'json', '-o', file, '--shard', `${part}/${shards}`];
    await run('check', '@报送', ...words);
    parts.push(file);
  }
  expect((await run('summary', ...parts, '-o', '@joined.jsonl')).code).toBe(0);
  expect(readFileSync(at('joined.jsonl'))).toEqual(readFileSync(at('whole.jsonl')));
});

test('a run that was stopped in the middle of a line goes on where it was, and checks again what changed', async () => {
  await bureau();
  const words = ['check', '@报送', '--format', 'json', '-o', '@r.jsonl'];
  await run(...words);
  const whole = readFileSync(at('r.jsonl'), 'utf8');
  const lines = linesOf('r.jsonl');
  writeFileSync(at('r.jsonl'), `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 30)}`);
  const again = await run(...words, '--resume');
  expect([again.code, again.err]).toEqual([2, '2个文件没有变动，用上次的结果；还要检查3个。']);
  expect(readFileSync(at('r.jsonl'), 'utf8')).toBe(whole);

  writeFileSync(at('报送/a.xlsx'), await workbook('甲局', 0));
  expect((await run(...words, '--resume')).err).toContain('4个文件没有变动');
  expect(namesOf(linesOf('r.jsonl'))).toHaveLength(6);
  await run('summary', '@r.jsonl', '-o', '@now.jsonl');
  expect(linesOf('now.jsonl')[0]).toContain('"verdict":"pass"');
  expect(linesOf('now.jsonl')).toHaveLength(5);
});

test.each([
  ['another file', 'a letter\nof somebody', '第1行不是检查结果'],
  ['one line of another file', '{"other":1', '第1行不是检查结果'],
  ['a file of nothing', '', ''],
])('%s that is named as results is left as it is', async (_, content, said) => {
  await bureau();
  writeFileSync(at('r.jsonl'), content);
  const { err } = await run(
    'check',
    '@报送/c.xlsx',
    '--format',
    'json',
    '-o',
    '@r.jsonl',
    '--resume',
  );
  expect(err).toContain(said);
  expect(readFileSync(at('r.jsonl'), 'utf8').startsWith(content)).toBe(true);
  expect(linesOf('r.jsonl').length > 1).toBe(content.includes('\n'));
});

test('a result without the end of its line is one, and nothing is written behind it in the same line', async () => {
  await bureau();
  const words = ['check', '@报送', '--format', 'json', '-o', '@r.jsonl'];
  await run(...words);
  const whole = readFileSync(at('r.jsonl'), 'utf8');
  writeFileSync(at('r.jsonl'), whole.trimEnd());
  const joined = await run('summary', '@r.jsonl', '-o', '@all.jsonl');
  expect([joined.code, joined.err]).toEqual([0, expect.stringContaining('：5个文件')]);
  expect(readFileSync(at('all.jsonl'), 'utf8')).toBe(whole);
  await run(...words, '--resume');
  expect(readFileSync(at('r.jsonl'), 'utf8')).toBe(whole);
});

test('a result that was cut off is said when results are summed up', async () => {
  await bureau();
  await run('check', '@报送', '--format', 'json', '-o', '@r.jsonl');
  writeFileSync(at('r.jsonl'), readFileSync(at('r.jsonl'), 'utf8').slice(0, -20));
  const { err } = await run('summary', '@r.jsonl', '-o', '@s.xlsx');
  expect(err).toContain(`${at('r.jsonl')} 的最后一行没有写完，那个文件的结果没有计入`);
  expect(err).toContain('：4个文件');
});

test('other settings are another check', async () => {
  await bureau();
  const words = ['check', '@报送', '--format', 'json', '-o', '@r.jsonl'];
  await run(...words);
  expect((await run(...words, '--resume', '--lang', 'en')).err).toBe('');
});

test('the summary: the worst first, every rule that says something, and what was not checked', async () => {
  await bureau();
  const { code, err } = await run('check', '@报送', '--format', 'json', '--summary', '@s.xlsx');
  expect([code, err]).toEqual([
    2,
    `检查汇总已写入 ${at('s.xlsx')}：5个文件，2个有错误，2个不能读取。`,
  ]);
  const file = await readWorkbook(readFileSync(at('s.xlsx')));
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const rowsOf = (sheet: number, columns: number) => {
    const grid = file.sheets[sheet]?.grid;
    return Array.from({ length: 8 }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => grid?.cellAt(row, column).value ?? ''),
    ).filter((cells) => cells.some((cell) => cell !== ''));
  };
  expect(file.sheets.map(({ grid }) => grid.name)).toEqual(['按文件', '按规则', '没有检查']);
  const units = rowsOf(0, 8).map((cells) =>
    cells.map((cell) => String(cell).replace(`${folder}/`, '')),
  );
  expect(units.slice(2)).toEqual([
    ['报送/broken.docx', '', '没有检查', '0', '0', '0', '0', ''],
    ['报送/二科/old.doc', '', '没有检查', '0', '0', '0', '0', ''],
    ['报送/a.xlsx', '甲局', '有错误', '1', '0', '0', '1', '1'],
    ['报送/二科/b.xlsx', '乙局', '有错误', '1', '0', '0', '1', '1'],
    ['报送/c.xlsx', '丙局', '没有发现问题', '0', '0', '0', '1', ''],
  ]);
  expect(units[1]?.[7]).toBe('TP-SUM “三公”经费小计、合计等于各项之和');
  expect(rowsOf(1, 5)[1]).toEqual(['TP-SUM', '“三公”经费小计、合计等于各项之和', '错误', 2, 2]);
  expect(
    rowsOf(2, 2)
      .slice(1)
      .map(([name]) => String(name).replace(`${folder}/`, '')),
  ).toEqual(['报送/broken.docx', '报送/二科/old.doc']);
  expect((await run('check', '@报送', '--summary', '@s.xlsx')).err).toContain('已经存在');
});

test.each([
  [['--summary', '@s.xlsx'], '@s.xlsx'],
  [['--format', 'xlsx', '-o', '@s.xlsx'], null],
  [['--format', 'json', '-o', '@s.jsonl', '--summary', '@s.xlsx'], '@s.jsonl'],
])('where nothing can be read nothing is written: %j', async (words, said) => {
  const before = readdirSync(folder);
  const { code, err } = await run('check', '@没有这个文件夹', ...words);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(before);
  if (said !== null) expect(err).toContain(`没有写 ${join(folder, said.slice(1))}`);
});

test('results and their summary', async () => {
  await bureau();
  await run('check', '@报送', '--format', 'json', '-o', '@r.jsonl', '--summary', '@one.xlsx');
  await run('summary', '@r.jsonl', '-o', '@two.xlsx');
  expect(readFileSync(at('two.xlsx'))).toEqual(readFileSync(at('one.xlsx')));
});

test.each([
  [['check', '@报送', '--shard', '0/2'], '第几份/共几份'],
  [['check', '@报送', '--shard', '3/2'], '第几份/共几份'],
  [['check', '@报送', '--resume'], '--resume 接着写'],
  [
    ['check', '@报送', '--format', 'json', '-o', '@r.jsonl', '--resume', '--annotate'],
    '请去掉 --resume',
  ],
  [['check', '@报送', '--summary', '@s.txt'], '应以 .xlsx 结尾'],
  [['check', '@空'], '里没有 .xlsx'],
  [['check', '@报送', '-o', '@r.txt'], '--format json'],
  [['summary', '-o', '@s.xlsx'], '请给出检查结果文件'],
  [['summary', '@none.jsonl', '-o', '@s.xlsx'], '没有找到文件'],
  [['summary', '@r.jsonl', '-o', '@r.jsonl', '--overwrite'], '不能同时写它'],
  [['summary', '@./r.jsonl', '-o', '@r.jsonl', '--overwrite'], '不能同时写它'],
  [['check', '@报送', '--format', 'xlsx', '-o', '@./报送/a.xlsx', '--overwrite'], '不能同时写它'],
  [['check', '@报送', '--summary', '@空/../报送/c.xlsx', '--overwrite'], '不能同时写它'],
  [['check', '@报送', '--format', 'xlsx', '-o', '@s.xlsx', '--summary', '@./s.xlsx'], '要写两次'],
  [['summary', '@报送/c.xlsx', '-o', '@s.xlsx'], '不是检查结果'],
])('%j: %s', async (words, said) => {
  await bureau();
  appendFileSync(at('r.jsonl'), '');
  const { code, err } = await run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});
