import { heldAmount, isWrong } from '../held-amounts';
import { isOfDepartment } from '../is-of-department';
import { knownAmount } from '../known-amount';
import { tellApart, type PlacedLevel as Level } from '../levels-apart';
import { agreementOf } from '../said-amounts';
import { finalFigures } from '../said-words';
import { holds, type TextAnswer } from '../text-finding';
import type { BalancedSide } from '../text-rules';
import { isLevel, type TextToCheck } from '../text-to-check';
import { checkSums } from './sums';

const rule = 'X-T01';

/** What comes in is what is spent, in the text as in its forms. What the forms know of both sides is held against them instead. */
export function checkBalance(text: TextToCheck): readonly TextAnswer[] {
  const isCarried = carriesSomething(text);
  const levels = text.statements.filter(isLevel).filter((one) => isOfBudget(one, text));
  const fundsOf = ({ paragraph }: Level) => text.ofSomeFunds.get(paragraph.place);
  return [...new Set(levels.map(fundsOf))].flatMap((funds) => {
    const own = levels.filter((one) => fundsOf(one) === funds);
    const sides = text.rules.balance.sides
      .map((side) => ofSide(side, own, isCarried || funds !== undefined))
      .filter((all) => all.length > 0);
    return compareSides(sides, text);
  });
}

function isOfBudget({ said, paragraph }: Level, text: TextToCheck): boolean {
  const isOfYear = said.year === null || said.year.year === text.budgetYear;
  return (
    isOfYear &&
    said.year?.isAsOf !== true &&
    said.base === null &&
    said.itemBefore === undefined &&
    isOfDepartment(said, text) &&
    !finalFigures.test(paragraph.text)
  );
}

/** Its total where the text says one; what is of the year alone only where that is all there is. */
function ofSide(
  { total, ofYear }: BalancedSide,
  levels: readonly Level[],
  isCarried: boolean,
): readonly Level[] {
  const totals = levels.filter(({ said }) => said.item === total);
  if (totals.length > 0 || isCarried || ofYear === undefined) return totals;
  return levels.filter(({ said }) => said.item === ofYear);
}

function carriesSomething(text: TextToCheck): boolean {
  const { carried, carriedFacts } = text.rules.balance;
  const said = new RegExp(`${carried}(?!0+(?:\\.0+)?\\D)\\d`, 'u');
  return (
    carriedFacts.some((name) => (knownAmount(name, text)?.fen ?? 0) !== 0) ||
    text.paragraphs.some((one) => said.test(one))
  );
}

/** Of three amounts the one that two others contradict is told; of more ways apart each that is not the first. */
function compareSides(
  sides: readonly (readonly Level[])[],
  text: TextToCheck,
): readonly TextAnswer[] {
  const [first, ...others] = [...sides].sort(
    (one, other) => agreeing(other, sides) - agreeing(one, sides),
  );
  if (!first) return [];
  return others.flatMap((other) => compare(first, other, text));
}

function agreeing(side: readonly Level[], sides: readonly (readonly Level[])[]): number {
  return sides.filter((other) => doAgree(side, other)).length;
}

/** What one side is called twice and differs is told of that item. */
function doAgree(one: readonly Level[], other: readonly Level[]): boolean {
  return one.some((own) =>
    other.some(({ said }) => agreementOf(own.said.amount, said.amount) !== 'different'),
  );
}

function compare(
  first: readonly Level[],
  other: readonly Level[],
  text: TextToCheck,
): readonly TextAnswer[] {
  if (doAgree(first, other)) return [holds(rule)];
  const [one, two] = [first[0], other[0]];
  if (!one || !two) return [];
  const both = [one, two];
  const isToldElsewhere =
    both.every((own) => heldAmount(own.said.amount, own.paragraph, text) !== null) ||
    both.some(({ said, paragraph }) => isWrong(said.amount, paragraph, text)) ||
    both.some((own) => isToldAsSum(own, text));
  return isToldElsewhere ? [] : [tellApart({ rule, says: 'textSidesDiffer' }, one, two, text)];
}

/** Its parts already contradict it: one mistake is told once. */
function isToldAsSum({ said, paragraph }: Level, text: TextToCheck): boolean {
  return checkSums(text).some(
    ({ finding }) => finding?.paragraph === paragraph.place && finding.start === said.amount.start,
  );
}
