import type { LastYearParagraph } from './last-year-source';

/** A part of a text that only the department can write, and how its heading is known. */
export interface ProseHeading {
  /** The fact that the text below it is; null for a heading where another part ends. */
  readonly fact: string | null;
  /** A regular expression for the whole heading without its number and its spaces. */
  readonly pattern: string;
}

/** What stands below one heading. */
export interface OwnProse {
  readonly fact: string;
  /** The places of its paragraphs in the text. */
  readonly paragraphs: readonly number[];
}

const longestHeading = 40;
const levels = [
  '^第[一二三四五六七八九十]+[部分章节]+',
  '^[一二三四五六七八九十]+、',
  '^[（(][一二三四五六七八九十]+[)）]',
];

/** The own words of a department in the text of a disclosure, by the headings they stand below. */
export function ownProse(
  paragraphs: readonly Pick<LastYearParagraph, 'text' | 'isBreak'>[],
  headings: readonly ProseHeading[],
): readonly OwnProse[] {
  const found: { fact: string; level: number | null; paragraphs: number[] }[] = [];
  let open: (typeof found)[number] | null = null;
  for (const [place, { text, isBreak }] of paragraphs.entries()) {
    const heading = headingOf(text, headings);
    const level = levelOf(text);
    if (heading) {
      open = heading.fact === null ? null : { fact: heading.fact, level, paragraphs: [] };
      if (open) found.push(open);
    } else if (isBreak || (open && endsAt(text, level, open.level))) {
      open = null;
    } else if (text.trim() !== '') {
      open?.paragraphs.push(place);
    }
  }
  return found.filter((one) => one.paragraphs.length > 0);
}

function headingOf(text: string, headings: readonly ProseHeading[]): ProseHeading | null {
  const words = withoutNumber(text);
  if (words === '' || words.length > longestHeading) return null;
  return headings.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(words)) ?? null;
}

function withoutNumber(text: string): string {
  const plain = text.replace(/\s+/g, '').replace(/[：:。]$/, '');
  const without = levels.reduce((rest, level) => rest.replace(new RegExp(level), ''), plain);
  return without.replace(/^\d+[、.．]|^[（(]\d+[)）]、?|^、/, '');
}

/** 0 for 第一部分, 1 for 一、, 2 for （一）; null for what has no number of that kind. */
function levelOf(text: string): number | null {
  const plain = text.replace(/\s+/g, '');
  const level = levels.findIndex((one) => new RegExp(one).test(plain));
  return level < 0 ? null : level;
}

/** At a heading that is numbered like its own, or like one above it; a sentence with such a number is a part of it. */
function endsAt(text: string, level: number | null, own: number | null): boolean {
  return level !== null && level <= (own ?? 0) && !/[，。；,;]/.test(text);
}
