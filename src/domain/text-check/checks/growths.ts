import type {
  ChangeStatement,
  GrowthStatement,
  SaidAmount,
  Statement,
} from '../../statement/statement';
import { isOfDepartment } from '../is-of-department';
import { onlyAmountOf, twoYearsOf, type TwoYears } from '../known-amount';
import { isWrong, rightAmount } from '../held-amounts';
import {
  amountOf,
  around,
  comparePercent,
  quotient,
  type Ratio,
  type Recalculated,
} from '../percent-agreement';
import { rightWords } from '../right-words';
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
  const beside =
    twoBeside(said, paragraph, text) ??
    changeBeside(said, paragraph, text) ??
    changeOfKnown(said, paragraph, text);
  const known = isOfDepartment(said, text) ? twoYearsOf(said, text) : null;
  if (beside && !(known && isMisled(said, beside, known, paragraph, text)))
    return compare(said, beside, paragraph, text);
  const [now, last] = [known?.now.fen ?? 0, known?.last.fen ?? 0];
  if (last <= 0 || now < 0) return [];
  const like = beside?.amounts[0] ?? text.rules.changes;
  const print = (fen: number) => printLike(fen, like, text.print);
  const apart = Math.abs(now - last);
  const right = {
    exact: (apart / last) * 100,
    range: quotient(
      around(apart, beside?.rooms.apart ?? 0),
      around(last, beside?.rooms.before ?? 0),
    ),
  };
  const own = { amounts: [], said: null, ...beside, right, words: [print(now), print(apart)] };
  return compare(said, own, paragraph, text);
}

/** What is calculated from a wrong amount, or in a wrong direction, is no growth that ever was. */
function isMisled(
  { direction }: GrowthStatement,
  { amounts }: Growth,
  { now, last }: TwoYears,
  paragraph: ReadParagraph,
  text: TextToCheck,
): boolean {
  const isOtherWay = now.fen !== last.fen && (direction.way === 'up') !== now.fen > last.fen;
  return isOtherWay || amounts.some((one) => isWrong(one, paragraph, text));
}

/** A growth as the amounts of its sentence make it. */
interface Growth extends Pick<Recalculated, 'right' | 'said' | 'words'> {
  readonly amounts: readonly SaidAmount[];
}

interface GrowthBeside extends Growth {
  /** By how much the change, and what was before, may be off by their last digits. */
  readonly rooms: { readonly apart: number; readonly before: number };
}

function compare(
  { percent }: GrowthStatement,
  { amounts, ...growth }: Growth,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const recalculated: Recalculated = {
    ...growth,
    says: 'textGrowthDiffers',
    room: 0.5,
    amounts: amounts.map((amount) => ({ amount, paragraph })),
  };
  return comparePercent(percent, paragraph, recalculated, text);
}

/** 10万元，比上年增加2万元，增长25%. */
function changeBeside(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): GrowthBeside | null {
  const change = paragraph.stated.statements[said.of ?? -1];
  const now = change?.kind === 'change' ? levelBefore(change, said, paragraph) : null;
  if (change?.kind !== 'change' || !now) return null;
  // Of 增加-2万元 the percentage beside it says which way is meant.
  const { way } = change.direction.isSigned ? said.direction : change.direction;
  const sign = way === 'up' ? -1 : 1;
  const rooms = {
    apart: stepOf(change.amount, text.print) / 2,
    before: (stepOf(now, text.print) + stepOf(change.amount, text.print)) / 2,
  };
  const ratioOf = (is: SaidAmount, apart: SaidAmount) =>
    growthFrom(is.fen + sign * apart.fen, apart.fen, rooms);
  const right = ratioOf(
    rightAmount(now, paragraph, text),
    rightAmount(change.amount, paragraph, text),
  );
  return (
    right && {
      ...{ right, rooms, said: ratioOf(now, change.amount), amounts: [now, change.amount] },
      words: [now, change.amount].map((one) => rightWords(one, paragraph, text)),
    }
  );
}

/** 收入比上年增加2万元，增长25%: how much it is now the forms say. */
function changeOfKnown(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): GrowthBeside | null {
  const change = paragraph.stated.statements[said.of ?? -1];
  const isOfYears =
    said.base !== null &&
    !said.base.isFinal &&
    [null, (text.budgetYear ?? 0) - 1].includes(said.base.year) &&
    [undefined, text.budgetYear].includes(said.year?.year);
  if (change?.kind !== 'change' || !isOfYears) return null;
  if (change.direction.isSigned || said.list !== null || !text.isOfForms) return null;
  const now = text.items.get(said.item ?? '')?.isOfAllFunds ? onlyAmountOf(said, text) : null;
  if (now === null || now <= 0 || !isOfDepartment(said, text)) return null;
  const { amount, direction } = change;
  const rooms = {
    apart: stepOf(amount, text.print) / 2,
    before: stepOf(amount, text.print) / 2,
  };
  const sign = direction.way === 'up' ? -1 : 1;
  const right = growthFrom(now + sign * amount.fen, amount.fen, rooms);
  return (
    right && {
      ...{ right, rooms, said: right, amounts: [amount] },
      words: [printLike(now, amount, text.print), rightWords(amount, paragraph, text)],
    }
  );
}

/** 10万元，比上年的8万元增长25%. */
function twoBeside(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): GrowthBeside | null {
  const { is, was } = twoAmountsBeside(said, paragraph) ?? {};
  if (!is || !was) return null;
  const rooms = {
    apart: (stepOf(is, text.print) + stepOf(was, text.print)) / 2,
    before: stepOf(was, text.print) / 2,
  };
  const ratioOf = (now: SaidAmount, before: SaidAmount) =>
    growthFrom(before.fen, Math.abs(now.fen - before.fen), rooms);
  const [now, before] = [rightAmount(is, paragraph, text), rightAmount(was, paragraph, text)];
  const right = ratioOf(now, before);
  return (
    right && {
      ...{ right, rooms, said: ratioOf(is, was), amounts: [is, was] },
      words: [
        rightWords(is, paragraph, text),
        printLike(Math.abs(now.fen - before.fen), is, text.print),
      ],
    }
  );
}

/** Null where there was nothing before. */
function growthFrom(before: number, apart: number, rooms: GrowthBeside['rooms']): Ratio | null {
  if (before <= 0) return null;
  return {
    range: quotient(around(apart, rooms.apart), around(before, rooms.before)),
    exact: (apart / before) * 100,
  };
}

/** The amount that the change led to, by its item or by the name that nobody knows. */
function levelBefore(
  change: ChangeStatement,
  { start }: GrowthStatement,
  { stated: { statements } }: ReadParagraph,
): SaidAmount | null {
  if (change.item === null && change.label === '')
    return unnamedBefore(change, statements) ?? partBefore(change, statements);
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

/**
 * 其中：出国费0万元，与上年持平；接待费1.5万元，比上年减少0.5万元，下降25%: where the part before is compared too, each is said of its
 * own part, and not of the whole.
 */
function partBefore(change: ChangeStatement, statements: readonly Statement[]): SaidAmount | null {
  const at = statements.indexOf(change);
  const now = statements[at - 1];
  const isPart =
    now?.kind === 'level' &&
    now.list !== null &&
    now.list === change.list &&
    now.base === null &&
    now.sentence === change.sentence &&
    now.year?.year === change.year?.year;
  if (!isPart || change.base === null) return null;
  const before = statements.slice(0, at - 1).findLast(({ list }) => list === now.list);
  const isCompared = before !== undefined && before.kind !== 'level' && before.kind !== 'share';
  return isCompared ? amountOf(now) : null;
}
