import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { pure } from './import-rules';

const root = process.cwd();
const configFile = path.join(root, 'src/domain/tsconfig.json');

test('the tsconfig without surroundings covers every pure folder', () => {
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file));
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile));
  const files = pure.flatMap((folder) =>
    readdirSync(path.join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(root, 'src', folder, file)),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(fileNames.map((file) => path.normalize(file)).sort()).toEqual(files.sort());
});

describe('a file that is compiled like them', () => {
  const folder = mkdtempSync(path.join(root, '.cache/pure-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('knows no document, process, Office or Excel', () => {
    const names = ['document', 'process', 'Office', 'Excel', 'console', 'fetch', 'Math'];
    writeFileSync(path.join(folder, 'a.ts'), names.map((name) => `void ${name};`).join('\n'));
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: configFile, files: ['a.ts'], include: [] }),
    );
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', folder],
      { encoding: 'utf8' },
    );
    const unknown = [...stdout.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name);
    expect(unknown).toEqual(names.filter((name) => name !== 'Math'));
  });
});

test.each([
  ['src/app/a.ts', ['no-restricted-globals']],
  ['src/taskpane/a.ts', ['no-restricted-globals']],
  ['src/excel/a.ts', []],
])('Excel in %s breaks %j', (file, broken) => {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '-f', 'json'],
    { encoding: 'utf8', input: 'void Excel.run;\n' },
  );
  const results = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  expect(results.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([broken]);
});
