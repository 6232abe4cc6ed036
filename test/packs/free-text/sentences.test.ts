import { allPlanted, described, isTold, written, type Figures } from './planted';
import { figures, freeSentences } from './sentences';
import {
  bureauFigures,
  sentencesBeyond,
  sentencesInSeveralWays,
  sentencesOfOthers,
} from './sentences-of-others';

const all = [
  ...freeSentences.map((marked) => [marked, figures] as const),
  ...sentencesOfOthers.map((marked) => [marked, bureauFigures] as const),
];

test.each(all.map(([marked, forms]) => [written(marked, null).sentence, forms] as const))(
  'nothing is said of %s',
  (sentence, forms) => {
    expect(described(sentence, forms)).toEqual([]);
  },
);

const planted = [
  ...all,
  ...sentencesInSeveralWays.map(([, marked]) => [marked, bureauFigures] as const),
].flatMap(([marked, forms]) =>
  allPlanted([marked]).map((one) => [one.sentence, one, forms] as const),
);

test.each(planted)('what is wrong is told in %s', (_, one, forms) => {
  expect(isTold(one, forms)).toBe(true);
});

test.each(sentencesInSeveralWays)('%s is all that is said of %s', (says, marked) => {
  const { sentence } = written(marked, null);
  const told = described(sentence, bureauFigures).map((one) => one.split(' ')[0]);
  expect(told).toEqual([says]);
});

test.each(sentencesBeyond)('nothing is said of what is not read: %s', (marked) => {
  const told = [written(marked, null), ...allPlanted([marked])].flatMap(({ sentence }) =>
    described(sentence, bureauFigures),
  );
  expect(told).toEqual([]);
});

/** What a workbook of fewer forms says. */
const fewer: readonly (readonly [string, Figures])[] = ['three', 'income', 'general', 'basic'].map(
  (without) => [
    without,
    Object.fromEntries(Object.entries(bureauFigures).filter(([name]) => !name.startsWith(without))),
  ],
);

test.each(fewer)(
  'without what the forms say of %s nothing is said of what is right',
  (_, forms) => {
    const told = sentencesOfOthers.flatMap((marked) =>
      described(written(marked, null).sentence, forms),
    );
    expect(told).toEqual([]);
  },
);
