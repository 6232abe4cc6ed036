import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { wordsToFind } from '../../src/app/last-year/words-to-find';
import { factDefinitionOf } from '../../src/app/narrative/fact-definition-of';
import { narrate } from '../../src/app/narrative/narrate';
import { plainText } from '../../src/app/narrative/plain-text';
import { readDraft } from '../../src/app/narrative/read-draft';
import { noProfile } from '../../src/app/no-profile';
import { fen } from '../../src/domain/money/fen';
import type { Fact, Facts } from '../../src/domain/narrative/fact/fact';
import type { FactDefinition } from '../../src/domain/narrative/fact/fact-definition';
import { askedFacts, optionalFacts } from '../../src/domain/narrative/section/asked-facts';
import {
  sectionsOf,
  type NarrativeStyle,
} from '../../src/domain/narrative/section/narrative-style';
import { lastYearInFile } from '../../src/files/last-year/last-year-in-file';
import { readTextFile } from '../../src/files/text-reading/read-text-file';
import { narrativeStyles } from '../../src/packs/narrative';

async function suggestedOf(text: string, packId: string): Promise<ReadonlyMap<string, string>> {
  const file = await readTextFile(new TextEncoder().encode(text));
  const pack = catalogue.packs.find(({ id }) => id === packId);
  if (file.kind === 'unreadable' || !pack) throw new Error('not read');
  const source = lastYearInFile(file, catalogue);
  const { texts } = bringInLastYear({ source, pack, year: 2025, styles: {} });
  return new Map(texts.map((one) => [one.fact, one.text]));
}

const { texts: ownTexts, lists } = wordsToFind();

/** Words that stand nowhere else in the text, so that they are known again. */
function wordsFor({ name, kind, items = [] }: FactDefinition): Fact {
  const text = (said: string): Fact => ({ kind: 'text', text: said });
  switch (kind) {
    case 'text':
      return text(`甲乙丙${name}丁`);
    case 'list': {
      const item = (index: number): Facts =>
        Object.fromEntries(
          items.map((one): [string, Fact] => [
            one.name,
            one.kind === 'text' ? text(`甲乙丙${name}${index}科`) : wordsFor(one),
          ]),
        );
      return { kind: 'list', items: [item(1), item(2)] };
    }
    case 'amount':
      return { kind: 'amount', fen: fen(1_000_000 * (2 + (name.length % 7))) };
    case 'count':
      return { kind: 'count', count: 2 };
  }
}

function textOfYear(style: NarrativeStyle): { text: string; asked: readonly string[] } {
  const asked = sectionsOf(style.chapters).flatMap((one) => [
    ...askedFacts(one),
    ...optionalFacts(one),
  ]);
  const given = Object.fromEntries(
    asked.flatMap((name): [string, Fact][] => {
      const definition = factDefinitionOf(name);
      return definition ? [[name, wordsFor({ ...definition, name })]] : [];
    }),
  );
  // Everything grew, so that every reason is stated.
  const last = Object.keys(given).filter((name) => given[`${name}_last`] !== undefined);
  const before: Facts = Object.fromEntries(
    last.map((name): [string, Fact] => [`${name}_last`, { kind: 'amount', fen: fen(1_000_000) }]),
  );
  const years: Facts = {
    year: { kind: 'count', count: 2024 },
    lastYear: { kind: 'count', count: 2023 },
  };
  const profile = { ...noProfile, department: '某某局', year: 2024 };
  const facts = { ...given, ...before, ...years, unit: { kind: 'text', text: '某某局' } as const };
  const { text } = narrate({ forms: [], profile, style, given: facts });
  return { text: plainText(text, (form) => form), asked: [...new Set(asked)] };
}

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  '%s: all words of the department in the text of a year are suggested the next year',
  async (_, style) => {
    const { text, asked } = textOfYear(style);
    const wanted = asked.filter(
      (name) => ownTexts.has(name) || lists.has(name) || /^(?:duties|goals|measures)$/.test(name),
    );
    const said = wanted.filter((name) => text.includes(`甲乙丙${name}`));
    expect(said.length).toBeGreaterThan(4);
    const suggested = await suggestedOf(text, style.packId);
    expect(said.filter((name) => !suggested.has(name))).toEqual([]);
    for (const name of said) {
      const words = lists.has(name) ? `甲乙丙${name}1科\n甲乙丙${name}2科` : `甲乙丙${name}丁`;
      expect([name, suggested.get(name)]).toEqual([name, words]);
      expect(readDraft(name, words, '万元').kind).toBe('fact');
    }
  },
);

test.each<[string, string, string, string]>([
  [
    'offices',
    'national',
    '我局内设5个科室：办公室、政策和法规科、审批科和督查科。',
    '办公室\n政策和法规科\n审批科\n督查科',
  ],
  ['offices', 'national', '内设机构3个，为：办公室、第一科、第12大队', '办公室\n第一科\n第12大队'],
  ['offices', 'national', '我中心内设综合科、业务科等2个科室，编制12人。', '综合科\n业务科'],
  [
    'offices',
    'henan-2022',
    '（二）内设机构：\n办公室、督察科、业务科\n三、其他\n编制2人。',
    '办公室\n督察科\n业务科',
  ],
  [
    'units',
    'henan-2022',
    '纳入本部门2024年度部门预算编制范围的单位共2个：某某局机关本级、某某中心。',
    '某某局机关本级\n某某中心',
  ],
  ['units', 'national', '纳入预算编制范围的预算单位包括：1.某某局本级；', '某某局本级'],
])('%s (%s) in a sentence that is none of ours: %s', async (fact, pack, sentence, names) => {
  const text = `某某局2024年部门预算\n一、概况\n${sentence}\n`;
  expect((await suggestedOf(text, pack)).get(fact)).toBe(names);
});

test.each(['我局机构设置合理，内设机构运转正常。', '内设机构：', '内设机构情况说明见附件。'])(
  'no names are read out of “%s”',
  async (sentence) => {
    const text = `某某局2024年部门预算\n一、概况\n${sentence}\n`;
    expect((await suggestedOf(text, 'national')).has('offices')).toBe(false);
  },
);

test('terms that were explained come back without their numbers, each a line', async () => {
  const text = [
    ...['某某局2024年部门预算', '第三部分 名词解释', '对专业性较强的名词解释如下：'],
    ...['1．“三公”经费：指三项经费。', '包括公务接待费。', '2．一网通办：指网上办理。', '附件'],
  ];
  const suggested = await suggestedOf(text.join('\n'), 'national');
  expect(suggested.get('terms')).toBe(
    '“三公”经费：指三项经费。包括公务接待费。\n一网通办：指网上办理。',
  );
});
