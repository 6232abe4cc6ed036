import type { Statement } from '../statement/statement';
import { knownExpression } from '../check/known-expression';
import { anyOf } from './any-of';
import type { PlacedSpan } from './text-finding';
import type { PlacedStatement, ReadParagraph, TextToCheck } from './text-to-check';

/** Why something changed, as the text says it behind it: where the words of the reason stand; null where it does not. */
export function reasonOf(placed: PlacedStatement, text: TextToCheck): PlacedSpan | null {
  const { said, paragraph } = placed;
  const limit = nextOther(placed)?.start ?? paragraph.text.length;
  const own = reasonIn(paragraph, { start: said.end, end: limit }, text);
  if (own || limit < paragraph.text.length) return own;
  // 原因：…… in a line of its own.
  const next = text.read[text.read.indexOf(paragraph) + 1];
  const found = next && anyOf(text.rules.reasons.marks).exec(next.text);
  const isFirst = knownExpression(text.rules.reasons.isFirst);
  if (!next || !found || !isFirst.test(next.text.slice(0, found.index))) return null;
  return reasonIn(next, { start: 0, end: next.text.length }, text);
}

/** The next thing that is said of another item: its reasons are no longer of this one. */
function nextOther({ said, paragraph: { stated }, index }: PlacedStatement): Statement | undefined {
  return stated.statements
    .slice(index + 1)
    .find(
      ({ item, list }) =>
        item !== null && item !== said.item && (list === null || list === said.list),
    );
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function reasonIn(
  { text, place }: ReadParagraph,
  { start, end }: Range,
  { rules }: TextToCheck,
): PlacedSpan | null {
  const around = text.slice(start, end);
  const mark = anyOf(rules.reasons.marks).exec(around);
  if (!mark) return null;
  const from = start + mark.index + mark[0].length;
  const isInBrackets = /[（(][^）)]*$/.test(around.slice(0, mark.index));
  const until = isInBrackets ? /[）)。；;\n]/ : /[。；;\n]/;
  const rest = text.slice(from);
  const length = until.exec(rest)?.index ?? rest.length;
  return rest.slice(0, length).trim() === ''
    ? null
    : { paragraph: place, start: from, end: from + length };
}
