import fc from 'fast-check';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { chosenText } from '../../../src/domain/merge/merged-text';
import { narrativeStyles } from '../../../src/packs/narrative';
import { edited, edits, gapFor } from '../../domain/merge/edited-text';
import { arbitraryDisclosure } from './arbitrary-disclosure';
import { printedText } from './printed-text';

const styles = narrativeStyles.map((style) => [style.id, style] as const);

/** Two years' texts, and one paragraph of them in which somebody wrote. */
const disclosures = fc.tuple(arbitraryDisclosure([]), arbitraryDisclosure([]), edits, fc.nat(200));

test.each(styles)('%s: of what somebody wrote into a paragraph no word is lost', (_, style) => {
  fc.assert(
    fc.property(disclosures, ([before, now, done, place]) => {
      const [was, is] = [printedText(style, before.facts), printedText(style, now.facts)];
      const base = was[place % was.length] ?? '';
      const fresh = is[place % was.length] ?? '';
      const mine = edited(base, done);
      const merged = mergeTexts({ gapFor, base, mine: mine.text, fresh });
      const kept = chosenText(merged, () => 'mine');
      expect(mine.typed.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each(styles)('%s: what nobody edited follows the figures', (_, style) => {
  fc.assert(
    fc.property(disclosures, ([before, now]) => {
      const [base, fresh] = [before, now].map(({ facts }) => printedText(style, facts).join('\n'));
      const merged = mergeTexts({ gapFor, base: base ?? '', mine: base ?? '', fresh: fresh ?? '' });
      expect(chosenText(merged, () => 'mine')).toBe(fresh);
    }),
    { numRuns: 20 },
  );
});
