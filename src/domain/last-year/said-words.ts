import type { Pattern } from '../narrative/pattern/pattern';
import type { ReadingContext } from '../narrative/reading/pattern-steps';
import { readPattern } from '../narrative/reading/read-pattern';

/** A sentence of this year's texts: read backwards it says which words of the department stood in it. */
export interface OwnSentence {
  readonly pattern: Pattern;
  readonly between: string;
  readonly beforeLast?: string | undefined;
}

/** How names of a list are known in other sentences: regular expressions with the group `said`. */
export interface NameRule {
  readonly fact: string;
  readonly pattern: string;
}

export interface NameRules {
  readonly rules: readonly NameRule[];
  /** What stands between names. */
  readonly between: string;
  /** What may stand before one of them, and behind it, and is no part of it. */
  readonly before: string;
  readonly behind: string;
  /** Between the last two names; the group `ending` is what each of them ends with. */
  readonly and: string;
}

export interface WordsToFind {
  readonly sentences: readonly OwnSentence[];
  readonly kindOf: ReadingContext['kindOf'];
  /** The facts that are words, and those that are lists of names. */
  readonly texts: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly names: NameRules;
}

/** What a paragraph that is known says, by facts: their words, or the names of their lists. */
export interface SaidInParagraph {
  readonly paragraph: number;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Longer ones are no sentence of these, and no name is as long. */
const [longestParagraph, longestName] = [2_000, 40];

/** The words of a department in sentences that are known; those that say nothing of them are in the list too, as nothing but known. */
export function saidWords(paragraphs: readonly string[], wanted: WordsToFind): SaidInParagraph[] {
  return paragraphs.flatMap((paragraph, place) => {
    const text = paragraph.trim();
    if (text === '' || text.length > longestParagraph) return [];
    const read = wanted.sentences.flatMap((one) => ownWords(text, one, wanted) ?? []);
    const own = read.find((words) => words.size > 0) ?? new Map<string, readonly string[]>();
    const words = new Map([...listedNames(text, wanted), ...own]);
    return read.length > 0 || words.size > 0 ? [{ paragraph: place, words }] : [];
  });
}

/** By the facts that are said; null for another sentence. */
function ownWords(
  text: string,
  { pattern, between, beforeLast = between }: OwnSentence,
  { kindOf, texts, lists }: WordsToFind,
): ReadonlyMap<string, readonly string[]> | null {
  const facts = readPattern(pattern, text, { kindOf, between, beforeLast });
  if (!facts) return null;
  const found = new Map<string, readonly string[]>();
  for (const { name, path, said } of facts) {
    if (said.kind !== 'text' || said.text.trim() === '') continue;
    const [{ list } = { list: null }] = path;
    if (list === null ? !texts.has(name) : !lists.has(list)) continue;
    const fact = list ?? name;
    const before = found.get(fact) ?? [];
    if (list === null ? before.length === 0 : !before.includes(said.text.trim())) {
      found.set(fact, [...before, said.text.trim()]);
    }
  }
  return found;
}

/** 内设机构3个，分别为：办公室、审批科和督查科. */
function listedNames(
  text: string,
  { lists, names }: WordsToFind,
): readonly (readonly [string, readonly string[]])[] {
  return names.rules
    .filter(({ fact }) => lists.has(fact))
    .flatMap(({ fact, pattern }) => {
      const said = new RegExp(pattern).exec(text)?.groups?.['said'];
      const found = said === undefined ? [] : namesIn(said, names);
      return found.length > 0 ? [[fact, found] as const] : [];
    });
}

/** 办公室、审批科和督查科; nothing where it is no list of names. */
export function namesIn(text: string, { between, before, behind, and }: NameRules): string[] {
  const names = text
    .split(new RegExp(between))
    .flatMap((one) => one.split(new RegExp(and)))
    .map((one) => one.replace(new RegExp(`^(?:${before})`), ''))
    .map((one) => one.replace(new RegExp(`(?:${behind})$`), '').trim())
    .filter((one) => one !== '');
  return names.every(({ length }) => length <= longestName) ? [...new Set(names)] : [];
}
