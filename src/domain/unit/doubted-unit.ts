import { decimalsToFen, wanYuan, yuan, type MoneyUnit } from '../money/money-unit';
import type { AmountElsewhere } from './unit-evidence';

/** An amount of a table as it is written, and where that is. */
export interface PlacedAmount {
  readonly fen: number;
  readonly at: string;
}

/** What a table says its amounts are in, and what they are in by the amounts that stand elsewhere. */
export interface DoubtedUnit {
  readonly meant: MoneyUnit;
  /** Where its greatest amount stands. */
  readonly at: string;
  /** As that amount is written elsewhere. */
  readonly words: string;
  readonly elsewhere: string;
}

/** So many of its amounts have to be found, and the greatest has to be one of them. */
const enough = 2;

/** What is written with fewer steps, as 0.05万元, is close to many an amount by accident. */
const fewestSteps = 100;

/**
 * 单位：万元 above amounts in 元: not one of them stands elsewhere as it is said here, and several do in the other unit, the greatest
 * among them. Null where that is not so, for whatever is read then is what is written.
 */
export function doubtedUnit(
  said: MoneyUnit,
  own: readonly PlacedAmount[],
  elsewhere: readonly AmountElsewhere[],
): DoubtedUnit | null {
  const meant = said === wanYuan ? yuan : wanYuan;
  const factor = 10 ** (decimalsToFen[meant] - decimalsToFen[said]);
  const amounts = [...new Map(own.map((one) => [one.fen, one] as const).reverse()).values()];
  const find = (fen: number, among = elsewhere) =>
    among.find((one) => 2 * Math.abs(one.fen - fen) <= one.step && one.fen !== 0);
  if (amounts.some(({ fen }) => find(fen))) return null;
  const telling = elsewhere.filter(({ fen, step }) => Math.abs(fen) >= fewestSteps * step);
  const found = amounts.flatMap(({ fen, at }) => {
    const other = find(fen * factor, telling);
    return other ? [{ fen, at, other }] : [];
  });
  const [greatest] = amounts.toSorted((one, two) => Math.abs(two.fen) - Math.abs(one.fen));
  const total = found.find(({ at }) => at === greatest?.at);
  if (!total || found.length < enough) return null;
  const { words, at } = total.other;
  return { meant, at: total.at, words, elsewhere: at };
}
