import type {
  ChangeStatement,
  GrowthStatement,
  SaidAmount,
  Statement,
} from '../../statement/statement';
import { isOfDepartment } from '../is-of-department';
import { twoYearsOf } from '../known-amount';
import { amountOf, comparePercent, quotient, rangeOf, wordsOf } from '../percent-agreement';
import { printLike, stepOf } from '../said-amounts';
import type { TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { twoAmountsBeside } from '../two-amounts-beside';

/** Growths are what the amounts of two years make them. */
export function checkGrowths(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said) =>
      said.kind === 'growth' ? checkGrowth(said, paragraph, text) : [],
    ),
  );
}

function checkGrowth(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const change = paragraph.stated.statements[said.of ?? -1];
  const now = change?.kind === 'change' ? levelBefore(change, said, paragraph) : null;
  if (change?.kind !== 'change' || !now) {
    return checkTwoAmounts(said, paragraph, text) ?? checkKnownGrowth(said, paragraph, text);
  }
  const sign = change.direction.way === 'up' ? -1 : 1;
  const before = now.fen + sign * change.amount.fen;
  if (before <= 0) return [];
  const room = (stepOf(now, text.print) + stepOf(change.amount, text.print)) / 2;
  return comparePercent(said.percent, paragraph, {
    says: 'textGrowthDiffers',
    range: quotient(rangeOf(change.amount, text.print), {
      least: before - room,
      most: before + room,
    }),
    exact: (change.amount.fen / before) * 100,
    room: 0.5,
    words: [now, change.amount].map((one) => wordsOf(one, paragraph)),
    others: [now, change.amount],
  });
}

/** The amount that the change led to, by its item or by the name that nobody knows. */
function levelBefore(
  change: ChangeStatement,
  { start }: GrowthStatement,
  { stated: { statements } }: ReadParagraph,
): SaidAmount | null {
  if (change.item === null && change.label === '') return unnamedBefore(change, statements);
  const now = statements.findLast(
    (one) =>
      one.kind === 'level' &&
      one.start < Math.min(start, change.start) &&
      one.item === change.item &&
      (one.item !== null || (one.label === change.label && one.list === change.list)) &&
      one.base === null,
  );
  return now?.year?.year === change.year?.year ? amountOf(now) : null;
}

/** …（项）2024年预算数为10万元，比上年增加2万元，增长25%: nobody knows of what, but it is said of one. */
function unnamedBefore(
  change: ChangeStatement,
  statements: readonly Statement[],
): SaidAmount | null {
  const now = statements[statements.indexOf(change) - 1];
  const isOne =
    now?.kind === 'level' &&
    now.item === null &&
    now.label === '' &&
    now.base === null &&
    now.list === null &&
    now.sentence === change.sentence &&
    now.year?.year === change.year?.year;
  return isOne && change.base !== null && change.list === null ? amountOf(now) : null;
}

/** 10万元，比上年的8万元增长25%. */
function checkTwoAmounts(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  { print }: TextToCheck,
): readonly TextAnswer[] | null {
  const { is, was } = twoAmountsBeside(said, paragraph) ?? {};
  if (!is || !was || was.fen <= 0) return null;
  const room = (stepOf(is, print) + stepOf(was, print)) / 2;
  const apart = Math.abs(is.fen - was.fen);
  return comparePercent(said.percent, paragraph, {
    says: 'textGrowthDiffers',
    range: quotient({ least: apart - room, most: apart + room }, rangeOf(was, print)),
    exact: (apart / was.fen) * 100,
    room: 0.5,
    words: [wordsOf(is, paragraph), printLike(apart, is, print)],
    others: [is, was],
  });
}

/** 比上年增长5%, without the amounts: what is known of both years says it. */
function checkKnownGrowth(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const known = isOfDepartment(said, text) ? twoYearsOf(said, text) : null;
  const [now, last] = [known?.now.fen ?? 0, known?.last.fen ?? 0];
  if (last <= 0 || now < 0) return [];
  const exact = (Math.abs(now - last) / last) * 100;
  const print = (fen: number) => printLike(fen, text.rules.changes, text.print);
  return comparePercent(said.percent, paragraph, {
    says: 'textGrowthDiffers',
    range: { least: exact, most: exact },
    exact,
    room: 0.5,
    words: [print(now), print(Math.abs(now - last))],
    others: [],
  });
}
