import type { LastYearParagraph } from './last-year-source';

/** A part of a text that only the department can write, and how its heading is known. */
export interface ProseHeading {
  /** The fact that the text below it is; null for a heading where another part ends. */
  readonly fact: string | null;
  /** A regular expression for the whole heading without its number and its spaces. */
  readonly pattern: string;
}

/** How own words of a department are found in a text. Patterns are regular expressions, of texts without spaces. */
export interface ProseRules {
  readonly headings: readonly ProseHeading[];
  /** The fact that is the list of the terms that a chapter explains. */
  readonly glossary: string;
  /** How headings are numbered, from the level of chapters down. */
  readonly levels: readonly string[];
  /** Numbers below those levels: they may stand before a heading and say nothing of where it ends. */
  readonly lowNumbers: string;
}

/** What stands below one heading. */
export interface OwnProse {
  readonly fact: string;
  /** The places of its paragraphs in the text. */
  readonly paragraphs: readonly number[];
}

const longestHeading = 40;

/** The own words of a department in the text of a disclosure, by the headings they stand below. */
export function ownProse(
  paragraphs: readonly Pick<LastYearParagraph, 'text' | 'isBreak'>[],
  rules: ProseRules,
): readonly OwnProse[] {
  const found: { fact: string; level: number | null; paragraphs: number[] }[] = [];
  let open: (typeof found)[number] | null = null;
  let around: number | null = null;
  for (const [place, { text, isBreak }] of paragraphs.entries()) {
    const heading = headingOf(text, rules);
    const level = levelOf(text, rules);
    if (heading) {
      // Without a number it stands below the last one that has one.
      const own = level ?? around;
      open = heading.fact === null ? null : { fact: heading.fact, level: own, paragraphs: [] };
      if (open) found.push(open);
    } else if (isBreak || (open && endsAt(text, level, open.level))) {
      open = null;
    } else if (text.trim() !== '') {
      open?.paragraphs.push(place);
    }
    if (level !== null && isHeading(text)) around = level;
  }
  return found.filter((one) => one.paragraphs.length > 0);
}

function headingOf(text: string, rules: ProseRules): ProseHeading | null {
  const words = withoutNumber(text, rules);
  if (words === '' || words.length > longestHeading) return null;
  return rules.headings.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(words)) ?? null;
}

function withoutNumber(text: string, { levels, lowNumbers }: ProseRules): string {
  const plain = text.replace(/\s+/g, '').replace(/[：:。]$/, '');
  return [...levels, lowNumbers].reduce(
    (rest, number) => rest.replace(new RegExp(`^(?:${number})`), ''),
    plain,
  );
}

/** 0 for the first; null for what has no number of these levels. */
function levelOf(text: string, { levels }: ProseRules): number | null {
  const plain = text.replace(/\s+/g, '');
  const level = levels.findIndex((one) => new RegExp(`^(?:${one})`).test(plain));
  return level < 0 ? null : level;
}

/** At a heading that is numbered like its own, or like one above it; a sentence with such a number is a part of it. */
function endsAt(text: string, level: number | null, own: number | null): boolean {
  return level !== null && level <= (own ?? 0) && isHeading(text);
}

function isHeading(text: string): boolean {
  return !/[，。；,;]/.test(text);
}
