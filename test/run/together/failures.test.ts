import { resolve } from 'node:path';
import { describeFailures, failuresOf } from '../failures.js';

const passed = { status: 'passed', ancestorTitles: [], title: 'b', failureMessages: [] };
const failed = {
  status: 'failed',
  ancestorTitles: ['app/rows.test.ts', 'rows'],
  title: 'a row more',
  failureMessages: [
    '\u001b[31mError: expected 1\u001b[39m\n    at Object.<anonymous> (/x/node_modules/jest/a.js:1:1)\n    at rows (src/rows.ts:2:3)',
  ],
};
const file = (name: string, ...assertionResults: (typeof failed)[]) => ({
  name: resolve(name),
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults,
});

test.each([
  ['nothing', [file('test/build/a.test.ts', passed)], []],
  [
    'a test that ran with those of its folder, by its own file',
    [file('test/run/together/app.test.ts', passed, failed)],
    ['test/app/rows.test.ts › rows › a row more'],
  ],
  [
    'a test of a file that ran alone',
    [file('test/build/a.test.ts', { ...failed, ancestorTitles: ['dist'] })],
    ['test/build/a.test.ts › dist › a row more'],
  ],
  [
    'a file that could not be run',
    [{ ...file('test/build/a.test.ts'), status: 'failed', message: 'SyntaxError' }],
    ['test/build/a.test.ts'],
  ],
])('named is %s', (_, files, named) => {
  expect(failuresOf(files).map(({ where }) => where)).toEqual(named);
});

test('why is told without colours and without steps through packages', () => {
  const found = failuresOf([file('test/run/together/app.test.ts', failed)]);
  expect(describeFailures(found).split('\n')).toEqual([
    '✕ test/app/rows.test.ts › rows › a row more',
    '    Error: expected 1',
    '        at rows (src/rows.ts:2:3)',
  ]);
});

test('of a file that could not be run its message is told', () => {
  const broken = { ...file('test/a.test.ts'), status: 'failed', message: 'SyntaxError: ;' };
  expect(describeFailures(failuresOf([broken]))).toBe('✕ test/a.test.ts\n    SyntaxError: ;');
});

test('what is long is cut, and says so', () => {
  const why = Array.from({ length: 50 }, (_, line) => `line ${String(line)}`).join('\n');
  const many = Array.from({ length: 25 }, () => ({ where: 'types', why }));
  const lines = describeFailures(many).split('\n');
  expect(lines.filter((line) => line === '✕ types')).toHaveLength(20);
  expect(lines.filter((line) => line === '    … and 10 more lines, see above')).toHaveLength(20);
  expect(lines.at(-1)).toBe('    … and 5 more failures, see above');
});
