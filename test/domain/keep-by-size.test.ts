import { keepBySize } from '../../src/domain/form/keep-by-size';

/** Each letter is used in turn; a capital is four times as large. Together they may be as large as five small ones. */
const cases: readonly [used: string, forgotten: string][] = [
  ['abcde', ''],
  ['abcdef', 'a'],
  ['abcdeaf', 'b'],
  ['aaaaaa', ''],
  ['abA', 'a'],
  ['abcdA', 'abc'],
  ['AB', 'A'],
  ['ABa', 'A'],
];

test.each(cases)('of %s, what was not used for longest goes: %s', (used, forgotten) => {
  expect(goneAfter(5, used)).toBe(forgotten);
});

test('what was used last stays, however large', () => {
  expect(goneAfter(3, 'abA')).toBe('ab');
});

test('what was dropped is told once, and takes no room any more', () => {
  const gone: string[] = [];
  const kept = keepBySize<string>(
    2,
    () => 1,
    (one) => gone.push(one),
  );
  for (const one of 'ab') kept.use(one);
  kept.forget('a');
  kept.forget('a');
  kept.use('c');
  expect(gone).toEqual(['a']);
});

function goneAfter(most: number, used: string): string {
  const gone: string[] = [];
  const sizeOf = (one: string) => (one < 'a' ? 4 : 1);
  const kept = keepBySize<string>(most, sizeOf, (one) => gone.push(one));
  for (const one of used) kept.use(one);
  return gone.join('');
}
