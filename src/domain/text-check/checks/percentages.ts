import type {
  GrowthStatement,
  SaidAmount,
  SaidPercent,
  ShareStatement,
  Statement,
} from '../../statement/statement';
import { broken, holds, type TextAnswer } from '../text-finding';
import { stepOf } from '../said-amounts';
import type { AmountStyle, ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'AR-PCT';

/** Shares and growths are what their amounts make them. */
export function checkPercentages(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said) => {
      if (said.kind === 'share') return checkShare(said, paragraph, text);
      return said.kind === 'growth' ? checkGrowth(said, paragraph, text) : [];
    }),
  );
}

function checkShare(
  said: ShareStatement,
  paragraph: ReadParagraph,
  { print }: TextToCheck,
): readonly TextAnswer[] {
  const { statements } = paragraph.stated;
  const part = amountOf(statements[said.of]);
  const whole =
    said.whole === null ? headOf(said, paragraph) : namedWhole(said.whole.item, paragraph);
  if (!part || !whole || whole.fen <= 0) return [];
  const range = quotient(rangeOf(part, print), rangeOf(whole, print));
  // Shares may be adjusted by one so that they add up to 100.
  return compare(
    said.percent,
    range,
    (part.fen / whole.fen) * 100,
    'textShareDiffers',
    1.5,
    paragraph,
    [part, whole],
  );
}

function headOf({ list }: ShareStatement, { stated }: ReadParagraph): SaidAmount | null {
  const { head = null, isUnclear = true } = stated.lists[list ?? -1] ?? {};
  return head === null || isUnclear ? null : amountOf(stated.statements[head]);
}

function namedWhole(item: string | null, { stated }: ReadParagraph): SaidAmount | null {
  const all = stated.statements.filter((one) => one.kind === 'level' && one.item === item);
  return item !== null && all.length === 1 ? amountOf(all[0]) : null;
}

function checkGrowth(
  said: GrowthStatement,
  paragraph: ReadParagraph,
  { print }: TextToCheck,
): readonly TextAnswer[] {
  const { statements } = paragraph.stated;
  const change = statements[said.of ?? -1];
  if (change?.kind !== 'change' || change.item === null) return [];
  const levels = statements
    .slice(0, said.of ?? 0)
    .filter((one) => one.kind === 'level' && one.item === change.item && one.base === null);
  const now = levels.at(-1);
  if (now?.kind !== 'level' || now.year?.year !== change.year?.year) return [];
  const sign = change.direction.way === 'up' ? -1 : 1;
  const before = now.amount.fen + sign * change.amount.fen;
  if (before <= 0) return [];
  const room = (stepOf(now.amount, print) + stepOf(change.amount, print)) / 2;
  const range = quotient(rangeOf(change.amount, print), {
    least: before - room,
    most: before + room,
  });
  return compare(
    said.percent,
    range,
    (change.amount.fen / before) * 100,
    'textGrowthDiffers',
    0.5,
    paragraph,
    [now.amount, change.amount],
  );
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function rangeOf(amount: SaidAmount, print: AmountStyle): Range {
  const { fen } = amount;
  const step = stepOf(amount, print);
  return { least: fen - step / 2, most: fen + step / 2 };
}

function quotient(part: Range, whole: Range): Range {
  return {
    least: (part.least / whole.most) * 100,
    most: whole.least <= 0 ? Number.POSITIVE_INFINITY : (part.most / whole.least) * 100,
  };
}

/** Binary fractions are off by far less. */
const noise = 1e-9;

function compare(
  percent: SaidPercent,
  { least, most }: Range,
  exact: number,
  says: string,
  /** In units of the last digit. */
  room: number,
  paragraph: ReadParagraph,
  others: readonly SaidAmount[],
): readonly TextAnswer[] {
  const { start, end, digits, decimals } = percent;
  const last = 10 ** -decimals;
  const said = digits * last;
  const near = room * last + noise;
  if (said + near >= least && said - near <= most) return [holds(rule)];
  const expected = `${exact.toFixed(decimals)}%`;
  const wordsOf = (at: SaidAmount) => paragraph.text.slice(at.start, at.end).replace(/\s/g, '');
  return [
    broken({
      rule,
      says,
      params: {
        found: { text: paragraph.text.slice(start, end).trim() },
        expected: { text: expected },
        difference: { text: Math.abs(said - Number(exact.toFixed(decimals))).toFixed(decimals) },
        ...Object.fromEntries(
          others.map((one, index) => [index === 0 ? 'part' : 'whole', { text: wordsOf(one) }]),
        ),
      },
      ...{ paragraph: paragraph.place, start, end },
      others: others.map((one) => ({ paragraph: paragraph.place, start: one.start, end: one.end })),
      fix: { start, end, words: expected },
    }),
  ];
}

function amountOf(said: Statement | undefined): SaidAmount | null {
  return said?.kind === 'level' || said?.kind === 'change' ? said.amount : null;
}
