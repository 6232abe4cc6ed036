import type { SaidAmount, StatedList } from '../statement/statement';
import { heldAmount } from './held-amounts';
import { agreementOfSum, stepOf, type SignedAmount } from './said-amounts';
import type { ReadParagraph, TextToCheck } from './text-to-check';
import { twoAmountsBeside } from './two-amounts-beside';

/**
 * Whether something beside an amount says that it is right, or what is right: a form, or other amounts of its sentence that it adds up
 * with. Only what is calculated from such amounts can be put in place of what stands there.
 */
export function isVouched(
  amount: SaidAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): boolean {
  return (
    heldAmount(amount, paragraph, text) !== null ||
    paragraph.stated.lists.some((list) => addsUpWith(amount, list, paragraph, text)) ||
    isDifference(amount, paragraph, text)
  );
}

function addsUpWith(
  amount: SaidAmount,
  { head, kind, isUnclear, parts }: StatedList,
  { stated: { statements } }: ReadParagraph,
  { print }: TextToCheck,
): boolean {
  const whole = statements[head ?? -1];
  if (whole?.kind !== 'level' || kind !== 'all' || isUnclear || parts.length < 2) return false;
  const levels = parts.flatMap((part) => {
    const said = statements[part];
    return said?.kind === 'level' ? [said.amount] : [];
  });
  if (levels.length < parts.length) return false;
  if (![whole.amount, ...levels].some(({ start }) => start === amount.start)) return false;
  const signed = levels.map((one): SignedAmount => ({ amount: one, sign: 1 }));
  return agreementOfSum(whole.amount, signed, print).agreement === 'same';
}

/** 10万元，比上年的8万元增加2万元: each of the three says that the others are right. */
function isDifference(
  amount: SaidAmount,
  paragraph: ReadParagraph,
  { print }: TextToCheck,
): boolean {
  return paragraph.stated.statements.some((said) => {
    if (said.kind !== 'change') return false;
    const beside = twoAmountsBeside(said, paragraph);
    if (!beside) return false;
    const { is, was } = beside;
    const three = [said.amount, is, was];
    if (!three.some(({ start }) => start === amount.start)) return false;
    const room = three.reduce((sum, one) => sum + stepOf(one, print), 0);
    return 2 * Math.abs(Math.abs(is.fen - was.fen) - said.amount.fen) <= room;
  });
}
