import fc from 'fast-check';
import { sectionOnSheet, type SectionOnSheet } from '../../src/app/narrative/section-on-sheet';
import type { WrittenText } from '../../src/app/narrative/written-texts';
import { chosenText, conflictsIn, type MergeChoice } from '../../src/domain/merge/merged-text';
import { isReworded } from '../../src/domain/merge/reworded';
import type { Facts } from '../../src/domain/narrative/fact/fact';
import { textOf } from '../../src/domain/narrative/print/text-run';
import type { Section } from '../../src/domain/narrative/section/narrative-style';
import {
  printSection,
  roundedFacts,
  runsOf,
} from '../../src/domain/narrative/section/print-section';
import { gapText } from '../../src/app/narrative/fact-label';
import { sectionWords } from '../../src/packs/narrative/section-words';
import { shortestPrinting as printing } from '../../src/packs/narrative/styles/shortest-printing';
import { edited, edits } from '../domain/merge/edited-text';
import { arbitraryDisclosure } from '../packs/narrative/arbitrary-disclosure';

function linesOf(section: Section, facts: Facts): readonly string[] {
  const printed = printSection(section, roundedFacts(facts, printing), { printing, gapText });
  return printed.map((one) => textOf(runsOf(one)));
}

/** A section that was printed so, and reads so on its sheet. */
function onSheet(part: string, printed: readonly string[], stands: string): WrittenText {
  const range = { top: 0, left: 0, bottom: 9, right: 0 };
  const lines = stands.split('\n').map((text, index) => ({
    ...{ text, isFormula: false, indent: '', row: index, rows: 1 },
  }));
  return {
    ...{ kind: 'narrative', style: 'any', instance: 1, sheet: '预算说明', sheetId: 's1', range },
    sections: new Map([[part, { range, lines }]]),
    bases: new Map([[part, printed]]),
    isCopy: false,
  };
}

const settled = (place: SectionOnSheet, choice: MergeChoice) =>
  chosenText(place.merged, () => choice);

/** A section, two ways to word it, and what somebody wrote into it as it was printed in the first. */
const changes = sectionWords.map(
  ({ name, choices }) =>
    [
      name,
      fc.tuple(
        fc.constantFrom(...choices.flatMap(({ section }) => section ?? [])),
        fc.constantFrom(...choices.flatMap(({ section }) => section ?? [])),
        arbitraryDisclosure([]),
        edits,
      ),
    ] as const,
);

test.each(changes)(
  '%s in other words: no word of hers is lost, and none is mixed into a text it is not of',
  (name, all) => {
    const seen = { kept: 0, asked: 0 };
    fc.assert(
      fc.property(all, ([first, second, { facts }, done]) => {
        const [printed, fresh] = [linesOf(first, facts), linesOf(second, facts)];
        const base = printed.join('\n');
        const mine = edited(base, done);
        const place = sectionOnSheet(onSheet(name, printed, mine.text), name, fresh);
        if (!place || mine.text === '' || mine.text === base) return;
        const kept = settled(place, 'mine');
        expect(mine.typed.filter((word) => !kept.includes(word))).toEqual([]);
        if (place.state === 'conflict' && isReworded(base, fresh.join('\n'))) {
          seen.asked += 1;
          expect(kept).toBe(mine.text);
          expect(settled(place, 'fresh')).toBe(fresh.join('\n'));
          expect(conflictsIn(place.merged)).toHaveLength(1);
        } else seen.kept += 1;
      }),
      { numRuns: 150 },
    );
    expect(seen.kept).toBeGreaterThan(0);
    if (name === 'N12') expect(seen.asked).toBeGreaterThan(20);
  },
);

test.each(changes)('%s in other words: what nobody edited follows', (name, all) => {
  fc.assert(
    fc.property(all, ([first, second, { facts }]) => {
      const [printed, fresh] = [linesOf(first, facts), linesOf(second, facts)];
      const place = sectionOnSheet(onSheet(name, printed, printed.join('\n')), name, fresh);
      expect(place?.state).toBe(printed.join() === fresh.join() ? 'filled' : 'outOfDate');
      expect(place && settled(place, 'mine')).toBe(fresh.join('\n'));
    }),
    { numRuns: 30 },
  );
});

/** Two ways to word a section, and which clause of the first somebody took out. */
const without = changes.map(([name]) => {
  const sections = sectionWords
    .filter((one) => one.name === name)
    .flatMap(({ choices }) => choices.flatMap(({ section }) => section ?? []));
  const either = fc.constantFrom(...sections);
  return [name, fc.tuple(either, either, arbitraryDisclosure([]), fc.nat(9))] as const;
});

test.each(without)(
  '%s in other words: what goes in without a question is all of them, whatever clause she took out of the others',
  (name, all) => {
    fc.assert(
      fc.property(all, ([first, second, { facts }, which]) => {
        const [printed, fresh] = [linesOf(first, facts), linesOf(second, facts)];
        const clauses = printed.join('\n').split(/(?<=[，；。：])/u);
        const mine = clauses.filter((_, at) => at !== which % clauses.length).join('');
        const place = sectionOnSheet(onSheet(name, printed, mine), name, fresh);
        const isOther = isReworded(printed.join('\n'), fresh.join('\n'));
        if (!place || place.state === 'deleted' || !isOther) return;
        expect(settled(place, 'fresh')).toBe(fresh.join('\n'));
        expect([fresh.join('\n'), mine]).toContain(settled(place, 'mine'));
      }),
      { numRuns: 60 },
    );
  },
);
