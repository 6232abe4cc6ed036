import fc from 'fast-check';
import { derivedName } from '../../../src/domain/narrative/fact/derived-name';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import type { FactDefinition } from '../../../src/domain/narrative/fact/fact-definition';
import { kindOfFact } from '../../../src/domain/narrative/fact/fact-kind';
import { fen } from '../../../src/domain/money/fen';
import { namesInPattern } from '../../../src/domain/narrative/pattern/names-in-pattern';
import { parsePattern } from '../../../src/domain/narrative/pattern/parse-pattern';
import { printPattern } from '../../../src/domain/narrative/print/print-pattern';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { readPattern } from '../../../src/domain/narrative/reading/read-pattern';
import { textSettings, usualSettings } from '../../../src/packs/narrative/text-settings';
import { chosenPrinting } from '../../../src/domain/narrative/section/text-setting';
import { roundedFacts } from '../../../src/domain/narrative/section/print-section';
import {
  isSection,
  type Chapter,
  type NarrativeStyle,
  type Section,
} from '../../../src/domain/narrative/section/narrative-style';
import { factDefinitions, narrativeStyles } from '../../../src/packs/narrative';
import { arbitrarySettings } from './arbitrary-settings';
import { summaryText } from './summary-text';

const definitions = new Map(factDefinitions.map((one) => [one.name, one]));
const printed = ['ordinal', 'ordinalHan', ...Object.keys(usualSettings)];

interface NamedPattern {
  readonly at: string;
  readonly text: string;
  readonly between: string;
  readonly each: string | null;
  readonly style: NarrativeStyle;
}

function patternsOf(style: NarrativeStyle): readonly NamedPattern[] {
  const named = (at: string, text: string, between = '、', each: string | null = null) => ({
    at: `${style.id} ${at}`,
    text,
    between,
    each,
    style,
  });
  const ofSection = ({ id, paragraphs }: Section) =>
    paragraphs.flatMap((one, index) => {
      if (!('text' in one)) return [];
      const at = `${id}.${index + 1}`;
      return 'each' in one
        ? [named(at, one.text, '、', one.each)]
        : [named(at, one.text, one.between)];
    });
  const ofPart = (part: Chapter | Section): readonly NamedPattern[] => {
    if (isSection(part)) return ofSection(part);
    const heading = part.heading === null ? [] : [named(part.heading, part.heading)];
    return [...heading, ...part.parts.flatMap(ofPart)];
  };
  return [named('title', style.title), ...style.chapters.flatMap(ofPart)];
}

/** Those of the summary once: the others of its text are there already. */
const patterns = [
  ...narrativeStyles.flatMap(patternsOf),
  ...patternsOf(summaryText).filter(({ at }) => / N(?:05|12)/.test(at)),
];

function definitionOf(name: string, lists: readonly string[]): FactDefinition | undefined {
  for (const list of [...lists].reverse()) {
    const item = definitions.get(list)?.items?.find((one) => one.name === name);
    if (item) return item;
  }
  return definitions.get(name);
}

/** The facts that have to be known for a name to be said. */
function basesOf(name: string): readonly string[] {
  const derived = derivedName(name);
  if (!derived) return [name.replace(/_(?:last|reason|none|use)$/, '')];
  return [...basesOf(derived.of), ...(derived.kind === 'share' ? basesOf(derived.whole) : [])];
}

test.each(patterns.map((one) => [one.at, one] as const))(
  '%s names facts that are known',
  (_, { text, each }) => {
    const names = namesInPattern(parsePattern(text), each === null ? [] : [each]);
    const unknown = names.flatMap(({ name, lists }) =>
      basesOf(name).filter((base) => !printed.includes(base) && !definitionOf(base, lists)),
    );
    expect(unknown).toEqual([]);
  },
);

test('no section stands twice in a style, and every type of section stands in one', () => {
  const ids = narrativeStyles.map((style) => {
    const collect = (part: Chapter | Section): string[] =>
      isSection(part) ? [part.id] : part.parts.flatMap(collect);
    return style.chapters.flatMap(collect);
  });
  expect(ids.filter((own) => new Set(own).size !== own.length)).toEqual([]);
  const types = new Set(ids.flat().map((id) => id.slice(0, 3)));
  const all = Array.from({ length: 24 }, (_, index) => `N${String(index + 1).padStart(2, '0')}`);
  expect(all.filter((type) => !types.has(type))).toEqual([]);
});

/** Nothing, one fen, equal figures, huge ones: what a budget may hold. */
const amount = fc
  .oneof(
    fc.constantFrom(0, 0, 1, 4_999, 5_000, 3_000_000),
    fc.integer({ min: 0, max: 9_000_000_000_000 }),
  )
  .map((value): Fact => ({ kind: 'amount', fen: fen(value) }));
const words = fc
  .constantFrom('某某局', '办公费', '人员增加，相应增加经费', '维修（护）费', '无相关安排')
  .map((text): Fact => ({ kind: 'text', text }));

function arbitraryFact({ kind, items = [] }: FactDefinition): fc.Arbitrary<Fact> {
  switch (kind) {
    case 'amount':
      return amount;
    case 'count':
      return fc.integer({ min: 0, max: 40 }).map((count): Fact => ({ kind: 'count', count }));
    case 'text':
      return words;
    case 'list':
      return fc
        .array(arbitraryFacts(items), { minLength: 1, maxLength: 3 })
        .map((all): Fact => ({ kind: 'list', items: all }));
  }
}

function arbitraryFacts(all: readonly FactDefinition[]): fc.Arbitrary<Facts> {
  const one = (definition: FactDefinition) => {
    const { name } = definition;
    return {
      [name]: arbitraryFact(definition),
      [`${name}_last`]: arbitraryFact(definition),
      [`${name}_reason`]: words,
      [`${name}_none`]: words,
      [`${name}_use`]: words,
    };
  };
  return fc.record(Object.assign({}, ...all.map(one)) as Record<string, fc.Arbitrary<Fact>>);
}

const printingFor = ({ style }: { readonly style: NarrativeStyle }, facts: Facts) => ({
  ...style.printing,
  ...chosenPrinting(textSettings, facts),
});
/** Only what a pattern names: the rest would be made for nothing. */
function factsFor(text: string, each: string | null) {
  const names = namesInPattern(parsePattern(text)).map(({ name, lists }) => lists[0] ?? name);
  const wanted = new Set([...names.flatMap(basesOf), ...(each === null ? [] : [each])]);
  return fc
    .tuple(
      arbitraryFacts(factDefinitions.filter(({ name }) => wanted.has(name))),
      arbitrarySettings,
    )
    .map(([facts, chosen]): Facts => ({ ...facts, ...chosen }));
}
const kindOf = (lists: readonly string[]) => (name: string) =>
  kindOfFact(name, (base) =>
    base === 'ordinal' ? 'count' : (definitionOf(base, lists)?.kind ?? null),
  );

const slips =
  /(?:增加|减少)了?0(?!\.)|(?:增长|下降)0%|。。|，，|：：|[，；：]。|（）|其中。|undefined|NaN/;

test.each(patterns.map((one) => [one.at, one] as const))(
  '%s doubles no mark that somebody typed at the end of her words, and breaks no line',
  (_, { text, between, each, style }) => {
    fc.assert(
      fc.property(
        factsFor(text, each),
        fc.constantFrom('。', '；', '，', '。\n'),
        (facts, mark) => {
          const own: Facts = { ...facts, ...(each === null ? {} : itemOf(facts, each)) };
          const typed = Object.entries(own).map(([name, fact]): [string, Fact] =>
            fact.kind === 'text' ? [name, { ...fact, text: `${fact.text}${mark}` }] : [name, fact],
          );
          const printing = printingFor({ style }, facts);
          const context = { printing, between, gapText: () => '待填' };
          const sentence = textOf(
            printPattern(parsePattern(text), Object.fromEntries(typed), context),
          );
          expect(sentence).not.toMatch(/[。；，：][。；，]|\n/);
        },
      ),
      { numRuns: 20 },
    );
  },
);

test.each(patterns.map((one) => [one.at, one] as const))(
  '%s is printed without slips and read back, whatever the figures',
  (_, { text, between, each, style }) => {
    const pattern = parsePattern(text);
    const listsOf = (name: string) =>
      [each, ...(namesInPattern(pattern).find((one) => one.name === name)?.lists ?? [])].filter(
        (one) => one !== null,
      );
    fc.assert(
      fc.property(factsFor(text, each), (facts) => {
        const printing = printingFor({ style }, facts);
        const own: Facts = {
          ...roundedFacts(facts, printing),
          ...(each === null
            ? {}
            : { ordinal: { kind: 'count', count: 3 }, ordinalHan: { kind: 'text', text: '三' } }),
          ...(each === null ? {} : itemOf(facts, each)),
        };
        const context = {
          printing,
          between,
          gapText: (name: string) => `【${name}】`,
        };
        const runs = printPattern(pattern, own, context);
        const sentence = textOf(runs);
        expect(slips.exec(sentence)).toBeNull();
        // Items that are all nothing are asked for: of what is given nothing else is.
        const gaps = runs.flatMap((run) => (run.kind === 'gap' ? [run.name] : []));
        expect(gaps.filter((name) => definitions.get(name)?.kind !== 'list')).toEqual([]);
        expect(isPaired(sentence)).toBe(true);
        const read = readPattern(pattern, sentence, {
          kindOf: (name) => kindOf(listsOf(name))(name),
          between,
        });
        const said = runs.flatMap((run) =>
          run.kind === 'fact' ? [`${run.name} ${run.text}`] : [],
        );
        expect(
          read?.flatMap((one) =>
            one.said.kind === 'choice' || one.said.kind === 'gap' || one.name === '¤'
              ? []
              : [`${one.name} ${one.said.text}`],
          ),
        ).toEqual(said);
      }),
      { numRuns: 60 },
    );
  },
);

function itemOf(facts: Facts, list: string): Facts {
  const fact = facts[list];
  return fact?.kind === 'list' ? (fact.items[0] ?? {}) : {};
}

function isPaired(sentence: string): boolean {
  const pairs = ['（）', '“”', '《》', '「」'];
  return pairs.every(
    ([open = '', close = '']) => sentence.split(open).length === sentence.split(close).length,
  );
}
