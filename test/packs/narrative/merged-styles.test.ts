import fc from 'fast-check';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { chosenText } from '../../../src/domain/merge/merged-text';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import type { NarrativeStyle } from '../../../src/domain/narrative/section/narrative-style';
import { chosenPrinting } from '../../../src/domain/narrative/section/text-setting';
import { textSettings } from '../../../src/packs/narrative/text-settings';
import { edited, edits, gapFor } from '../../domain/merge/edited-text';
import { arbitraryDisclosure } from './arbitrary-disclosure';
import { allTexts } from './summary-text';
import { arbitrarySettings } from './arbitrary-settings';
import { printedText } from './printed-text';

/** The text as a department may choose to have it printed. */
function chosenTexts(style: NarrativeStyle, facts: Facts, chosen: Facts): readonly string[] {
  const printing = { ...style.printing, ...chosenPrinting(textSettings, chosen) };
  return printedText({ ...style, printing }, { ...facts, ...chosen });
}

const styles = allTexts.map((style) => [style.id, style] as const);

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

/** The same figures, printed otherwise, and one paragraph in which somebody wrote. */
const reprinted = fc.tuple(
  arbitraryDisclosure([]),
  arbitrarySettings,
  arbitrarySettings,
  edits,
  fc.nat(200),
);

test.each(styles)('%s: what is printed otherwise keeps the words of an edit', (_, style) => {
  fc.assert(
    fc.property(reprinted, ([{ facts }, before, now, done, place]) => {
      const [was, is] = [before, now].map((chosen) => chosenTexts(style, facts, chosen));
      const base = was?.[place % was.length] ?? '';
      const fresh = is?.[place % is.length] ?? '';
      const mine = edited(base, done);
      const kept = chosenText(mergeTexts({ gapFor, base, mine: mine.text, fresh }), () => 'mine');
      expect(mine.typed.filter((word) => !kept.includes(word))).toEqual([]);
      const untouched = mergeTexts({ gapFor, base, mine: base, fresh });
      expect(chosenText(untouched, () => 'mine')).toBe(fresh);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['printedUnit', '元', '{y}年合计12.5万元。', '{y}年合计125000元。', '为人员增加。'],
  ['printedAmounts', 'two', '合计12.5万元，占12.5%。', '合计12.50万元，占12.5%。', '为人员增加。'],
  ['printedPercents', 'none', '合计12.5万元，占12.5%。', '合计12.5万元，占13%。', '为人员增加。'],
])('%s %s goes into an edited paragraph', (_, __, base, fresh, own) => {
  const merged = mergeTexts({ gapFor, base, mine: `${base}${own}`, fresh });
  expect(chosenText(merged, () => 'mine')).toBe(`${fresh}${own}`);
});
