import type { WordingPattern } from '../../../form/text-rule';

/** There are many texts, and few patterns. */
const expressions = new WeakMap<WordingPattern, RegExp>();

export interface FoundWording {
  readonly start: number;
  readonly words: string;
  /** What belongs there instead, and the whole text with all of its kind mended. */
  readonly instead: string | null;
  readonly mended: string | null;
}

/** The first words of a text that one of the patterns finds. Most texts have none of them: that is asked of all patterns at once. */
export function findWording(
  patterns: readonly WordingPattern[],
  text: string,
): FoundWording | null {
  if (!anyOf(patterns).some((expression) => expression.test(text))) return null;
  const found = patterns.flatMap((pattern) => {
    const match = expressionOf(pattern).exec(text);
    return match ? [foundBy(match, pattern, patterns, text)] : [];
  });
  return found.sort((one, other) => one.start - other.start)[0] ?? null;
}

const together = new WeakMap<readonly WordingPattern[], readonly RegExp[]>();

/** One expression that finds what any pattern does; those that say again what they found stay apart, as they need its name. */
function anyOf(patterns: readonly WordingPattern[]): readonly RegExp[] {
  const known = together.get(patterns);
  if (known) return known;
  const isApart = ({ find, after = '' }: WordingPattern) => /\\k</.test(after + find);
  const joined = patterns
    .filter((pattern) => !isApart(pattern))
    .map((pattern) => `(?:${expressionOf(pattern).source.replace(/\(\?<\w+>/g, '(?:')})`);
  const made = patterns.filter(isApart).map(expressionOf);
  if (joined.length > 0) made.unshift(new RegExp(joined.join('|'), 'u'));
  together.set(patterns, made);
  return made;
}

/** All words of a text that the patterns find, from the left. */
export function findEachWording(
  patterns: readonly WordingPattern[],
  text: string,
): readonly FoundWording[] {
  return patterns
    .flatMap((pattern) =>
      Array.from(text.matchAll(new RegExp(expressionOf(pattern), 'gu')), (match) =>
        foundBy(match, pattern, patterns, text),
      ),
    )
    .sort((one, other) => one.start - other.start);
}

function foundBy(
  match: RegExpExecArray,
  pattern: WordingPattern,
  patterns: readonly WordingPattern[],
  text: string,
): FoundWording {
  const { before = '' } = match.groups ?? {};
  const start = match.index + before.length;
  const words = match[0].slice(before.length);
  if (pattern.instead === undefined) return { start, words, instead: null, mended: null };
  const instead = insteadOf(pattern.instead, match.groups);
  return { start, words, instead, mended: mend(text, patterns) };
}

function expressionOf(pattern: WordingPattern): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const { find, after = '' } = pattern;
  const made = new RegExp(`(?<before>${after})(?:${find})`, 'u');
  expressions.set(pattern, made);
  return made;
}

function insteadOf(instead: string, groups: Groups): string {
  return instead.replace('{kept}', groups?.['kept'] ?? '');
}

/** All that can be mended, at once. */
function mend(text: string, patterns: readonly WordingPattern[]): string {
  return patterns.reduce((mended, pattern) => {
    const { instead } = pattern;
    if (instead === undefined) return mended;
    return Array.from(mended.matchAll(new RegExp(expressionOf(pattern), 'gu'))).reduceRight(
      (left, match) => {
        const { before = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        const start = match.index + before.length;
        return left.slice(0, start) + insteadOf(instead, match.groups) + left.slice(end);
      },
      mended,
    );
  }, text);
}

type Groups = RegExpExecArray['groups'];
