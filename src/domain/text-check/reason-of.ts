import type { Statement } from '../statement/statement';
import { knownExpression } from '../check/known-expression';
import { anyOf } from './any-of';
import type { PlacedSpan } from './text-finding';
import type { PlacedStatement, ReadParagraph, TextToCheck } from './text-to-check';

/** Why something changed, as the text says it behind it: where the words of the reason stand; null where it does not. */
export function reasonOf(placed: PlacedStatement, text: TextToCheck): PlacedSpan | null {
  const { said, paragraph } = placed;
  const limit = nextOther(placed)?.start ?? paragraph.text.length;
  const apart = behindReasonsOfParts(placed, text);
  const first = apart === said.end ? limit : (nextAny(placed)?.start ?? limit);
  const own =
    reasonIn(paragraph, { start: said.end, end: Math.min(first, limit) }, text) ??
    (apart < limit ? reasonIn(paragraph, { start: apart, end: limit }, text) : null);
  if (own || limit < paragraph.text.length) return own;
  // 原因：…… in a line of its own.
  const next = text.read[text.read.indexOf(paragraph) + 1];
  const found = next && anyOf(text.rules.reasons.marks).exec(next.text);
  const isFirst = knownExpression(text.rules.reasons.isFirst);
  if (!next || !found || !isFirst.test(next.text.slice(0, found.index))) return null;
  return reasonIn(next, { start: 0, end: next.text.length }, text);
}

/**
 * Where its own reasons may begin: 减少0.6万元，其中：运行费减少0.4万元，主要原因是…；接待费减少0.2万元，主要原因是…。 has one for each
 * part, and none of them is that of the whole.
 */
export function behindReasonsOfParts(
  { said, paragraph }: PlacedStatement,
  { rules }: TextToCheck,
): number {
  const [sentence = ''] = paragraph.text.slice(said.end).split('。');
  const marks = anyOf(rules.reasons.marks);
  const areApart = sentence
    .split(/[；;]/)
    .slice(0, -1)
    .some((one) => marks.test(one));
  return areApart && isWhole(said, paragraph) ? said.end + sentence.length : said.end;
}

function isWhole(said: Statement, { stated }: ReadParagraph): boolean {
  const at = stated.statements.indexOf(said);
  return stated.lists.some(({ head, kind, parts }) => {
    const changes = parts.filter((part) => stated.statements[part]?.kind === 'change');
    return head === at && kind === 'all' && changes.length > 1;
  });
}

function nextAny({ said, paragraph: { stated }, index }: PlacedStatement): Statement | undefined {
  return stated.statements.slice(index + 1).find(({ item }) => item !== null && item !== said.item);
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
