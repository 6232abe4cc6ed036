import { fen } from '../../../src/domain/money/fen';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { withTotals } from '../../../src/domain/narrative/fact/totals';
import { partsBeside, type PartsBeside } from '../../../src/app/narrative/parts-beside';
import { factDefinitions } from '../../../src/packs/narrative';

type Amounts = Readonly<Record<string, number>>;

function factsOf(amounts: Amounts): Facts {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, wan]) => [
      name,
      { kind: 'amount', fen: fen(Math.round(wan * 1_000_000)) },
    ]),
  );
}

const parts = {
  abroad_last: 0,
  vehiclePurchase_last: 0,
  vehicleRunning_last: 3,
  reception_last: 1,
};

test.each<readonly [string, Amounts, string, number | null]>([
  [
    'of the year before',
    { abroad_last: 0, vehicles_last: 3, reception_last: 1.5 },
    'three_last',
    4.5,
  ],
  ['of totals', parts, 'three_last', 4],
  ['of which a part is not known', { abroad_last: 0, vehicles_last: 3 }, 'three_last', null],
  ['that somebody said', { ...parts, three_last: 9 }, 'three_last', 9],
  ['of this year', { abroad: 0, vehicles: 3, reception: 1 }, 'three', 4],
  ['of another year', parts, 'three', null],
])('a total %s', (_, amounts, name, expected) => {
  const found = withTotals(factDefinitions, factsOf(amounts))[name] ?? null;
  expect(found).toEqual(expected === null ? null : factsOf({ [name]: expected })[name]);
});

test.each<readonly [string, Amounts, PartsBeside | null]>([
  ['that its parts do not make', { ...parts, three_last: 4.5 }, { sum: '4', difference: '0.5' }],
  ['that is less than its parts', { ...parts, three_last: 1.01 }, { sum: '4', difference: '2.99' }],
  ['that its parts make', { ...parts, three_last: 4 }, null],
  ['of unknown parts', { three_last: 4 }, null],
  ['that is not known', { abroad_last: 1 }, null],
])('a typed total %s', (_, amounts, expected) => {
  expect(partsBeside('three_last', factsOf(amounts), '万元')).toEqual(expected);
});

test('a total that is too large to be exact is not known', () => {
  const most = { kind: 'amount', fen: fen(Number.MAX_SAFE_INTEGER) } as const;
  const facts = { abroad: most, vehicles: most, reception: most };
  expect(withTotals(factDefinitions, facts)).toEqual(facts);
});
