import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineFiles } from '../../src/cli/batch/machine-files';
import { runCommand } from '../../src/cli/run-command';
import { unreadableTexts } from '../../src/files';
import { foreignDocument, paragraph } from '../files/foreign-document';
import { harms, wrongNames } from '../files/hostile-files';
import { workbook } from './three-public-workbook';

interface Line {
  readonly file: string;
  readonly verdict: string;
  readonly message?: string;
}

const document = foreignDocument(paragraph('2022年“三公”经费预算为1.00万元。'), {
  '[Content_Types].xml': '<Types/>',
});

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'budget-forms-hostile-'));
  const good = await workbook('甲局', 1);
  for (const place of ['报送/一科', '报送/二科', '报送/三科'])
    mkdirSync(join(folder, place), { recursive: true });
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, '报送', name), bytes);
  };
  // One before all, one after, and one in the middle.
  for (const place of ['一科/0.xlsx', '二科/m.xlsx', '三科/z.xlsx']) write(place, good);
  harms.forEach(({ make }, at) => {
    write(`二科/${kept(at)}.xlsx`, make(good));
    write(`三科/${kept(at)}.docx`, make(document));
  });
  wrongNames.forEach(([, file, bytes], at) => {
    write(`二科/named${at}${file.slice(1)}`, bytes);
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const kept = (at: number) => `harm${String(at).padStart(2, '0')}`;

async function run(...words: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(words, {
    readFile,
    writeFile: (path, bytes, ifThere) =>
      writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    lines: machineFiles,
  });
  return { code, out: printed.join('\n'), err: complained.join('\n') };
}

const sentences = Object.values(unreadableTexts).map(({ zh }) => zh);
const whole = () => join(folder, '报送');

let lines: ReadonlyMap<string, Line>;
let code: number;
beforeAll(async () => {
  const { out, code: ended } = await run('check', whole(), '--format', 'json');
  code = ended;
  const all = out.split('\n').map((line) => JSON.parse(line) as Line);
  lines = new Map(all.map((one) => [one.file.slice(whole().length + 1), one]));
}, 120_000);

test('every file of the folder has its line', () => {
  expect(code).toBe(2);
  expect(lines.size).toBe(3 + 2 * harms.length + wrongNames.length);
});

test.each(['一科/0.xlsx', '二科/m.xlsx', '三科/z.xlsx'])(
  'the good one between them is checked as if it were alone: %s',
  async (name) => {
    const { out } = await run('check', join(whole(), name), '--format', 'json');
    const alone = JSON.parse(out) as Line;
    expect(alone.verdict).toBe('fail');
    expect(lines.get(name)).toEqual(alone);
  },
);

const table = harms.flatMap(({ name, refused }, at) => [
  [`${name} (.xlsx)`, `二科/${kept(at)}.xlsx`, refused] as const,
  [`${name} (.docx)`, `三科/${kept(at)}.docx`, refused] as const,
]);

test.each(table)('%s: one sentence, or read', (_, file, refused) => {
  const { verdict, message } = lines.get(file) ?? {};
  if (refused === null) {
    expect([verdict, message]).not.toContain('unreadable');
    return;
  }
  expect(verdict).toBe('unreadable');
  expect(sentences.filter((one) => message?.includes(one))).toEqual([unreadableTexts[refused].zh]);
});

test.each(wrongNames.map(([what, file], at) => [what, `二科/named${at}${file.slice(1)}`] as const))(
  '%s: one sentence',
  (_, file) => {
    const { verdict, message = '' } = lines.get(file) ?? {};
    expect(verdict).toBe('unreadable');
    expect(sentences.filter((one) => message.includes(one))).toHaveLength(1);
    expect(message).not.toMatch(/Error|\n/);
  },
);

test('as words for people each has one line too', async () => {
  const { out, err } = await run('check', whole());
  const said = `${out}\n${err}`;
  expect(said).not.toMatch(/Error|\n\s+at /);
  const refused = [...lines.values()].filter(({ verdict }) => verdict === 'unreadable');
  for (const { file } of refused) expect(said.split(`${file}  `)).toHaveLength(2);
});
