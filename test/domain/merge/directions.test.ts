import fc from 'fast-check';
import { chosenText, mergeChoices, type MergedText } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { directedFigures } from './directed-figures';
import { edited, edits, gapFor, printedTwice } from './edited-text';
import { movedAbout, moves, paragraphsTwice } from './moved-clauses';
import { saidAnew, sayings } from './said-anew';

const numRuns = 1_500;

interface Edited {
  readonly base: string;
  readonly mine: string;
  readonly fresh: string;
}

const moved = fc
  .tuple(paragraphsTwice, moves)
  .map(([{ base, fresh }, done]) => ({ base, fresh, mine: movedAbout(base, done).text }));

const said = fc.tuple(paragraphsTwice, sayings, moves).map(([{ base, fresh }, anew, done]) => ({
  base,
  fresh,
  mine: movedAbout(saidAnew(base, anew), done).text,
}));

const cutUp = fc
  .tuple(printedTwice, edits, sayings, fc.constantFrom('', '\n'))
  .map(([{ base, fresh }, done, anew, between]) => ({
    base: base.join(between),
    fresh: fresh.join(between),
    mine: saidAnew(edited(base.join(between), done).text, anew),
  }));

const kinds: readonly (readonly [string, fc.Arbitrary<Edited>])[] = [
  ['clauses and sentences moved', moved],
  ['changes said anew, and moved', said],
  ['anything cut out, copied and typed', cutUp],
];

/** Each part by itself, and the whole: a sentence must not make the next one say anything else. */
const offered = (merged: MergedText) => [
  ...merged.map((part) => (part.kind === 'agreed' ? part.text : part.fresh)),
  chosenText(merged, () => 'fresh'),
];

describe.each(kinds)('%s', (_, texts) => {
  test('every figure goes as it is printed now, or as she says and not merely the base did', () => {
    fc.assert(
      fc.property(texts, ({ base, mine, fresh }) => {
        const [was, own, now] = [base, mine, fresh].map((text) => new Set(directedFigures(text)));
        const isSaid = (one: string) => now?.has(one) || (own?.has(one) && !was?.has(one));
        const found = offered(mergeTexts({ gapFor, base, mine, fresh })).flatMap(directedFigures);
        expect(found.filter((one) => !isSaid(one))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('whatever is chosen for each conflict, no figure goes as neither says', () => {
    const choices = fc.array(fc.constantFrom(...mergeChoices), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, choices, ({ base, mine, fresh }, each) => {
        const merged = mergeTexts({ gapFor, base, mine, fresh });
        const text = chosenText(merged, (_part, at) => each[at % each.length] ?? 'mine');
        const known = new Set([mine, fresh].flatMap(directedFigures));
        expect(directedFigures(text).filter((one) => !known.has(one))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test('clauses and sentences moved: no word of the user is lost, and none is said twice', () => {
  fc.assert(
    fc.property(paragraphsTwice, moves, ({ base, fresh }, done) => {
      const mine = movedAbout(base, done);
      const kept = chosenText(mergeTexts({ gapFor, base, mine: mine.text, fresh }), () => 'mine');
      const times = (text: string, word: string) => text.split(word).length;
      const other = mine.typed.filter((word) => times(kept, word) !== times(mine.text, word));
      expect(other).toEqual([]);
    }),
    { numRuns },
  );
});
