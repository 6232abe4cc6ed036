import type { ChangeStatement, FlatStatement } from '../../statement/statement';
import { anyOf } from '../any-of';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import { rightAmount } from '../held-amounts';
import { isOfDepartment } from '../is-of-department';
import { twoYearsOf } from '../known-amount';
import { placeOf, wordsOf } from '../placed-words';
import { rightWords } from '../right-words';
import { printLike } from '../said-amounts';
import { behindReasonsOfParts, reasonOf } from '../reason-of';
import type { PlacedStatement, TextToCheck } from '../text-to-check';
import { levelOf } from './three-public';
import { lastYear } from '../said-words';
import { twoAmountsBeside } from '../two-amounts-beside';

/** “三公”经费 are compared with the budget of the year before, and what changed has a reason. */
export function checkThreePublicChanges(text: TextToCheck): readonly TextAnswer[] {
  const own = ownStatements(text);
  const total = levelOf(text.rules.threePublic.total, text);
  if (!total) return [];
  const changes = own.filter(isChange);
  return [
    ...checkCompared(total, own, text),
    ...checkReasons(changes, text),
    ...checkGrowth(changes, text),
    ...own.flatMap(checkBasis),
    ...own.filter(isFlat).flatMap((flat) => checkZero(flat, text)),
  ];
}

/** Those of its items, and those that may be. */
function ownStatements({ statements, rules }: TextToCheck): readonly PlacedStatement[] {
  const { total, stated, sums } = rules.threePublic;
  const items = [total, ...stated.map(({ item }) => item), ...sums.map((sum) => sum.total)];
  const isOwn = ({ said: { item } }: PlacedStatement) => item !== null && items.includes(item);
  const paragraphs = new Set(statements.filter(isOwn).map(({ paragraph }) => paragraph));
  return statements.filter(
    (one) => isOwn(one) || (one.said.item === null && paragraphs.has(one.paragraph)),
  );
}

function isChange(one: PlacedStatement): one is PlacedStatement<ChangeStatement> {
  return one.said.kind === 'change' && one.said.item !== null && one.said.amount.fen > 0;
}

function isFlat(one: PlacedStatement): one is PlacedStatement<FlatStatement> {
  return one.said.kind === 'flat';
}

function checkCompared(
  { said, paragraph }: NonNullable<ReturnType<typeof levelOf>>,
  own: readonly PlacedStatement[],
  { paragraphs }: TextToCheck,
): readonly TextAnswer[] {
  const rule = 'TP-CHANGE';
  const isCompared = own.some(
    ({ said: { kind, base } }) =>
      base !== null || kind === 'flat' || kind === 'change' || kind === 'growth',
  );
  const around = own.map((one) => paragraphs[one.paragraph.place] ?? '').join('');
  if (isCompared || lastYear.test(around)) return [holds(rule)];
  return [
    broken({ rule, says: 'textNotCompared', params: {}, ...placeOf(said.amount, paragraph) }),
  ];
}

function hasReason(placed: PlacedStatement, text: TextToCheck): boolean {
  const { said, paragraph } = placed;
  const { behind, before } = text.rules.reasons;
  return (
    reasonOf(placed, text) !== null ||
    anyOf(behind).test(paragraph.text.slice(behindReasonsOfParts(placed, text))) ||
    anyOf(before).test(paragraph.text.slice(0, said.start))
  );
}

function checkReasons(
  changes: readonly PlacedStatement<ChangeStatement>[],
  text: TextToCheck,
): readonly TextAnswer[] {
  const rule = 'TP-CHANGE';
  const withReason = changes.filter((one) => hasReason(one, text));
  const known = new Set(withReason.flatMap(({ said }) => relatedTo(said.item, text)));
  const unsaid = changes.filter(({ said }) => said.item !== null && !known.has(said.item));
  if (unsaid.length === 0) return changes.map(() => holds(rule));
  // Where none has one, that of the whole would do.
  const told = withReason.length === 0 ? unsaid.slice(0, 1) : unsaid;
  return told.map(({ said, paragraph }) =>
    broken({
      rule,
      says: 'textNoReason',
      params: { item: { text: said.label }, found: { text: wordsOf(said.amount, paragraph) } },
      ...{ paragraph: paragraph.place, start: said.direction.start, end: said.amount.end },
    }),
  );
}

/** The reason of an item is one of what it is a part of, and that of a whole is one of its parts. */
function relatedTo(item: string | null, { rules }: TextToCheck): readonly string[] {
  const { sums } = rules.threePublic;
  const below = (one: string): readonly string[] =>
    sums.flatMap(({ total, parts }) =>
      total === one ? parts.flatMap((part) => [part, ...below(part)]) : [],
    );
  const above = sums.flatMap(({ total }) =>
    item !== null && below(total).includes(item) ? [total] : [],
  );
  return item === null ? [] : [item, ...below(item), ...above];
}

/** 只减不增: what grows by more than a tenth asks to be looked at. */
function checkGrowth(
  changes: readonly PlacedStatement<ChangeStatement>[],
  text: TextToCheck,
): readonly TextAnswer[] {
  const rule = 'TP-INCREASE';
  const grown = changes.filter(({ said }) => said.direction.way === 'up');
  const [much] = grown.flatMap((one) => {
    const from = grownFrom(one, text);
    return from !== null && from.by * 10 > from.before ? [{ one, ...from }] : [];
  });
  if (!much) return grown.map(() => holds(rule));
  const { said, paragraph } = much.one;
  const { amount } = said;
  return [
    broken({
      rule,
      says: hasReason(much.one, text) ? 'textGrownMuch' : 'textGrownUnexplained',
      params: {
        item: { text: said.label },
        found: { text: rightWords(amount, paragraph, text) },
        before: { text: printLike(much.before, amount, text.print) },
      },
      ...{ paragraph: paragraph.place, start: said.direction.start, end: amount.end },
      others: [placeOf(amount, paragraph)],
    }),
  ];
}

/** What is known of both years counts before what the text makes of them; null where nothing is told of it, or it did not grow. */
function grownFrom(
  { said, paragraph }: PlacedStatement<ChangeStatement>,
  text: TextToCheck,
): { readonly before: number; readonly by: number } | null {
  const known = isOfDepartment(said, text) ? twoYearsOf(said, text) : null;
  if (known) {
    const by = known.now.fen - known.last.fen;
    return by > 0 ? { before: known.last.fen, by } : null;
  }
  const by = rightAmount(said.amount, paragraph, text).fen;
  const was = twoAmountsBeside(said, paragraph)?.was;
  if (was) return { before: rightAmount(was, paragraph, text).fen, by };
  const now = said.item === null ? null : levelOf(said.item, text);
  if (!now) return null;
  return { before: rightAmount(now.said.amount, now.paragraph, text).fen - by, by };
}

function checkBasis({ said, paragraph }: PlacedStatement): readonly TextAnswer[] {
  const { base } = said;
  if (!base) return [];
  const rule = 'TP-BASIS';
  if (!base.isFinal) return [holds(rule)];
  return [
    broken({
      rule,
      says: 'textFinalAccount',
      params: { found: { text: wordsOf(base, paragraph) } },
      ...placeOf(base, paragraph),
    }),
  ];
}

/** Where nothing was and nothing is, nothing was saved. */
function checkZero(
  placed: PlacedStatement<FlatStatement>,
  text: TextToCheck,
): readonly TextAnswer[] {
  const { said, paragraph } = placed;
  const isNothing = paragraph.stated.statements.some(
    (one) => one.kind === 'level' && one.item === said.item && one.amount.fen === 0,
  );
  if (said.item === null || !isNothing) return [];
  const rule = 'TP-ZERO';
  const words = clausesAround(placed, text);
  const [saved] = words.flatMap(({ paragraph: place, start, end }) => {
    const found = anyOf(text.rules.savings).exec(text.paragraphs[place]?.slice(start, end) ?? '');
    return found ? [{ place, start: start + found.index, word: found[0] }] : [];
  });
  if (!saved) return [holds(rule)];
  return [
    broken({
      rule,
      says: 'textNothingSaved',
      params: { item: { text: said.label }, found: { text: saved.word } },
      ...{ paragraph: saved.place, start: saved.start, end: saved.start + saved.word.length },
    }),
  ];
}

/** What is said of it before and behind in its sentence, and its reason wherever that stands. */
function clausesAround(
  placed: PlacedStatement<FlatStatement>,
  text: TextToCheck,
): readonly PlacedSpan[] {
  const { said, paragraph } = placed;
  const { place, text: words, stated } = paragraph;
  const before = stated.statements.findLast(
    (one) => one.start < said.start && one.sentence === said.sentence,
  );
  const rest = words.slice(said.end);
  const length = rest.search(/[。；;\n]/);
  const reason = reasonOf(placed, text);
  return [
    ...(before?.item === said.item
      ? [{ paragraph: place, start: before.end, end: said.start }]
      : []),
    { paragraph: place, start: said.end, end: length < 0 ? words.length : said.end + length },
    ...(reason ? [reason] : []),
  ];
}
