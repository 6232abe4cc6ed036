import { decimalsToFen, type MoneyUnit } from '../../domain/money/money-unit';
import type { Facts } from '../../domain/narrative/fact/fact';
import { sumOfParts } from '../../domain/narrative/fact/totals';
import { factDefinitions } from '../../packs/narrative/facts';

/** What the parts of a total make, as it is typed, where it is something else than the total; null where both agree or one is unknown. */
export function partsBeside(name: string, facts: Facts, unit: MoneyUnit): string | null {
  const total = facts[name];
  const sum = sumOfParts(factDefinitions, name, facts);
  if (total?.kind !== 'amount' || sum === null || sum === total.fen) return null;
  return String(sum / 10 ** decimalsToFen[unit]);
}
