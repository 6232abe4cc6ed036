import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { circlesAmong } from './circles';
import { importFaults, importsOf } from './import-rules';
import { exportsDefault, lineCount } from './file-rules';

const src = path.join(process.cwd(), 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|js)$/.test(entry.name))
  .map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return { path: path.relative(src, file), text: readFileSync(file, 'utf8') };
  });

/** Set phrases of a pack are as long as they are. */
const isData = (file: string) => file.startsWith('packs/');
const maxLines = 300;

test('every folder imports only from folders below it', () => {
  expect(files.flatMap(({ path: file, text }) => importFaults(file, text))).toEqual([]);
});

test('the imports were found: those of the ports, for one', () => {
  const ports = files.find(({ path: file }) => file === 'app/ports/workbook-port.ts');
  expect(ports && importsOf(ports.path, ports.text).map(({ specifier }) => specifier)).toContain(
    '../../domain/plan/sheet-plan',
  );
});

test('no file imports another that imports it', () => {
  expect(circlesAmong(files)).toEqual([]);
});

/** The folder of a layer that a file stands in; a file beside the folders stands for itself. */
const areaOf = (file: string) => file.split('/').slice(0, 2).join('/');

/** What an area offers to others is put together by its index. */
const isIndex = (file: string) => /^[a-z]+\/index\.ts$/.test(file);

test('no area of a layer imports another that imports it', () => {
  const own = files.filter(({ path: file }) => !isIndex(file));
  expect(circlesAmong(own, areaOf)).toEqual([]);
});

test(`no file is longer than ${maxLines} lines`, () => {
  const long = files.filter(({ path: file, text }) => !isData(file) && lineCount(text) > maxLines);
  expect(long.map(({ path: file }) => file)).toEqual([]);
});

test('what is exported has a name', () => {
  const nameless = files.filter(({ path: file, text }) => exportsDefault(file, text));
  expect(nameless.map(({ path: file }) => file)).toEqual([]);
});

describe('the checker', () => {
  test.each([
    ['two files', { 'a/b': './c', 'a/c': '../a/b' }, [['a/b.ts', 'a/c.ts']]],
    ['a loop of three', { a: './b', b: './c', c: './a', d: './a' }, [['a.ts', 'b.ts', 'c.ts']]],
    [
      'two loops',
      { a: './b', b: './a', c: './d', d: './c' },
      [
        ['a.ts', 'b.ts'],
        ['c.ts', 'd.ts'],
      ],
    ],
    ['no loop', { a: './b', b: './c', c: 'react' }, []],
  ])('%s', (_, imports, expected) => {
    const loops = Object.entries(imports).map(([name, specifier]) => ({
      path: `${name}.ts`,
      text: `import type { A } from '${specifier}';`,
    }));
    expect(circlesAmong(loops)).toEqual(expected);
  });

  test('two areas, by files that do not import one another', () => {
    const loop = [
      { path: 'app/a/one.ts', text: "import { b } from '../b/two';" },
      { path: 'app/b/two.ts', text: '' },
      { path: 'app/b/three.ts', text: "import { a } from '../a/one';" },
    ];
    expect(circlesAmong(loop)).toEqual([]);
    expect(circlesAmong(loop, areaOf)).toEqual([['app/a', 'app/b']]);
  });

  test.each([
    ['domain/money/fen.ts', "import { a } from '../../app';", 'domain may not import from app'],
    ['domain/a.ts', "import type { A } from '../packs';", 'domain may not import from packs'],
    ['packs/a.ts', "export * from '../app';", 'packs may not import from app'],
    ['app/a.ts', "const a = import('../excel');", 'app may not import from excel'],
    ['excel/a.ts', "import '../files/b';", 'excel may not import from files'],
    ['files/a.ts', "type A = import('../excel').A;", 'files may not import from excel'],
    ['commands/a.ts', "import '../taskpane/main';", 'commands may not import from taskpane'],
    ['taskpane/a.tsx', "require('../cli/main');", 'taskpane may not import from cli'],
    ['workbench/a.ts', "import '../domain/money/fen';", 'workbench may not import from domain'],
    ['taskpane/a.ts', "import '../workbench/host';", 'taskpane may not import from workbench'],
    ['domain/a.ts', "import '../elsewhere/b';", 'domain may not import from elsewhere'],
    ['domain/a.ts', "import 'node:fs';", 'domain may not use the package node:fs'],
    ['app/a.ts', "import { z } from 'react';", 'app may not use the package react'],
    ['excel/a.ts', "import '../../test/x';", 'leaves src: ../../test/x'],
  ])('%s with %s is a fault', (file, text, fault) => {
    expect(importFaults(file, text)).toEqual([`src/${file}:1 ${fault}`]);
  });

  test.each([
    ['app/a.ts', "import { a } from '../domain/money/fen';"],
    ['taskpane/a.ts', "import '../excel'; import '../app'; import './b';"],
    ['domain/a.ts', "// import '../app'\nconst text = \"import '../app'\";"],
    ['excel/a.ts', "import 'some-package';"],
    ['workbench/a.js', "import fs from 'node:fs'; import '../workbench/b';"],
  ])('%s with %s is none', (file, text) => {
    expect(importFaults(file, text)).toEqual([]);
  });

  test.each([
    ['export default 1;', true],
    ['const a = 1; export { a as default };', true],
    ['export default function a() {}', true],
    ['export default class {}', true],
    ["export { default } from './b';", true],
    ['export const a = "export default";', false],
    ['// export default\nexport function a() {}', false],
  ])('%s exports without a name: %s', (text, expected) => {
    expect(exportsDefault('a.ts', text)).toBe(expected);
  });

  test.each([
    ['', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\nb\n', 2],
    ['a\r\n\r\nb', 3],
  ])('%j has %d lines', (text, count) => {
    expect(lineCount(text)).toBe(count);
  });
});
