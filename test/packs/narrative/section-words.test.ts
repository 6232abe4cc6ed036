import {
  withChosenSections,
  wordsOffered,
} from '../../../src/domain/narrative/section/chosen-sections';
import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { usualChoice } from '../../../src/domain/narrative/section/text-setting';
import { narrativeStyles } from '../../../src/packs/narrative';
import { sectionWords } from '../../../src/packs/narrative/section-words';
import { hebei2021bText } from '../../../src/packs/narrative';
import { threePublicSummary } from '../../../src/packs/narrative/styles/three-public-summary';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { amounts } from './facts-of-localities';
import { printedText } from './printed-text';
import { summaryChosen } from './summary-text';

/** The sections of each text for which other words are offered: where its own say the same. */
test.each([
  ['national', 'N05 N06 N07 N11 N12 N13 N18 N20'],
  ['shanghai', 'N05 N06 N07 N11 N12 N13 N18 N20'],
  ['anhui', 'N05 N06 N07 N11 N12 N13 N18 N20'],
  ['hebei-2018', 'N04 N05 N06 N07 N11 N12 N23'],
  ['hebei-2019', 'N04 N05 N06 N07 N11 N12 N23'],
  ['hebei-2021-a', 'N11 N12'],
  ['hebei-2021-b', 'N04 N05 N06 N07 N11 N12 N13'],
  ['henan-2022', 'N05 N06 N07 N11 N12 N18 N20'],
])('%s may be worded otherwise in %s', (id, sections) => {
  const style = narrativeStyles.find((one) => one.id === id);
  const offered = sectionsOf(style?.chapters ?? []).filter((one) =>
    wordsOffered(sectionWords, one),
  );
  expect(
    offered
      .map((one) => one.id)
      .sort()
      .join(' '),
  ).toBe(sections);
});

test('a choice replaces its section and nothing else; a section keeps its name, by which it is found on sheets', () => {
  const before = sectionsOf(hebei2021bText.chapters);
  const after = sectionsOf(
    withChosenSections(sectionWords, hebei2021bText, summaryChosen).chapters,
  );
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.filter((one, index) => one !== before[index])).toEqual([threePublicSummary]);
  for (const { name, choices } of sectionWords) {
    expect(choices.filter(({ section }) => section?.id !== name)).toEqual([]);
  }
});

test('what the locality prints by itself is the usual choice, whatever was chosen', () => {
  const three = sectionWords.find(({ name }) => name === 'N12');
  expect(three && usualChoice(three, hebei2021bText)?.value).toBe('hebei-2021-b');
});

test.each([
  ['a choice that nobody knows', { N12: { kind: 'choice', choice: 'nobody' } }],
  [
    'words of a section that the text does not offer',
    { N23: { kind: 'choice', choice: 'hebei-2019' } },
  ],
  ['words for it', { N12: { kind: 'text', text: 'summary' } }],
] as const)('%s changes nothing', (_, facts) => {
  expect(printedText(hebei2021bText, facts)).toEqual(printedText(hebei2021bText, {}));
});

test('every choice is in Chinese and English, and no two of a section print the same', () => {
  for (const { choices, label } of sectionWords) {
    expect([label, ...choices.map((one) => one.label)].filter(({ zh, en }) => !zh || !en)).toEqual(
      [],
    );
    const paragraphs = choices.map(({ section }) => JSON.stringify(section?.paragraphs));
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  }
});

test.each<readonly [string, Facts, string]>([
  [
    'sources that there are',
    amounts({ incomeBusiness: 20, incomeFurther: 0, incomeSpecial: 0 }),
    '本年收入合计100万元，其中：财政拨款收入80万元，占80%；事业收入20万元，占20%。',
  ],
  [
    'one source',
    amounts({ appropriationOfYear: 100 }),
    '本年收入合计100万元，其中：财政拨款收入100万元，占100%。',
  ],
  [
    'no income, of which nothing is a share',
    amounts({ incomeCurrent: 0, appropriationOfYear: 0 }),
    '本年收入合计0万元，其中：财政拨款收入0万元。',
  ],
])('income of the year: %s', (_, facts, line) => {
  const known = { ...amounts({ incomeCurrent: 100, appropriationOfYear: 80 }), ...facts };
  const chosen: Facts = { N05: { kind: 'choice', choice: 'of-year' } };
  expect(printedText(hebei2021bText, { ...known, ...chosen })).toContain(line);
});
