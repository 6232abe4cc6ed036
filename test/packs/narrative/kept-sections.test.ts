import fc from 'fast-check';
import { narrate } from '../../../src/app/narrative/narrate';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { keepSections } from '../../../src/domain/narrative/section/keep-sections';
import { printSection } from '../../../src/domain/narrative/section/print-section';
import { printText } from '../../../src/domain/narrative/section/print-text';
import { henan2022Text, narrativeStyles } from '../../../src/packs/narrative';
import { arbitraryDisclosure } from './arbitrary-disclosure';
import { sampleForms, sampleProfile } from './sample-forms';

const styles = narrativeStyles.map((style) => [style.id, style] as const);
const gapText = (name: string) => `【${name}】`;

/** Facts that another disclosure says otherwise, and facts that nobody says any longer. */
interface Edit {
  readonly places: readonly number[];
  readonly from: Facts | null;
  readonly hasFullShares: boolean;
}
const edits = fc.array(
  fc.record({
    places: fc.array(fc.nat(400), { minLength: 1, maxLength: 4 }),
    from: fc.option(arbitraryDisclosure([]).map(({ facts }) => facts)),
    hasFullShares: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(facts: Facts, { places, from }: Edit): Facts {
  const names = Object.keys(facts);
  const touched = new Set(places.map((place) => names[place % names.length]));
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const now = touched.has(name) ? from?.[name] : fact;
      return now ? [[name, now]] : [];
    }),
  );
}

/** Own words in which a figure stands that is of the tables. */
const quoting: Fact = {
  ...{ kind: 'text', text: '全年安排5万元用于接待。' },
  figures: [{ fact: 'reception', at: 4, words: '5万元' }],
};

test.each(styles)('%s: a text of kept sections is the one that is printed anew', (_, style) => {
  fc.assert(
    fc.property(arbitraryDisclosure([]), edits, (first, all) => {
      const print = keepSections();
      let facts: Facts = { ...first.facts, goals: quoting };
      for (const edit of all) {
        const options = { printing: { hasFullShares: edit.hasFullShares }, gapText };
        expect(printText(style, facts, { ...options, print })).toEqual(
          printText(style, facts, options),
        );
        facts = edited(facts, edit);
      }
    }),
    { numRuns: 60 },
  );
});

/** The sections that are printed anew after an edit in a form of a filled workbook. */
function printedAfter(values: Readonly<Record<string, FormValues>>): readonly string[] {
  const printed: string[] = [];
  const print = keepSections((section, ...rest) => {
    printed.push(section.id);
    return printSection(section, ...rest);
  });
  const text = (forms: ReturnType<typeof sampleForms>) =>
    narrate({ forms, profile: sampleProfile, style: henan2022Text, given: {}, print });
  text(sampleForms('henan-2022', '万元'));
  expect(printed).toHaveLength(18);
  printed.length = 0;
  text(sampleForms('henan-2022', '万元', values));
  return printed;
}

test.each<readonly [string, Readonly<Record<string, FormValues>>, readonly string[]]>([
  ['nothing', {}, []],
  ['“三公”', { F14: { reception: 1.5 } }, ['N12']],
  ['the general budget’s list', { F11: { units: [] } }, ['N09']],
  ['an appropriation', { F10: { incomeGeneralAppropriation: 2000 } }, []],
])('an edit of %s prints only the sections that read it', (_, values, sections) => {
  expect(printedAfter(values)).toEqual(sections);
});
