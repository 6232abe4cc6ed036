import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import type {
  ChangeStatement,
  GrowthStatement,
  SaidBase,
  SaidDirection,
  Statement,
  TurnStatement,
} from '../../statement/statement';
import type { Span } from '../../statement/span';
import { heldAmount, isWrong, rightAmount } from '../held-amounts';
import { isOfDepartment } from '../is-of-department';
import { twoYearsOf, type TwoYears } from '../known-amount';
import { placeOf, wordsOf } from '../placed-words';
import { putInPlace } from '../print-in-place';
import { rightWords } from '../right-words';
import { printLike, stepOf } from '../said-amounts';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { twoAmountsBeside } from '../two-amounts-beside';
import { isVouched } from '../vouched-amounts';

/** 增加 and 减少 say what the figures say; what did not change is 持平. */
export function checkDirections(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said): readonly TextAnswer[] => {
      if (said.kind === 'growth') return checkGrowth(said, paragraph, text);
      if (said.kind === 'turn') return checkTurn(said, paragraph, text);
      if (said.kind !== 'change') return [];
      if (said.amount.fen === 0) return [tellNothing(said, said.amount, paragraph, text)];
      // What is known of both years holds the amounts beside it too.
      return knownYears(said, text)
        ? checkAgainstKnown(said, paragraph, text)
        : checkAgainstBase(said, paragraph, text);
    }),
  );
}

/** 较上年略有减少，减少3万元. */
function checkTurn(
  said: TurnStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const change = paragraph.stated.statements.find(
    (one): one is ChangeStatement =>
      one.kind === 'change' &&
      one.item === said.item &&
      one.sentence === said.sentence &&
      isOfSameYear(one.base, said.base, text),
  );
  return change && !twoYearsOf(said, text)
    ? [compareWays(said, change, paragraph)]
    : checkAgainstKnown(said, paragraph, text);
}

/** 较上年决算有所增加，比上年预算减少3万元: of these each goes its own way. */
function isOfSameYear(one: SaidBase | null, other: SaidBase | null, { budgetYear }: TextToCheck) {
  const yearOf = (base: SaidBase | null) =>
    base?.year ?? (budgetYear === null ? null : budgetYear - 1);
  return yearOf(one) === yearOf(other) && one?.isFinal === other?.isFinal;
}

/** 增加3万元，下降5%. */
function checkGrowth(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const change = paragraph.stated.statements[said.of ?? -1];
  if (change?.kind === 'change') return [compareWays(said, change, paragraph)];
  const known = knownYears(said, text);
  const isNothing = said.percent.digits === 0 && (!known || known.now.fen === known.last.fen);
  return isNothing
    ? [tellNothing(said, said.percent, paragraph, text)]
    : checkAgainstKnown(said, paragraph, text);
}

function compareWays(
  { direction }: GrowthStatement | TurnStatement,
  change: ChangeStatement,
  paragraph: ReadParagraph,
): TextAnswer {
  const rule = 'TX-CONFLICT';
  if (isAsSaid(change.direction, direction.way) || direction.isSigned) return holds(rule);
  return broken({
    rule,
    says: 'textWaysDiffer',
    params: {
      found: { text: wordsOf(direction, paragraph) },
      other: { text: wordsOf(change.direction, paragraph) },
    },
    ...placeOf(direction, paragraph),
    others: [placeOf(change.direction, paragraph)],
  });
}

/** 增加0万元, 增长0%. */
function tellNothing(
  { direction }: ChangeStatement | GrowthStatement,
  amount: Span,
  { text, place }: ReadParagraph,
  { rules: { changes } }: TextToCheck,
): TextAnswer {
  const whole = [...text.matchAll(new RegExp(changes.nothing, 'g'))].find(
    ({ index, 0: words }) => index <= direction.start && index + words.length >= amount.end,
  );
  const start = whole?.index ?? direction.start;
  const end = whole ? start + whole[0].length : amount.end;
  const base = whole?.groups?.['base']?.replace(
    new RegExp(`^(?:${changes.changedFrom.pattern})`),
    changes.sameAs.word,
  );
  const words = `${base ?? ''}${changes.flat}`;
  return broken({
    rule: 'TP-DIR',
    says: 'textChangeOfNothing',
    params: { found: { text: text.slice(start, end) }, expected: { text: words } },
    ...{ paragraph: place, start, end },
    fix: whole ? { start, end, words } : null,
  });
}

/** 10万元，比2021年的12万元增加3万元: the text says itself by how much it changed. */
function checkAgainstBase(
  said: ChangeStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const beside = twoAmountsBeside(said, paragraph);
  if (!beside) return [];
  const amounts = [beside.is, beside.was];
  const now = rightAmount(beside.is, paragraph, text);
  const before = rightAmount(beside.was, paragraph, text);
  const change = now.fen - before.fen;
  const words = {
    now: rightWords(beside.is, paragraph, text),
    before: rightWords(beside.was, paragraph, text),
  };
  const isVouchedFor = amounts.every((one) => isVouched(one, paragraph, text));
  const others = amounts.map((one) => placeOf(one, paragraph));
  if (change !== 0 && !isAsSaid(said.direction, change > 0 ? 'up' : 'down')) {
    const isSure = amounts.every((one) => heldAmount(one, paragraph, text) !== null);
    return [tellWay(said, paragraph, text, { ...words, isSure, others })];
  }
  const rule = 'AR-DELTA';
  const room = [said.amount, now, before].reduce((sum, one) => sum + stepOf(one, text.print), 0);
  if (2 * Math.abs(Math.abs(change) - said.amount.fen) <= room) return [holds(rule)];
  const { start, end } = said.amount;
  const expected = printLike(Math.abs(change), said.amount, text.print);
  return [
    broken({
      rule,
      says: 'textDifferenceDiffers',
      params: {
        found: { text: wordsOf(said.amount, paragraph) },
        expected: { text: expected },
        difference: {
          text: printLike(Math.abs(Math.abs(change) - said.amount.fen), said.amount, text.print),
        },
        now: { text: words.now },
        before: { text: words.before },
      },
      ...{ paragraph: paragraph.place, start, end },
      others,
      fix: isVouchedFor ? putInPlace(said.amount, expected, paragraph) : null,
    }),
  ];
}

function knownYears(said: Statement, text: TextToCheck): TwoYears | null {
  return isOfDepartment(said, text) ? twoYearsOf(said, text) : null;
}

function checkAgainstKnown(
  said: ChangeStatement | GrowthStatement | TurnStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const known = knownYears(said, text);
  const beside = said.kind === 'change' ? null : twoAmountsBeside(said, paragraph);
  const [now, last] = known
    ? [known.now.fen, known.last.fen]
    : [beside?.is.fen ?? 0, beside?.was.fen ?? 0];
  if (!known && !beside) return [];
  const wanted = now > last ? 'up' : 'down';
  if (now === last || isAsSaid(said.direction, wanted)) return [holds('TP-DIR')];
  const like = said.kind === 'change' ? said.amount : (beside?.is ?? text.rules.changes);
  const print = (fen: number) => printLike(fen, like, text.print);
  const own = said.kind === 'change' && isWrong(said.amount, paragraph, text) ? [said.amount] : [];
  const others = known || !beside ? own : [beside.is, beside.was];
  return [
    tellWay(said, paragraph, text, {
      ...{ now: print(now), before: print(last), isOfKnown: known !== null },
      isSure: others.every((one) => heldAmount(one, paragraph, text) !== null),
      others: others.map((one) => placeOf(one, paragraph)),
    }),
  ];
}

/** Where a minus stands behind it that is told by itself. */
function isAsSaid({ way, isSigned }: SaidDirection, wanted: SaidDirection['way']): boolean {
  return way === wanted || isSigned === true;
}

interface OtherWay {
  readonly now: string;
  readonly before: string;
  /** Both are known to be right. */
  readonly isSure: boolean;
  readonly isOfKnown?: boolean;
  readonly others: readonly PlacedSpan[];
}

function tellWay(
  said: ChangeStatement | GrowthStatement | TurnStatement,
  paragraph: ReadParagraph,
  { rules: { changes } }: TextToCheck,
  { now, before, isSure, isOfKnown = false, others }: OtherWay,
): TextAnswer {
  const { start, end, way } = said.direction;
  const words = way === 'up' ? changes.down : changes.up;
  return broken({
    rule: 'TP-DIR',
    says: 'textWayDiffers',
    params: {
      found: { text: wordsOf(said.direction, paragraph) },
      expected: { text: words },
      now: { text: now },
      before: { text: before },
    },
    ...{ paragraph: paragraph.place, start, end },
    ...{ others, isOfKnown },
    // A percentage has words of its own: 增长5%.
    fix: said.kind === 'growth' || !isSure ? null : { start, end, words },
  });
}
