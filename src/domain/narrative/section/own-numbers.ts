import { hanNumeral } from '../../text/han-numeral';
import { sectionsOf, type NarrativeStyle } from './narrative-style';

/** How a style numbers the paragraphs of what only the department can say: （{ordinalHan}）. What it prints itself comes first. */
export function ownNumbers({ chapters }: NarrativeStyle, fact: string): readonly string[] {
  const own = sectionsOf(chapters)
    .flatMap(({ paragraphs }) => paragraphs)
    .find((paragraph) => 'own' in paragraph && paragraph.own === fact);
  return own && 'own' in own ? (own.numbers ?? []) : [];
}

/** The paragraphs of a text with numbers of that kind, in place of those of any kind that stand before all of them. */
export function numbered(text: string, number: string, kinds: readonly string[]): string {
  let count = 0;
  return linesOf(withoutNumbers(text, kinds))
    .map((line) => {
      if (line === '') return line;
      count += 1;
      return `${numberOf(number, count)}${line}`;
    })
    .join('\n');
}

/** The paragraphs without their numbers, if all of them are numbered in one of these ways; else as they are. */
export function withoutNumbers(text: string, kinds: readonly string[]): string {
  const kind = numbersOf(text, kinds);
  if (kind === null) return text;
  let count = 0;
  return linesOf(text)
    .map((line) => {
      if (line === '') return line;
      count += 1;
      return line.slice(numberOf(kind, count).length);
    })
    .join('\n');
}

/** How its paragraphs are numbered, from the first to the last; null where they are not. */
export function numbersOf(text: string, kinds: readonly string[]): string | null {
  const filled = linesOf(text).filter((line) => line !== '');
  const isNumbered = (kind: string) =>
    filled.every((line, index) => {
      const number = numberOf(kind, index + 1);
      // 1.5万元 has no number before it.
      return line.startsWith(number) && !/^\d/.test(line.slice(number.length));
    });
  return filled.length < 2 ? null : (kinds.find(isNumbered) ?? null);
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

function numberOf(kind: string, count: number): string {
  return kind.replace('{ordinalHan}', hanNumeral(count)).replace('{ordinal}', String(count));
}
