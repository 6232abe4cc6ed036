import { endsSentence, type Token } from './token';

export type Sentence = readonly Token[];

/** Sentences of two texts that are the same, or one made of the other; null stands for one that came or went. */
export interface SentencePair {
  readonly before: Sentence | null;
  readonly after: Sentence | null;
}

export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Token[][] = [];
  tokens.forEach((token, index) => {
    if (index === 0 || endsSentence(tokens[index - 1])) sentences.push([]);
    sentences.at(-1)?.push(token);
  });
  return sentences;
}

/** Less alike than this two sentences are two. */
const leastLikeness = 0.3;
/** Figures change and keep their sentence; one that has all its figures comes first. */
const mostLikeness = 0.95;
/** A sentence says at its beginning what it is about. */
const beginning = 6;

/** The sentences in their order, paired so that they are as alike as can be. */
export function pairedSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
): readonly SentencePair[] {
  const old = before.map(lookOf);
  const now = after.map(lookOf);
  const alike = old.map((one) => now.map((other) => likeness(one, other)));
  const best = bestSums(alike, now.length);
  const pairs: SentencePair[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const here = best[row]?.[column] ?? 0;
    const like = alike[row]?.[column] ?? 0;
    const isPair = like > 0 && here === like + (best[row + 1]?.[column + 1] ?? 0);
    const isGone = !isPair && row < before.length && here === (best[row + 1]?.[column] ?? 0);
    pairs.push({
      before: isPair || isGone ? (before[row] ?? null) : null,
      after: isGone ? null : (after[column] ?? null),
    });
    if (isPair || isGone) row += 1;
    if (!isGone) column += 1;
  }
  return pairs;
}

/** For every place of both texts how alike what follows can be made. */
function bestSums(
  alike: readonly (readonly number[])[],
  columns: number,
): readonly (readonly number[])[] {
  const best = [Array<number>(columns + 1).fill(0)];
  for (const likes of [...alike].reverse()) {
    const below = best[0] ?? [];
    const row = Array<number>(columns + 1).fill(0);
    for (let column = columns - 1; column >= 0; column -= 1) {
      const like = likes[column] ?? 0;
      row[column] = Math.max(
        below[column] ?? 0,
        row[column + 1] ?? 0,
        like > 0 ? like + (below[column + 1] ?? 0) : 0,
      );
    }
    best.unshift(row);
  }
  return best;
}

interface Look {
  readonly text: string;
  /** Its tokens, where all figures are one. */
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function lookOf(sentence: Sentence): Look {
  const words = sentence.map(({ kind, text }) => (kind === 'figure' ? '0' : text));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { text: sentence.map(({ text }) => text).join(''), words, counts };
}

/** 0 for two sentences that are not made of one another, 1 for the same. */
function likeness(one: Look, other: Look): number {
  if (one.text === other.text) return 1;
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  const share = (2 * common) / (one.words.length + other.words.length);
  let same = 0;
  while (same < beginning && same < one.words.length && one.words[same] === other.words[same]) {
    same += 1;
  }
  const start = same / Math.min(beginning, one.words.length, other.words.length);
  const found = mostLikeness * ((share + Math.min(start, 1)) / 2);
  return found < leastLikeness ? 0 : found;
}
