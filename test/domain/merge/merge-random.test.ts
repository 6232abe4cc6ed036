import fc from 'fast-check';
import { chosenText, type MergedText } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { tokensOf } from '../../../src/domain/merge/token';
import { edited, edits, gapFor, printedTwice } from './edited-text';

const numRuns = 2_000;
const text = fc.string({
  unit: fc.constantFrom(...'增减加少持平万元，。；\n1203.%的【待填：】aB '),
  maxLength: 60,
});

const mineOf = (merged: MergedText) => chosenText(merged, () => 'mine');
const asOne = (words: string) => (words === '' ? [] : [{ kind: 'agreed', text: words }]);

test('what nobody edited becomes what is printed', () => {
  fc.assert(
    fc.property(text, text, (base, fresh) => {
      expect(mergeTexts({ gapFor, base, mine: base, fresh })).toEqual(asOne(fresh));
    }),
    { numRuns },
  );
});

test('where nothing is printed otherwise the text stays as it is', () => {
  fc.assert(
    fc.property(text, text, (base, mine) => {
      expect(mergeTexts({ gapFor, base, mine, fresh: base })).toEqual(asOne(mine));
    }),
    { numRuns },
  );
});

test('where both say the same it is that', () => {
  fc.assert(
    fc.property(text, text, (base, both) => {
      expect(mergeTexts({ gapFor, base, mine: both, fresh: both })).toEqual(asOne(both));
    }),
    { numRuns },
  );
});

test('no word of the user is lost, and none is said twice', () => {
  fc.assert(
    fc.property(printedTwice, edits, ({ base, fresh }, done) => {
      const mine = edited(base.join(''), done);
      const merged = mergeTexts({
        gapFor,
        base: base.join(''),
        mine: mine.text,
        fresh: fresh.join(''),
      });
      const times = (all: string, word: string) => all.split(word).length;
      const kept = mineOf(merged);
      const other = mine.typed.filter((word) => times(kept, word) !== times(mine.text, word));
      expect(other).toEqual([]);
    }),
    { numRuns },
  );
});

test('no old figure is left but in a sentence that asks', () => {
  fc.assert(
    fc.property(printedTwice, edits, ({ base, fresh, old }, done) => {
      const mine = edited(base.join(''), done).text;
      const merged = mergeTexts({ gapFor, base: base.join(''), mine, fresh: fresh.join('') });
      const agreed = merged.flatMap((part) => (part.kind === 'agreed' ? tokensOf(part.text) : []));
      expect(agreed.map((token) => token.text).filter((one) => old.includes(one))).toEqual([]);
    }),
    { numRuns },
  );
});

test('a conflict has both as they are: the one on the sheet, and the one that is printed', () => {
  fc.assert(
    fc.property(printedTwice, edits, ({ base, fresh }, done) => {
      const mine = edited(base.join(''), done).text;
      const merged = mergeTexts({ gapFor, base: base.join(''), mine, fresh: fresh.join('') });
      for (const part of merged) {
        if (part.kind === 'agreed') continue;
        expect(mine).toContain(part.mine);
        expect(part.fresh).not.toBe(part.mine);
      }
    }),
    { numRuns },
  );
});

const which = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

test.each<[string, (sentence: string) => string]>([
  ['that were deleted stay so', () => ''],
  ['put behind others stay there', (sentence) => `${sentence}请各单位厉行节约。`],
  ['put before others stay there', (sentence) => `请各单位厉行节约。${sentence}`],
])('sentences %s', (_, edit) => {
  fc.assert(
    fc.property(printedTwice, which, ({ base, fresh }, isEdited) => {
      const own = (sentences: readonly string[]) =>
        sentences.map((one, index) => (isEdited[index] === true ? edit(one) : one)).join('');
      const merged = mergeTexts({
        gapFor,
        base: base.join(''),
        mine: own(base),
        fresh: fresh.join(''),
      });
      expect(merged).toEqual(asOne(own(fresh)));
    }),
    { numRuns: 1_000 },
  );
});

test('where one sentence of hers stands in place of the whole paragraph, the new one is all that is printed', () => {
  fc.assert(
    fc.property(printedTwice, fc.nat(5), ({ base, fresh }, which) => {
      const at = which % base.length;
      fc.pre(base[at] !== fresh[at]);
      const mine = (base[at] ?? '').replace(/\d[\d.]*万元，/, '按需要安排，');
      const merged = mergeTexts({ gapFor, base: base.join(''), mine, fresh: fresh.join('') });
      expect(merged).toEqual([{ kind: 'conflict', mine, fresh: fresh.join('') }]);
    }),
    { numRuns: 1_000 },
  );
});
