import { markOf, numberOf } from '../counted';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { CountedWords } from '../text-rules';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'DOC-NUMBERING';

/** 主要职责有5项：（一）……（二）……: as many follow as are announced, where they surely end. */
export function checkCountedItems({
  read,
  rules: { counted },
}: TextToCheck): readonly TextAnswer[] {
  return read.flatMap((paragraph, at) =>
    counted.items.flatMap((pattern) => {
      const found = new RegExp(pattern, 'u').exec(paragraph.text);
      const said = numberOf(found?.groups?.['count'] ?? '', counted);
      if (!found || said === null) return [];
      const end = found.index + found[0].length;
      const listed = itemsBehind(paragraph.text.slice(end), read.slice(at + 1), counted);
      if (listed === null) return [];
      if (listed === said) return [holds(rule)];
      return [tell(found, paragraph, said, listed)];
    }),
  );
}

/** How many items follow; null where there are none, or where they may go on. */
function itemsBehind(
  rest: string,
  below: readonly ReadParagraph[],
  { marks }: CountedWords,
): number | null {
  for (const mark of marks) {
    const isHere = rest.startsWith(markOf(mark, 1));
    if (isHere) return countIn(rest, mark, below);
    if (rest.trim() === '' && starts(below[0], mark, 1)) return countBelow(below, mark);
  }
  return null;
}

function countIn(rest: string, mark: string, below: readonly ReadParagraph[]): number | null {
  let count = 0;
  let from = 0;
  for (;;) {
    const at = rest.indexOf(markOf(mark, count + 1), from);
    if (at < 0) break;
    count += 1;
    from = at + 1;
  }
  const goesOn = below.slice(0, farthest).some((one) => starts(one, mark, count + 1));
  return count > 1 && !goesOn ? count : null;
}

/** So many paragraphs of its own an item may have. */
const farthest = 8;

function countBelow(below: readonly ReadParagraph[], mark: string): number | null {
  let count = 0;
  let last = 0;
  for (const [at, one] of below.entries()) {
    if (starts(one, mark, count + 1)) {
      count += 1;
      last = at;
    } else if (count > 0 && (starts(one, mark, 1) || at - last > farthest)) break;
  }
  return count > 1 ? count : null;
}

function starts(paragraph: ReadParagraph | undefined, mark: string, number: number): boolean {
  return paragraph?.text.trimStart().startsWith(markOf(mark, number)) === true;
}

function tell(
  found: RegExpExecArray,
  { place }: ReadParagraph,
  said: number,
  listed: number,
): TextAnswer {
  const count = found.groups?.['count'] ?? '';
  const start = found.index + found[0].lastIndexOf(count);
  return broken({
    rule,
    says: 'textItemsCounted',
    params: {
      found: { text: count },
      expected: { number: listed },
      difference: { number: Math.abs(said - listed) },
    },
    ...{ paragraph: place, start, end: start + count.length },
  });
}
