import type { LevelStatement, ShareStatement, StatedList } from '../../statement/statement';
import { placeOf } from '../placed-words';
import { agreementOfSum } from '../said-amounts';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'AR-PCT';
const whole = 100;
/** In units of its last digit: what is further from its amounts is told by itself. */
const farthest = 1.5;
/** Binary fractions are off by far less. */
const noise = 1e-9;

/** Shares of all parts make 100 %, but for half a last digit of each. */
export function checkSharesTogether(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.lists.flatMap((list) => {
      const shares = sharesOf(list, paragraph, text);
      return shares.length < 2 ? [] : [check(shares, paragraph)];
    }),
  );
}

/** None where not all parts have one, or are all there is, or where one of them is wrong by itself. */
function sharesOf(
  { head, kind, parts, isUnclear }: StatedList,
  { stated: { statements } }: ReadParagraph,
  { print }: TextToCheck,
): readonly ShareStatement[] {
  const total = statements[head ?? -1];
  if (total?.kind !== 'level' || total.amount.fen <= 0 || kind !== 'all' || isUnclear) return [];
  const levels = parts.flatMap((place) => {
    const part = statements[place];
    const share = statements.find((one) => isShareOf(one, place));
    return part?.kind === 'level' && share?.kind === 'share' ? [{ part, share }] : [];
  });
  const signed = levels.map(({ part }) => ({ amount: part.amount, sign: 1 as const }));
  const isWhole =
    levels.length === parts.length &&
    agreementOfSum(total.amount, signed, print).agreement === 'same' &&
    levels.every(({ part, share }) => isNear(share, part, total));
  return isWhole ? levels.map(({ share }) => share) : [];
}

function isShareOf(one: ReadParagraph['stated']['statements'][number], place: number): boolean {
  return one.kind === 'share' && one.of.length === 1 && one.of[0] === place && one.whole === null;
}

function isNear({ percent }: ShareStatement, part: LevelStatement, total: LevelStatement) {
  const exact = (part.amount.fen / total.amount.fen) * whole;
  return Math.abs(printedOf(percent) - exact) <= farthest * lastDigit(percent) + noise;
}

function check(shares: readonly ShareStatement[], paragraph: ReadParagraph): TextAnswer {
  const sum = shares.reduce((before, { percent }) => before + printedOf(percent), 0);
  const room = shares.reduce((before, { percent }) => before + lastDigit(percent) / 2, 0);
  const apart = Math.abs(sum - whole);
  const [first, ...others] = shares;
  if (!first || apart <= room + noise) return holds(rule);
  const decimals = Math.max(...shares.map(({ percent }) => percent.decimals));
  return broken({
    rule,
    says: 'textSharesDiffer',
    params: {
      found: { text: `${sum.toFixed(decimals)}%` },
      expected: { text: `${whole}%` },
      difference: { text: apart.toFixed(decimals) },
    },
    ...placeOf(first.percent, paragraph),
    others: others.map(({ percent }) => placeOf(percent, paragraph)),
  });
}

function printedOf(percent: ShareStatement['percent']): number {
  return percent.digits * lastDigit(percent);
}

function lastDigit({ decimals }: ShareStatement['percent']): number {
  return 10 ** -decimals;
}
