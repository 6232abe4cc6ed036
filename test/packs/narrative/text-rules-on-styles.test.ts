import fc from 'fast-check';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { findFact } from '../../../src/domain/narrative/fact/find-fact';
import { checkText } from '../../../src/domain/text-check/check-text';
import { readStatements } from '../../../src/domain/statement/read-statements';
import type { Statement } from '../../../src/domain/statement/statement';
import { seedRecords } from '../../../src/packs/narrative/records';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';
import { chosenPrinting } from '../../../src/domain/narrative/section/text-setting';
import { textSettings } from '../../../src/packs/narrative/text-settings';
import { arbitrarySettings } from './arbitrary-settings';
import { arbitraryDisclosure } from './arbitrary-disclosure';
import { allTexts } from './summary-text';
import { printedText } from './printed-text';

const styles = allTexts.map((style) => [style.id, style] as const);
const items = new Map(statementWords.items.map((item) => [item.id, item]));

function found(paragraphs: readonly string[], typed: Facts = {}): readonly string[] {
  const source = { paragraphs, facts: null, typed, labels: [], year: null, departments: [] };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding
      ? [
          `${finding.rule} ${finding.says} ${paragraphs[finding.paragraph] ?? ''} ${JSON.stringify(finding.params)}`,
        ]
      : [],
  );
}

/** Rules ask for each item. */
const chosen = arbitrarySettings.map((all): Facts => ({
  ...all,
  zeroItems: { kind: 'choice', choice: 'stated' },
}));

/** A share of nothing is not known, and is asked for. */
const isOfNothing = (line: string) => line.includes('【待填：');

/** Words of places that compare the whole of “三公” alone: of an item that went another way she says so herself. */
const ofWholeAlone = ['hebei-2018', 'hebei-2019', 'hebei-2021-b'];
const wordsOfThree = (style: string, { N12 }: Facts) =>
  N12?.kind === 'choice' && N12.choice !== 'own' ? N12.choice : style;

test.each(styles)('what %s prints of figures that agree breaks no rule', (_, style) => {
  fc.assert(
    fc.property(arbitraryDisclosure([]), chosen, (own, settings) => {
      const { facts, grows } = own;
      const printing = { ...style.printing, ...chosenPrinting(textSettings, settings) };
      const lines = printedText({ ...style, printing }, { ...facts, ...settings });
      const paragraphs = lines.filter((line) => !isOfNothing(line));
      const all = [...found(paragraphs), ...found(paragraphs, facts)];
      // The terms of these departments are made up.
      const isOfWhole = ofWholeAlone.includes(wordsOfThree(style.id, settings));
      const said = all.filter(
        (one) =>
          !(grows && one.startsWith('TP-INCREASE')) &&
          !(isOfWhole && one.startsWith('TP-CHANGE textChangeUnsaid')) &&
          !one.startsWith('DOC-GLOSSARY'),
      );
      expect(said).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** What a statement says of the facts: true, false, or null where it names no fact. */
function agrees(said: Statement, facts: Facts): boolean | null {
  const names = items.get(said.item ?? '')?.facts ?? [];
  if (names.length === 0 || said.kind === 'share' || said.kind === 'growth') return null;
  const ending = said.kind === 'level' ? '' : '_change';
  return names.some((name) => {
    const fact = findFact(`${name}${ending}`, { facts: [facts], percentDecimals: 2 });
    const amount = fact.kind === 'found' && fact.fact.kind === 'amount' ? fact.fact.fen : null;
    if (said.kind === 'flat') return amount === 0;
    if (said.kind !== 'turn' && amount !== said.amount.fen) return false;
    if (said.kind === 'level') return true;
    const trend = findFact(`${name}_trend`, { facts: [facts], percentDecimals: 2 });
    return (
      trend.kind === 'found' &&
      trend.fact.kind === 'choice' &&
      trend.fact.choice === said.direction.way
    );
  });
}

test.each(styles)('what is read of a text of %s is what its facts say', (_, style) => {
  let read = 0;
  fc.assert(
    fc.property(arbitraryDisclosure([]), ({ facts }) => {
      for (const paragraph of printedText(style, facts)) {
        for (const said of readStatements(paragraph, statementWords).statements) {
          const isRight = agrees(said, facts);
          if (isRight === null) continue;
          read += 1;
          if (!isRight) throw new Error(`${said.kind} ${said.item ?? ''} ${paragraph}`);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(read).toBeGreaterThan(500);
});

/** What the disclosures print otherwise than the rules ask, and their records keep: their own way. */
const ownWays: Readonly<Record<string, readonly string[]>> = {
  '000': [],
  '001': ['TP-COMPLETE', 'TP-CHANGE'],
  '002': ['TP-COMPLETE'],
  '003': ['AR-SUM', 'TP-COMPLETE', 'TP-INCREASE', 'X-TP-VEH', 'DOC-ASOF', 'DOC-ASOF'],
  '004': ['TX-HALFWIDTH', 'TX-HALFWIDTH', 'TX-HALFWIDTH', 'TX-HALFWIDTH', 'TP-ZERO'],
};

test.each(seedRecords.map((record) => [record.seed, record] as const))(
  'the corrected text of %s breaks only what its department does in its own way',
  (seed, { sections, facts }) => {
    const { year } = facts;
    const title = `某某局${year?.kind === 'count' ? year.count : ''}年部门预算`;
    const rules = found([title, ...Object.values(sections).flat()]).map((one) => one.split(' ')[0]);
    expect([...rules].sort()).toEqual([...(ownWays[seed] ?? [])].sort());
  },
);
