import { allPlanted, described, found, isTold, written, type Figures } from './planted';
import { figures, freeSentences } from './sentences';
import {
  countyToldOf,
  sentencesBeyondCounty,
  sentencesOfCounty,
  waterFigures,
} from './sentences-of-a-county';
import { bureauFigures, sentencesOfOthers, sentencesToldOf } from './sentences-of-others';

const plain = [
  ...freeSentences.map((marked) => [marked, figures] as const),
  ...sentencesOfOthers.map((marked) => [marked, bureauFigures] as const),
  ...sentencesOfCounty.map((marked) => [marked, waterFigures] as const),
];
const toldOf = [
  ...sentencesToldOf.map(([says, marked]) => [says, marked, bureauFigures] as const),
  ...countyToldOf.map(([says, marked]) => [says, marked, waterFigures] as const),
];
const beyond = sentencesBeyondCounty.map((marked) => [marked, waterFigures] as const);

test.each(plain.map(([marked, forms]) => [written(marked, null).sentence, forms] as const))(
  'nothing is said of %s',
  (sentence, forms) => {
    expect(described(sentence, forms)).toEqual([]);
  },
);

const planted = [
  ...plain.map(([marked, forms]) => ['', marked, forms] as const),
  ...toldOf,
].flatMap(([beside, marked, forms]) =>
  allPlanted([marked]).map((one) => [one.sentence, one, forms, beside] as const),
);

test.each(planted)('what is wrong is told in %s', (_, one, forms, beside) => {
  expect(isTold(one, forms, beside)).toBe(true);
});

test.each(toldOf)('%s is all that is said of %s', (says, marked, forms) => {
  const { sentence } = written(marked, null);
  expect(described(sentence, forms).map((one) => one.split(' ')[0])).toEqual(says.split(' '));
});

test.each(beyond)('nothing is said of what is not read: %s', (marked, forms) => {
  const all = [written(marked, null), ...allPlanted([marked])];
  expect(all.flatMap(({ sentence }) => described(sentence, forms))).toEqual([]);
});

const without = (forms: Figures, name: string) =>
  Object.fromEntries(Object.entries(forms).filter(([own]) => !own.startsWith(name)));

/** As in a workbook of fewer forms. */
test.each(['three', 'income', 'general', 'basic', 'carried', 'operating', 'expenditure'])(
  'without what the forms say of %s nothing is said of what is right',
  (name) => {
    const told = plain.flatMap(([marked, forms]) =>
      described(written(marked, null).sentence, without(forms, name)),
    );
    expect(told).toEqual([]);
  },
);

/** Each of the fixes that are offered, taken alone. */
const mended = planted.flatMap(([sentence, , forms]) => {
  const told = found(sentence, forms);
  return told.flatMap(({ paragraph, fix }) =>
    paragraph === 1 && fix
      ? [
          [
            sentence.slice(0, fix.start) + fix.words + sentence.slice(fix.end),
            told.length,
            forms,
          ] as const,
        ]
      : [],
  );
});

test.each(mended)('less is wrong once it is mended: %s', (sentence, before, forms) => {
  expect(found(sentence, forms).length).toBeLessThan(before);
});
