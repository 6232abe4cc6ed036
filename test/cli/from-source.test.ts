import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();

function cli(cwd: string, ...words: string[]) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['run', '-s', '--prefix', root, 'cli', '--', ...words], {
    cwd,
    encoding: 'utf8',
  });
}

describe('npm run -s cli', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'budget-forms-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('runs from source, and means files from where the user stands', () => {
    const make = 'new --pack henan-2022 --form F14 --year 2022 --unit 某某局 -o 表.xlsx'.split(' ');
    expect(cli(folder, ...make)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['表.xlsx']);
    const read = cli(folder, 'read', '表.xlsx', '--json');
    expect(read).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(read.stdout)).toMatchObject({ forms: [{ form: 'F14', values: {} }] });

    const before = readFileSync(path.join(folder, '表.xlsx'));
    const again = cli(folder, ...make);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('--overwrite')]);
    expect(readFileSync(path.join(folder, '表.xlsx')).equals(before)).toBe(true);
    expect(cli(folder, ...make, '--overwrite')).toMatchObject({ status: 0, stderr: '' });
  }, 120_000);

  test('many files are checked on all cores, and told in their order, those that cannot be read too', () => {
    const names = Array.from({ length: 7 }, (_, index) => `${index}.xlsx`);
    for (const name of names) copyFileSync(path.join(folder, '表.xlsx'), path.join(folder, name));
    const files = [...names.slice(0, 3), '没有.xlsx', ...names.slice(3)];
    const { status, stdout, stderr } = cli(folder, 'check', ...files, '--format', 'json');
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; verdict: string });
    expect([status, stderr, facts.map(({ file }) => file)]).toEqual([2, '', files]);
    expect(facts.map(({ verdict }) => verdict)).toEqual(
      files.map((name) => (name === '没有.xlsx' ? 'unreadable' : 'incomplete')),
    );
  }, 120_000);

  test('ends with 2 and one sentence when it cannot', () => {
    const { status, stdout, stderr } = cli(folder, 'read', '没有.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      '没有找到文件 没有.xlsx，请检查文件名。\nThere is no file 没有.xlsx; check its name.\n',
    );
  }, 120_000);

  test('leaves nothing behind', () => {
    expect(
      readdirSync(path.join(root, '.cache')).filter((name) => name.startsWith('cli-')),
    ).toEqual([]);
  });
});
