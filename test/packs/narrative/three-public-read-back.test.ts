import { usualSettings } from '../../../src/packs/narrative/text-settings';
import fc from 'fast-check';
import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { kindOfFact } from '../../../src/domain/narrative/fact/fact-kind';
import { namesInPattern } from '../../../src/domain/narrative/pattern/names-in-pattern';
import { parsePattern } from '../../../src/domain/narrative/pattern/parse-pattern';
import { printPattern } from '../../../src/domain/narrative/print/print-pattern';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { readPattern } from '../../../src/domain/narrative/reading/read-pattern';
import {
  sectionsOf,
  type NarrativeStyle,
} from '../../../src/domain/narrative/section/narrative-style';
import { roundedFacts } from '../../../src/domain/narrative/section/print-section';
import { factDefinitions } from '../../../src/packs/narrative';
import { allTexts } from './summary-text';

const kinds = new Map(factDefinitions.map(({ name, kind }) => [name, kind]));
const kindOf = (name: string) => kindOfFact(name, (base) => kinds.get(base) ?? null);

const items = ['three', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'];
const counts = [
  ...['abroadGroups', 'abroadVisits', 'vehiclesBought', 'vehiclesHeld'],
  ...['receptionGroups', 'receptionGuests'],
];

const text = (said: string): Fact => ({ kind: 'text', text: said });
const amount = fc
  .constantFrom(0, 0, 3_000_000, 12_500_000)
  .map((value): Fact => ({ kind: 'amount', fen: fen(value) }));
const count = fc
  .integer({ min: 0, max: 300 })
  .map((value): Fact => ({ kind: 'count', count: value }));

function each(names: readonly string[], fact: fc.Arbitrary<Fact>, requiredKeys: string[] = []) {
  return fc.record(Object.fromEntries(names.map((name) => [name, fact])), { requiredKeys });
}

const endingIn = (ending: string) => items.map((name) => `${name}${ending}`);
const known = [...items, ...endingIn('_last')];

/** Amounts of both years; how many they are for and why there is none of them only where somebody says so. */
const facts = fc
  .tuple(
    each(known, amount, known),
    each(counts, count),
    each(endingIn('_none'), fc.constant(text('没有此项安排'))),
  )
  .map(([amounts, how, none]): Facts => ({
    ...{ unit: text('某某局'), year: { kind: 'count', count: 2026 } },
    lastYear: { kind: 'count', count: 2025 },
    ...{ summaryBureau: text('某某县财政局'), summaryScope: text('全县各单位') },
    ...usualSettings,
    ...Object.fromEntries(endingIn('_reason').map((name) => [name, text('按计划安排')])),
    ...Object.fromEntries(endingIn('_use').map((name) => [name, text('车辆燃料')])),
    ...{ ...amounts, ...how, ...none },
  }));

function patternsOf({ chapters }: NarrativeStyle): readonly string[] {
  return sectionsOf(chapters)
    .filter(({ id }) => id.startsWith('N12'))
    .flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => ('text' in one && !('each' in one) ? [one.text] : [])),
    );
}

/** What a number of people, groups or vehicles is read as, for each that a sentence says. */
function countsRead(pattern: string, own: Facts, { printing }: NarrativeStyle) {
  const parsed = parsePattern(pattern);
  const context = { printing, between: '、', gapText: (name: string) => `【${name}】` };
  const sentence = textOf(printPattern(parsed, own, context));
  const read = readPattern(parsed, sentence, { kindOf, between: '、' });
  return {
    sentence,
    said: (read ?? []).flatMap(({ name, said }) =>
      counts.includes(name) && said.kind === 'number' ? [[name, said.text] as const] : [],
    ),
    isRead: read !== null,
  };
}

test.each(allTexts.map((style) => [style.id, style] as const))(
  '%s: the numbers that were given for “三公”经费 are those that are read back, and no others',
  (_, style) => {
    const patterns = patternsOf(style);
    const names = patterns.flatMap((one) => namesInPattern(parsePattern(one)));
    const named = counts.filter((name) => names.some((one) => one.name === name));
    const seen = new Set<string>();
    fc.assert(
      fc.property(facts, (given) => {
        const own = roundedFacts(given, style.printing);
        const told = new Set<string>();
        for (const pattern of patterns) {
          const { said, isRead, sentence } = countsRead(pattern, own, style);
          expect([sentence, isRead]).toEqual([sentence, true]);
          for (const [name, words] of said) {
            told.add(name);
            expect([name, { kind: 'count', count: Number(words) }]).toEqual([name, given[name]]);
          }
        }
        for (const name of told) seen.add(name);
        const left = named.filter((name) => given[name] && !told.has(name));
        // Of a department that has none of the three nothing else is said.
        expect(given['three_none'] ? [] : left).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual([...named].sort());
  },
);
