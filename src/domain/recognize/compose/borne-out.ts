import { isRight, type JudgedTotal } from '../../check/wrong-totals';
import type { Figure } from '../../check/figure';

/** Of more parts too many sums can be made to tell anything by them. */
const mostParts = 16;

/**
 * Whether what adds up in a table bears out that it was read right. Figures that are wrong count, not the sums that each of them
 * spoils. Where all words are known as many may be wrong as sums are right; else more have to be right. Where nothing adds up but one
 * sum, and that is wrong, the words have to be known and the sum may not be that of some of its parts, unless all rows are of one kind: else they
 * are parts of each other.
 * Two that are wrong by the same, for one figure that both hold, say of it what it should be.
 * Shares and growths are rounded as each place likes: they say nothing.
 */
export function isBorneOut(
  totals: readonly JudgedTotal[],
  areWordsKnown: boolean,
  areRowsAlike = false,
): boolean {
  const right = totals.filter(isRight);
  const wrong = totals.filter(({ isWrong, kind }) => isWrong && kind !== 'percent');
  const slips = slipsIn(wrong, totals);
  if (right.length > 0 && slips <= right.length - (areWordsKnown ? 0 : 1)) return true;
  const [only] = wrong;
  if (!areWordsKnown || !only) return false;
  return wrong.length === 1 ? areRowsAlike || !isSumOfSome(only) : slips === 1;
}

/** So many figures are to be put right, at the least, until all sums are. */
function slipsIn(wrong: readonly JudgedTotal[], totals: readonly JudgedTotal[]): number {
  let left = wrong;
  let slips = 0;
  while (left.length > 0) {
    const figures = new Set(left.flatMap((one) => [one.figure, ...one.parts]));
    const spoilt = [...figures].map((figure) => spoiltBy(figure, left, totals));
    const most = spoilt.reduce((one, other) => (other.length > one.length ? other : one), []);
    const told = most.length > 0 ? most : left.slice(0, 1);
    left = left.filter((one) => !told.includes(one));
    slips += 1;
  }
  return slips;
}

/** The wrong sums that a figure would explain if it were another: all that it is in, all wrong by the same. */
function spoiltBy(
  figure: Figure,
  wrong: readonly JudgedTotal[],
  totals: readonly JudgedTotal[],
): readonly JudgedTotal[] {
  const holds = (one: JudgedTotal) => one.figure === figure || one.parts.includes(figure);
  const own = totals.filter((one) => one.kind === 'amount' && holds(one));
  const [first] = own;
  const by = first && missingIn(first);
  const isOne = own.every((one) => one.isWrong && missingIn(one) === by);
  return isOne ? wrong.filter(holds) : [];
}

function missingIn({ figure, expected }: JudgedTotal): number {
  return Math.abs(fenOf(figure.content) - fenOf(expected));
}

function isSumOfSome({ figure, parts }: JudgedTotal): boolean {
  const amounts = parts.map(({ content }) => fenOf(content)).filter((fen) => fen !== 0);
  if (amounts.length < 2 || amounts.length > mostParts) return true;
  let sums = new Set([0]);
  for (const amount of amounts) sums = new Set([...sums, ...[...sums].map((sum) => sum + amount)]);
  return sums.has(fenOf(figure.content));
}

function fenOf(content: { readonly kind: string; readonly fen?: number }): number {
  return content.fen ?? 0;
}
