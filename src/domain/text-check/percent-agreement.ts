import type { SaidAmount, SaidPercent, Statement } from '../statement/statement';
import { stepOf } from './said-amounts';
import { broken, holds, type TextAnswer } from './text-finding';
import type { AmountStyle, ReadParagraph } from './text-to-check';

const rule = 'AR-PCT';

export interface Range {
  readonly least: number;
  readonly most: number;
}

export function rangeOf(amount: SaidAmount, print: AmountStyle): Range {
  const { fen } = amount;
  const step = stepOf(amount, print);
  return { least: fen - step / 2, most: fen + step / 2 };
}

export function quotient(part: Range, whole: Range): Range {
  return {
    least: (part.least / whole.most) * 100,
    most: whole.least <= 0 ? Number.POSITIVE_INFINITY : (part.most / whole.least) * 100,
  };
}

/** Binary fractions are off by far less. */
const noise = 1e-9;

/** A percentage as its amounts make it. */
export interface Recalculated {
  readonly says: string;
  readonly range: Range;
  readonly exact: number;
  /** In units of the last digit. */
  readonly room: number;
  /** The amounts that it is calculated from, and where they stand in the paragraph. */
  readonly words: readonly string[];
  readonly others: readonly SaidAmount[];
}

/** A percentage that is printed, and what it is calculated from. */
export function comparePercent(
  percent: SaidPercent,
  paragraph: ReadParagraph,
  { says, range: { least, most }, exact, room, words, others }: Recalculated,
): readonly TextAnswer[] {
  const { start, end, digits, decimals } = percent;
  const last = 10 ** -decimals;
  const said = digits * last;
  const near = room * last + noise;
  if (said + near >= least && said - near <= most) return [holds(rule)];
  const expected = `${exact.toFixed(decimals)}%`;
  return [
    broken({
      rule,
      says,
      params: {
        found: { text: paragraph.text.slice(start, end).trim() },
        expected: { text: expected },
        difference: { text: Math.abs(said - Number(exact.toFixed(decimals))).toFixed(decimals) },
        ...Object.fromEntries(
          words.map((one, index) => [index === 0 ? 'part' : 'whole', { text: one }]),
        ),
      },
      ...{ paragraph: paragraph.place, start, end },
      others: others.map((one) => ({ paragraph: paragraph.place, start: one.start, end: one.end })),
      fix: { start, end, words: expected },
    }),
  ];
}

export function wordsOf({ start, end }: SaidAmount, { text }: ReadParagraph): string {
  return text.slice(start, end).replace(/\s/g, '');
}

export function amountOf(said: Statement | undefined): SaidAmount | null {
  return said?.kind === 'level' || said?.kind === 'change' ? said.amount : null;
}
