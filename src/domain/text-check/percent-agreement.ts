import type { SaidAmount, SaidPercent, Statement } from '../statement/statement';
import { isWrong } from './held-amounts';
import { placeOf } from './placed-words';
import { putInPlace } from './print-in-place';
import { stepOf } from './said-amounts';
import { broken, holds, type TextAnswer } from './text-finding';
import type { AmountStyle, ReadParagraph, TextToCheck } from './text-to-check';
import { isVouched } from './vouched-amounts';

const rule = 'AR-PCT';

export interface Range {
  readonly least: number;
  readonly most: number;
}

export function rangeOf(amount: SaidAmount, print: AmountStyle): Range {
  return around(amount.fen, stepOf(amount, print) / 2);
}

export function around(fen: number, room: number): Range {
  return { least: fen - room, most: fen + room };
}

export function quotient(part: Range, whole: Range): Range {
  return {
    least: (part.least / whole.most) * 100,
    most: whole.least <= 0 ? Number.POSITIVE_INFINITY : (part.most / whole.least) * 100,
  };
}

/** Binary fractions are off by far less. */
const noise = 1e-9;

/** A percentage as amounts make it. */
export interface Ratio {
  readonly range: Range;
  readonly exact: number;
}

/** A percentage as its amounts make it. */
export interface Recalculated {
  readonly says: string;
  /** Of the amounts as they should be. */
  readonly right: Ratio;
  /** Of the amounts as they stand beside it; null where they make none. */
  readonly said: Ratio | null;
  /** In units of the last digit. */
  readonly room: number;
  /** The amounts that it is calculated from, as they should be. */
  readonly words: readonly string[];
  /** Where they stand. */
  readonly amounts: readonly PlacedAmount[];
}

export interface PlacedAmount {
  readonly amount: SaidAmount;
  readonly paragraph: ReadParagraph;
}

/** A percentage that is printed, and what it is calculated from. */
export function comparePercent(
  percent: SaidPercent,
  paragraph: ReadParagraph,
  { says, right, said, room, words, amounts }: Recalculated,
  text: TextToCheck,
): readonly TextAnswer[] {
  const { start, end, digits, decimals } = percent;
  const last = 10 ** -decimals;
  const printed = digits * last;
  const near = room * last + noise;
  const isAs = ({ range: { least, most } }: Ratio) =>
    printed + near >= least && printed - near <= most;
  if (isAs(right)) return [holds(rule)];
  const expected = `${right.exact.toFixed(decimals)}%`;
  const places = amounts.map((one) => ({
    ...one,
    isWrong: isWrong(one.amount, one.paragraph, text),
  }));
  // Where it is not what the wrong amounts make it either, it is a mistake of its own.
  const isOfWrong = said !== null && isAs(said);
  const others = places.filter((one) => !one.isWrong || isOfWrong);
  const isSure = amounts.every((one) => isVouched(one.amount, one.paragraph, text));
  return [
    broken({
      rule,
      says,
      params: {
        found: { text: paragraph.text.slice(start, end).trim() },
        expected: { text: expected },
        difference: {
          text: Math.abs(printed - Number(right.exact.toFixed(decimals))).toFixed(decimals),
        },
        ...Object.fromEntries(
          words.map((one, index) => [index === 0 ? 'part' : 'whole', { text: one }]),
        ),
      },
      ...placeOf(percent, paragraph),
      others: others.map((one) => placeOf(one.amount, one.paragraph)),
      isStillSo: true,
      fix: isSure ? putInPlace(percent, expected, paragraph) : null,
    }),
  ];
}

export function amountOf(said: Statement | undefined): SaidAmount | null {
  return said?.kind === 'level' || said?.kind === 'change' ? said.amount : null;
}
