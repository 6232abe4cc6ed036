import { hanNumeral } from '../../text/han-numeral';
import { sectionsOf, type NarrativeStyle } from './narrative-style';
import type { QuotingText } from './quoted-figures';

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

/** The paragraphs without their numbers, if all of them are numbered, be it in several of these ways; else as they are. */
export function withoutNumbers(text: string, kinds: readonly string[]): string {
  const lengths = numberLengths(linesOf(text), kinds);
  if (lengths === null) return text;
  return linesOf(text)
    .map((line, index) => line.slice(lengths[index]).trimStart())
    .join('\n');
}

/** The lines with their numbers in another way, where all of them are numbered as `from`; what stands behind moves with its place. */
export function renumbered(
  lines: readonly QuotingText[],
  from: string,
  to: string,
): readonly QuotingText[] {
  const lengths = numberLengths(
    lines.map(({ text }) => text),
    [from],
  );
  if (lengths === null) return lines;
  return lines.map((line, index) => {
    const number = numberOf(to, index + 1);
    const length = lengths[index] ?? 0;
    const moved = number.length - length;
    return {
      ...line,
      text: `${number}${line.text.slice(length)}`,
      figures: line.figures.map((one) => ({ ...one, at: one.at + moved })),
    };
  });
}

/** How its paragraphs are numbered, from the first to the last; null where they are not, or not in one way. */
export function numbersOf(text: string, kinds: readonly string[]): string | null {
  return kinds.find((kind) => numberLengths(linesOf(text), [kind]) !== null) ?? null;
}

/** How long the number before each line is, nothing for blank ones; null where one has none or another one than its place. */
function numberLengths(
  lines: readonly string[],
  kinds: readonly string[],
): readonly number[] | null {
  let count = 0;
  const lengths: number[] = [];
  for (const line of lines) {
    if (line !== '') count += 1;
    const length = line === '' ? 0 : numberLength(line, count, kinds);
    if (length === null) return null;
    lengths.push(length);
  }
  return count < 2 ? null : lengths;
}

function numberLength(line: string, count: number, kinds: readonly string[]): number | null {
  // As wide as they are typed: （1） and (1), 1． and 1.
  const typed = narrow(line);
  const number = kinds
    .map((kind) => narrow(numberOf(kind, count)))
    .find((one) => {
      // 1.5万元 has no number before it.
      return typed.startsWith(one) && !/^\d/.test(typed.slice(one.length));
    });
  return number?.length ?? null;
}

function narrow(text: string): string {
  return text.replace(/[０-９（）．]/g, (sign) => sign.normalize('NFKC'));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

function numberOf(kind: string, count: number): string {
  return kind.replace('{ordinalHan}', hanNumeral(count)).replace('{ordinal}', String(count));
}
