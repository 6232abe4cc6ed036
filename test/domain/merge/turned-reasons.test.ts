import { conflictsIn } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { gapFor } from './edited-text';
import { merged } from './merged-words';

const up = '接待费1.50万元，比上年增加0.50万元，增长50.00%';
const down = '接待费0.80万元，比上年减少0.20万元，下降20.00%';
const flatNow = '接待费1.00万元，与上年持平';
const why = '主要原因是会议增加，来访增多';
const stillWhy = '主要原因是【待填：原为会议增加，来访增多】';

test.each([
  ['less', `${up}。`, `${up}，${why}。`, `${down}。`, `⟨${up}，${why}。|${down}，${stillWhy}。⟩`],
  [
    'nothing',
    `${up}。`,
    `${up}，${why}。`,
    `${flatNow}。`,
    `⟨${up}，${why}。|${flatNow}，${stillWhy}。⟩`,
  ],
  [
    'more, where it was as before',
    `${flatNow}。`,
    `${flatNow}，${why}。`,
    `${up}。`,
    `⟨${flatNow}，${why}。|${up}，${stillWhy}。⟩`,
  ],
  [
    'less, in a sentence of its own',
    `${up}。`,
    `${up}。${why}。`,
    `${down}。`,
    `⟨${up}。${why}。|${down}。${stillWhy}。⟩`,
  ],
  [
    'less, where it was asked for behind a colon',
    `${up}，主要原因：【待填：原因】。`,
    `${up}，主要原因：会议增加。`,
    `${down}，主要原因：【待填：原因】。`,
    `⟨${up}，主要原因：会议增加。|${down}，主要原因：【待填：原为会议增加】。⟩`,
  ],
  [
    'less, where it was asked for',
    `${up}，主要原因是【待填：原因】。`,
    `${up}，${why}。`,
    `${down}，主要原因是【待填：原因】。`,
    `⟨${up}，${why}。|${down}，${stillWhy}。⟩`,
  ],
  [
    'more than before',
    `${up}。`,
    `${up}，${why}。`,
    `${up.replace('0.50', '0.60')}。`,
    `${up.replace('0.50', '0.60')}，${why}。`,
  ],
  [
    'less of something else',
    `乙费${up}。${up}。`,
    `乙费${up}。${up}，${why}。`,
    `乙费${down}。${up}。`,
    `乙费${down}。${up}，${why}。`,
  ],
])('a reason of hers, and it is %s now', (_, printed, mine, now, expected) => {
  expect(merged(printed, mine, now)).toBe(expected);
});

test('of a reason that was written for more, and it is less now, both are told', () => {
  const found = mergeTexts({
    gapFor,
    base: `${up}。`,
    mine: `${up}，${why}。`,
    fresh: `${down}。`,
  });
  expect(conflictsIn(found).map(({ turn }) => turn)).toEqual([{ was: 'up', now: 'down' }]);
});
