import type { GrowthStatement, SaidAmount } from '../../statement/statement';
import { isOfDepartment } from '../is-of-department';
import { onlyAmountOf, twoYearsOf, type TwoYears } from '../known-amount';
import { isWrong, rightAmount } from '../held-amounts';
import { levelAbove, levelBefore } from '../level-of-change';
import {
  around,
  comparePercent,
  quotient,
  type PlacedAmount,
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
  if (beside && !(known && isMisled(said, beside, known, text)))
    return compare(said, beside, paragraph, text);
  const [now, last] = [known?.now.fen ?? 0, known?.last.fen ?? 0];
  if (last <= 0 || now < 0) return [];
  const like = beside?.amounts[0]?.amount ?? text.rules.changes;
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
  text: TextToCheck,
): boolean {
  const isOtherWay = now.fen !== last.fen && (direction.way === 'up') !== now.fen > last.fen;
  return isOtherWay || amounts.some((one) => isWrong(one.amount, one.paragraph, text));
}

/** A growth as the amounts of its sentence make it. */
interface Growth extends Pick<Recalculated, 'right' | 'said' | 'words'> {
  readonly amounts: readonly PlacedAmount[];
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
    amounts,
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
  if (change?.kind !== 'change') return null;
  const before = levelBefore(change, said, paragraph, text);
  const is = before ? { amount: before, paragraph } : levelAbove(change, paragraph, text);
  if (!is) return null;
  const now = is.amount;
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
    rightAmount(now, is.paragraph, text),
    rightAmount(change.amount, paragraph, text),
  );
  return (
    right && {
      ...{ right, rooms, said: ratioOf(now, change.amount) },
      amounts: [is, { amount: change.amount, paragraph }],
      words: [rightWords(now, is.paragraph, text), rightWords(change.amount, paragraph, text)],
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
      ...{ right, rooms, said: right, amounts: [{ amount, paragraph }] },
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
      ...{ right, rooms, said: ratioOf(is, was) },
      amounts: [is, was].map((amount) => ({ amount, paragraph })),
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
