import { lineNumbers, numberOf } from './line-numbers';
import { sectionsOf, type NarrativeStyle } from './narrative-style';
import type { QuotingText } from './quoted-figures';

/** How a style numbers the paragraphs of what only the department can say: （{ordinalHan}）. What it prints itself comes first. */
export function ownNumbers({ chapters }: NarrativeStyle, fact: string): readonly string[] {
  const own = sectionsOf(chapters)
    .flatMap(({ paragraphs }) => paragraphs)
    .find((paragraph) => 'own' in paragraph && paragraph.own === fact);
  return own && 'own' in own ? (own.numbers ?? []) : [];
}

/** How a line of the second level begins that has no number. */
const indent = '　　';

/**
 * The paragraphs of a text with numbers of that kind, in place of those of any kind that stand before all of them. Lines that are
 * indented below another one are of its second level, whose numbers `below` says.
 */
export function numbered(
  text: string,
  number: string,
  kinds: readonly string[],
  below: Readonly<Record<string, string>> = {},
): string {
  const lines = withoutNumbers(text, kinds).split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const inner = isIndented(first) ? undefined : below[number];
  let count = 0;
  let innerCount = 0;
  return lines
    .map((line) => {
      const words = line.trim();
      if (words === '') return words;
      if (inner !== undefined && isIndented(line)) {
        innerCount += 1;
        return `${numberOf(inner, innerCount)}${words}`;
      }
      count += 1;
      innerCount = 0;
      return `${numberOf(number, count)}${words}`;
    })
    .join('\n');
}

function isIndented(line: string): boolean {
  return /^\s/.test(line);
}

/** The paragraphs without their numbers, if all of them are numbered, be it in several of these ways; else as they are. */
export function withoutNumbers(text: string, kinds: readonly string[]): string {
  const lines = linesOf(text);
  const numbers = lineNumbers(lines, kinds);
  if (numbers === null) return text;
  return lines
    .map((line, index) => {
      const { length = 0, isInner = false } = numbers[index] ?? {};
      return `${isInner ? indent : ''}${line.slice(length).trimStart()}`;
    })
    .join('\n');
}

/** The lines with their numbers in another way, where all of them are numbered as `from`; what stands behind moves with its place. */
export function renumbered(
  lines: readonly QuotingText[],
  from: string,
  to: string,
): readonly QuotingText[] {
  const numbers = lineNumbers(
    lines.map(({ text }) => text),
    [from],
  );
  if (numbers === null) return lines;
  return lines.map((line, index) => {
    const number = numberOf(to, index + 1);
    const length = numbers[index]?.length ?? 0;
    const moved = number.length - length;
    return {
      ...line,
      text: `${number}${line.text.slice(length)}`,
      figures: line.figures.map((one) => ({ ...one, at: one.at + moved })),
    };
  });
}

/** How its paragraphs are numbered, those of the first level where there are two; null where they are not, or not in one way. */
export function numbersOf(
  text: string,
  kinds: readonly string[],
  inner: readonly string[] = kinds,
): string | null {
  return kinds.find((kind) => lineNumbers(linesOf(text), [kind], inner) !== null) ?? null;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}
