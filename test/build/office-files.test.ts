import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from './dist';

const PACKAGE = 'node_modules/@microsoft/office-js';
const files = filesBelow('dist').filter((file) => file.startsWith('office/'));

/** Where the file comes from; the package has the error page in lower case. */
function original(file: string): string {
  const name = file.replace(/^office\//, '');
  if (name === 'LICENSE.md') return `${PACKAGE}/${name}`;
  return `${PACKAGE}/dist/${name.startsWith('AgaveErrorUX/') ? name.toLowerCase() : name}`;
}

test('everything Excel asks for on each platform is there', () => {
  expect(files.filter((file) => !file.includes('AgaveErrorUX'))).toEqual([
    'office/LICENSE.md',
    'office/en-us/office_strings.js',
    'office/excel-android-16.00.js',
    'office/excel-ios-16.00.js',
    'office/excel-mac-16.00.js',
    'office/excel-web-16.00.js',
    'office/excel-win32-16.01.js',
    'office/excel-winrt-16.00.js',
    'office/o15apptofilemappingtable.js',
    'office/office.js',
    'office/telemetry/oteljs_agave.js',
    'office/zh-cn/office_strings.js',
  ]);
});

test('office.js still names the versions that are delivered', () => {
  const map = /excel:\{([^}]*)\}/.exec(readFileSync(`${PACKAGE}/dist/office.js`, 'utf8'))?.[1];
  expect(map).toBe('ios:"16.00",mac:"16.00",web:"16.00",win32:"16.01",winrt:"16.00"');
});

test.each(files.filter((file) => !file.includes('telemetry')))('%s is unchanged', (file) => {
  expect(readFileSync(`dist/${file}`).equals(readFileSync(original(file)))).toBe(true);
});

test('the telemetry of office.js is replaced by a comment', () => {
  const lines = readFileSync('dist/office/telemetry/oteljs_agave.js', 'utf8').trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('//'))).toEqual([]);
});

test('no debug files; 10 MB at most', () => {
  expect(files.filter((file) => file.includes('debug'))).toEqual([]);
  const bytes = files.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
  expect(bytes).toBeLessThan(10 * 1024 * 1024);
});
