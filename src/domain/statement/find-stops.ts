import { fen } from '../money/fen';
import { parseScaled } from '../money/parse-amount';
import { decimalsOfUnit } from '../money/written-unit';
import type { Span } from './span';
import type { SaidAmount, SaidPercent } from './statement';
import {
  bothSides,
  documentNumber,
  listNumber,
  longestNearly,
  nearly,
  noAmount,
  numberInBrackets,
  unit,
} from './stop-words';

/** What ends a clause. */
export type Stop =
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  | (Span & { readonly kind: 'amount'; readonly amount: SaidAmount })
  | (Span & { readonly kind: 'percent'; readonly percent: SaidPercent });

/** It begins where its digits begin: rows of digits without a unit cost no time. */
const number = String.raw`(?<!\d)-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const stop = new RegExp(
  [
    // Names of documents and their numbers: figures in them are no budget.
    '《[^《》]{0,100}》',
    documentNumber,
    bothSides,
    `(?<begin>${numberInBrackets})`,
    // Left by Word.
    String.raw`(?<left>\[bookmark：[^\[\]]{0,100}\])`,
    // Brackets inside of names: 因公出国（境）费.
    String.raw`（[^（）\d，。；：、]{1,8}）(?=\p{Script=Han})`,
    `(?<number>${number}) *(?:(?<unit>${unit})${noAmount}|(?<percent>%))`,
    '(?<mark>[，。；：、（）！？\\n])',
  ].join('|'),
  'gu',
);

/** Stands for the number of a list: what follows begins anew. */
export const beginMark = '#';

/** Where clauses end, from the left. Years, dates, counts and numbers of lists are no figures of a budget. */
export function findStops(plain: string): readonly Stop[] {
  const first = listNumber.exec(plain)?.[0].length ?? 0;
  const found: Stop[] =
    first === 0 ? [] : [{ kind: 'mark', mark: beginMark, start: 0, end: first }];
  for (const match of plain.matchAll(stop)) {
    const start = match.index;
    const end = start + match[0].length;
    const { begin, left, mark, number: digits, unit: unitName } = match.groups ?? {};
    if (end <= first) continue;
    if ((begin ?? left) !== undefined) found.push({ kind: 'mark', mark: beginMark, start, end });
    else if (mark !== undefined) {
      found.push({ kind: 'mark', mark, start, end });
    } else if (digits !== undefined) {
      const said = unitName === undefined ? percentOf(digits) : amountOf(digits, unitName);
      if (said === null) continue;
      const about = nearly.test(plain.slice(Math.max(0, start - longestNearly), start))
        ? ({ isAbout: true } as const)
        : {};
      found.push(
        said.kind === 'amount'
          ? { kind: 'amount', start, end, amount: { ...said.amount, ...about, start, end } }
          : { kind: 'percent', start, end, percent: { ...said.percent, start, end } },
      );
    }
  }
  return found;
}

type SaidNumber =
  | { readonly kind: 'amount'; readonly amount: Omit<SaidAmount, keyof Span> }
  | { readonly kind: 'percent'; readonly percent: Omit<SaidPercent, keyof Span> };

function amountOf(digits: string, unitName: string): SaidNumber | null {
  const scale = decimalsOfUnit(unitName);
  const parsed = scale === null ? null : parseScaled(digits, scale);
  if (scale === null || parsed?.kind !== 'amount') return null;
  const decimals = decimalsIn(digits);
  const step = 10 ** (scale - decimals);
  return { kind: 'amount', amount: { fen: fen(parsed.fen), unit: unitName, decimals, step } };
}

function percentOf(text: string): SaidNumber {
  const digits = Number(text.replace(/[,.]/g, ''));
  return { kind: 'percent', percent: { digits, decimals: decimalsIn(text) } };
}

function decimalsIn(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
