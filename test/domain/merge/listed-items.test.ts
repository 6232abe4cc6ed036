import fc from 'fast-check';
import { chosenText } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { gapFor } from './edited-text';
import { listedAmounts, listsTwice } from './listed-items';
import { merged } from './merged-words';
import { movedAbout, moves } from './moved-clauses';
import { saidAnew, sayings } from './said-anew';

const car = '公务用车购置费';
const run = '公务用车运行费';

test.each([
  [
    'two of the same amount in the other order, of which one changes: they ask',
    `${car}3万元，${run}3万元。`,
    `${run}3万元，${car}3万元。`,
    `${car}5万元，${run}3万元。`,
    `⟨${run}3万元，${car}3万元。|${car}5万元，${run}3万元。⟩`,
  ],
  [
    'one copied before another of the same amount',
    `另有，${car}3万元。\n${run}3万元。`,
    `另有，${run}3万元。${car}3万元。\n${run}3万元。`,
    `另有，${car}3万元。\n${run}5万元。`,
    `⟨另有，${run}3万元。${car}3万元。|另有，${run}5万元。${car}3万元。⟩\n${run}5万元。`,
  ],
  [
    'less words for one: it follows its figure',
    `其中${car}3万元，${run}3万元。`,
    `${car}3万元，${run}3万元。`,
    `其中${car}5万元，${run}3万元。`,
    `${car}5万元，${run}3万元。`,
  ],
  [
    'the words for one typed over by those for another, and an amount of her own',
    `${car}3万元，${run}4万元。`,
    `${run}6万元，${run}4万元。`,
    `${car}3万元，${run}5万元。`,
    `⟨${run}6万元，${run}4万元。|${car}3万元，${run}5万元。⟩`,
  ],
])('%s', (_, before, mine, now, expected) => {
  expect(merged(before, mine, now)).toBe(expected);
});

test('items moved within their list: each has its figure of now, or what she says of it', () => {
  fc.assert(
    fc.property(listsTwice, moves, sayings, ({ base, fresh }, done, anew) => {
      const mine = movedAbout(saidAnew(base, anew), done).text;
      const [was, own, now] = [base, mine, fresh].map((text) => new Set(listedAmounts(text)));
      const text = chosenText(mergeTexts({ gapFor, base, mine, fresh }), () => 'fresh');
      const isSaid = (one: string) => now?.has(one) || (own?.has(one) && !was?.has(one));
      expect(listedAmounts(text).filter((one) => !isSaid(one))).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});
