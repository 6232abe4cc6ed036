import { typedCount } from '../../src/taskpane/rows/typed-count';

test.each([
  ['1', 1],
  ['12', 12],
  [' 30 ', 30],
  ['１２', 12],
  ['200', 200],
  ['201', null],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['十二', null],
  ['', null],
  ['99999999', null],
])('“%s” is %j rows', (text, count) => {
  expect(typedCount(text)).toBe(count);
});
