import { decimalsToFen, type MoneyUnit } from '../../domain/money/money-unit';
import type { Facts } from '../../domain/narrative/fact/fact';
import { sumOfParts } from '../../domain/narrative/fact/totals';
import { factDefinitions } from '../../packs/narrative/facts';

/** What the parts of a total make, as it is typed, and how far off the total is. */
export interface PartsBeside {
  readonly sum: string;
  readonly difference: string;
}

/** Null where a total is what its parts make, or one of them is unknown. */
export function partsBeside(name: string, facts: Facts, unit: MoneyUnit): PartsBeside | null {
  const total = facts[name];
  const sum = sumOfParts(factDefinitions, name, facts);
  if (total?.kind !== 'amount' || sum === null || sum === total.fen) return null;
  const typed = (amount: number) => String(amount / 10 ** decimalsToFen[unit]);
  return { sum: typed(sum), difference: typed(Math.abs(total.fen - sum)) };
}
