import { runTextExample } from '../../../src/cli/docs/run-text-example';

const title = '某某市商务局2026年部门预算';
const mistake = /\[([^[\]]*)→([^[\]]*)\]/g;

export type Figures = Readonly<Record<string, number>>;

export interface Planted {
  readonly sentence: string;
  /** Where the mistake stands. */
  readonly start: number;
  readonly end: number;
}

/** The sentence with one of its mistakes, or with none. */
export function written(marked: string, made: number | null): Planted {
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

/** What is found in it, held against what the forms say. */
export function found(sentence: string, forms: Figures) {
  const example = { says: '', passes: [], fails: [], at: '', forms };
  return runTextExample([title, sentence], example);
}

export const described = (sentence: string, forms: Figures) =>
  found(sentence, forms).map(
    ({ says, paragraph, start, end }) =>
      `${says} ${[title, sentence][paragraph]?.slice(start, end) ?? ''}`,
  );

export function allPlanted(sentences: readonly string[]): readonly Planted[] {
  return sentences.flatMap((marked) =>
    [...marked.matchAll(mistake)].map((_, made) => written(marked, made)),
  );
}

/** Whether something is told of the words that are wrong, beside what is told where nothing is wrong. */
export function isTold({ sentence, start, end }: Planted, forms: Figures, beside = ''): boolean {
  return found(sentence, forms).some(
    ({ says, others, ...own }) =>
      says !== beside &&
      [own, ...others].some((span) => span.paragraph === 1 && span.start < end && span.end > start),
  );
}
