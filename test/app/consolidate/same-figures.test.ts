import { figuresKey } from '../../../src/app/consolidate/same-figures';
import type { FormValues } from '../../../src/domain/form/form-values';
import { threePublic } from '../../../src/packs/forms/three-public';

function keyOf(values: FormValues): string | null {
  return figuresKey({ forms: [{ form: threePublic, values }] });
}

test.each<readonly [string, FormValues, FormValues]>([
  ['in whatever order', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }],
  [
    'whatever words and zeros stand beside them',
    { a: 1, b: 2, c: 3 },
    { a: 1, b: 2, c: 3, d: 0, e: '甲' },
  ],
])('the same amounts are the same, %s', (_, one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
  expect(keyOf(one)).not.toBeNull();
});

test.each<readonly [string, FormValues]>([
  ['another amount', { a: 1, b: 2, c: 4 }],
  ['an amount in another field', { a: 1, b: 2, d: 3 }],
  ['one in a row', { a: 1, b: 2, rows: [{ c: 3 }] }],
])('%s is not the same', (_, other) => {
  expect(keyOf(other)).not.toBe(keyOf({ a: 1, b: 2, c: 3 }));
});

test('two amounts may be alike by chance', () => {
  expect(keyOf({ a: 1, b: 2, c: 0 })).toBeNull();
});
