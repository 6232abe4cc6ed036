import { changedAmounts, mended, withoutZeros } from './changed-amounts';
import { found, written, type Figures } from './planted';
import { figures, freeSentences } from './sentences';
import { countyToldOf, sentencesOfCounty, waterFigures } from './sentences-of-a-county';
import { bureauFigures, sentencesOfOthers, sentencesToldOf } from './sentences-of-others';

const sentences: readonly (readonly [sentence: string, forms: Figures])[] = [
  ...freeSentences.map((marked) => [marked, figures] as const),
  ...sentencesOfOthers.map((marked) => [marked, bureauFigures] as const),
  ...sentencesOfCounty.map((marked) => [marked, waterFigures] as const),
  ...sentencesToldOf.map(([, marked]) => [marked, bureauFigures] as const),
  ...countyToldOf.map(([, marked]) => [marked, waterFigures] as const),
].map(([marked, forms]) => [written(marked, null).sentence, forms] as const);

function fixed(sentence: string, forms: Figures): string {
  const fixes = found(sentence, forms).flatMap(({ paragraph, fix }) =>
    paragraph === 1 && fix ? [fix] : [],
  );
  return mended(sentence, fixes);
}

/** What no fix makes what it was, nor leaves as it was typed. */
function madeWrong(sentence: string, forms: Figures): readonly string[] {
  const right = fixed(sentence, forms);
  return changedAmounts(sentence).flatMap(({ from, to, changed, change }) => {
    const now = fixed(changed, forms);
    const isAsItWas = [right, change(right)].some((one) => withoutZeros(one) === withoutZeros(now));
    return isAsItWas ? [] : [`${from} → ${to}: ${now}`];
  });
}

test.each(sentences)('an amount typed otherwise comes back, nothing else changes: %s', (...one) => {
  expect(madeWrong(...one)).toEqual([]);
});

test.each(sentences)('without forms no fix makes wrong what is right: %s', (sentence) => {
  expect(madeWrong(sentence, {})).toEqual([]);
});
