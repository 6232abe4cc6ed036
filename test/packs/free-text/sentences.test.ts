import { runTextExample } from '../../../src/cli/docs/run-text-example';
import { figures, freeSentences } from './sentences';

const title = '某某市商务局2026年部门预算';
const mistake = /\[([^[\]]*)→([^[\]]*)\]/g;

interface Planted {
  readonly sentence: string;
  /** Where the mistake stands. */
  readonly start: number;
  readonly end: number;
}

/** The sentence with one of its mistakes, or with none. */
function written(marked: string, made: number | null): Planted {
  let place = -1;
  let sentence = '';
  let [rest, start, end] = [0, 0, 0];
  for (const { 0: whole, 1: right = '', 2: wrong = '', index } of marked.matchAll(mistake)) {
    place += 1;
    sentence += marked.slice(rest, index);
    const words = place === made ? wrong : right;
    if (place === made) [start, end] = [sentence.length, sentence.length + words.length];
    sentence += words;
    rest = index + whole.length;
  }
  return { sentence: sentence + marked.slice(rest), start, end };
}

function found(sentence: string) {
  const example = { says: '', passes: [], fails: [], at: '', forms: figures };
  return runTextExample([title, sentence], example);
}

const described = (sentence: string) =>
  found(sentence).map(
    ({ says, paragraph, start, end }) =>
      `${says} ${[title, sentence][paragraph]?.slice(start, end) ?? ''}`,
  );

const planted = freeSentences.flatMap((marked) =>
  [...marked.matchAll(mistake)].map((_, made) => written(marked, made)),
);

test.each(freeSentences.map((marked) => [written(marked, null).sentence]))(
  'nothing is said of %s',
  (sentence) => {
    expect(described(sentence)).toEqual([]);
  },
);

test.each(planted.map((one) => [one.sentence, one] as const))(
  'what is wrong is told in %s',
  (_, { sentence, start, end }) => {
    const told = found(sentence).filter(({ paragraph, others, ...own }) =>
      [{ paragraph, start: own.start, end: own.end }, ...others].some(
        (span) => span.paragraph === 1 && span.start < end && span.end > start,
      ),
    );
    expect(told.length).toBeGreaterThan(0);
  },
);
