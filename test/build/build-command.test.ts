import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesBelow, filesOfPage, policyOf } from './dist';

const folder = mkdtempSync(path.join(tmpdir(), 'budget-forms-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

function build(...options: readonly string[]) {
  const env = options.flatMap((option) => ['--env', option]);
  return spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', ...env, '--output-path', folder],
    { encoding: 'utf8' },
  );
}

test('a wrong host ends the build with one sentence and builds nothing', () => {
  const { status, stdout, stderr } = build('host=http://intranet.example');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/host 须是以 https:\/\/ 开头.*must be an address that begins with https/);
  expect(filesBelow(folder)).toEqual([]);
});

test('host and office.js of Office 365 in China', () => {
  const { status, stderr } = build('host=https://intranet.example/yusuan/', 'officeJs=cdn-21v');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('"https://intranet.example/yusuan/taskpane.html?page=check"');
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const origin = 'https://appsforoffice.cdn.partner.office365.cn';
  expect(filesOfPage(html).find((file) => file.endsWith('.js'))).toBe(
    `${origin}/appsforoffice/lib/1/hosted/office.js`,
  );
  expect(policyOf(html)['script-src']).toEqual(["'self'", origin]);
  expect(filesBelow(folder).filter((file) => file.startsWith('office/'))).toEqual([]);
}, 60_000);

test('a manifest that is cut off ends the build with two sentences, and builds nothing', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'budget-forms-project-'));
  for (const name of ['src', 'assets', 'node_modules']) {
    symlinkSync(path.resolve(name), path.join(project, name), 'junction');
  }
  for (const name of ['package.json', 'webpack.config.js', 'tsconfig.json']) {
    copyFileSync(name, path.join(project, name));
  }
  const cut = readFileSync('manifest.xml', 'utf8').split('\n').slice(0, 40).join('\n');
  writeFileSync(path.join(project, 'manifest.xml'), cut);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/webpack/bin/webpack.js')],
    { cwd: project, encoding: 'utf8' },
  );
  const built = existsSync(path.join(project, 'dist'));
  rmSync(project, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toMatch(/^manifest\.xml 第 4\d 行.*\nmanifest\.xml, line 4\d: not complete XML/);
  expect(built).toBe(false);
});
