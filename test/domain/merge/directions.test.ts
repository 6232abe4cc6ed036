import fc from 'fast-check';
import { chosenText, type MergedText } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { edited, edits, gapFor, printedTwice } from './edited-text';
import { directedFigures, movedAbout, moves, paragraphsTwice } from './moved-clauses';

const numRuns = 3_000;

const offered = (merged: MergedText) =>
  merged.flatMap((part) => (part.kind === 'agreed' ? [part.text] : [part.fresh]));

test('clauses and sentences that were moved: every figure goes the way that it is printed', () => {
  fc.assert(
    fc.property(paragraphsTwice, moves, ({ base, fresh }, done) => {
      const mine = movedAbout(base, done);
      const merged = mergeTexts({ gapFor, base, mine: mine.text, fresh });
      const printed = directedFigures(fresh);
      const found = offered(merged).flatMap(directedFigures);
      expect(found.filter((one) => !printed.includes(one))).toEqual([]);
    }),
    { numRuns },
  );
});

test('clauses and sentences that were moved: no word of the user is lost', () => {
  fc.assert(
    fc.property(paragraphsTwice, moves, ({ base, fresh }, done) => {
      const mine = movedAbout(base, done);
      const kept = chosenText(mergeTexts({ gapFor, base, mine: mine.text, fresh }), () => 'mine');
      expect(mine.typed.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns },
  );
});

const opposite = { 增: '减', 减: '增' } as const;

test('whatever was done: no figure that is printed now goes the other way', () => {
  fc.assert(
    fc.property(printedTwice, edits, fc.boolean(), ({ base, fresh }, done, areParagraphs) => {
      const all = (texts: readonly string[]) => texts.join(areParagraphs ? '\n' : '');
      const mine = edited(all(base), done).text;
      const merged = mergeTexts({ gapFor, base: all(base), mine, fresh: all(fresh) });
      const own = directedFigures(mine);
      const wrong = directedFigures(all(fresh)).map(
        (one) => opposite[one.charAt(0) as '增' | '减'] + one.slice(1),
      );
      const found = offered(merged).flatMap(directedFigures);
      expect(found.filter((one) => wrong.includes(one) && !own.includes(one))).toEqual([]);
    }),
    { numRuns },
  );
});
