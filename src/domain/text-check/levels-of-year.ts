import type { LevelStatement, SaidYear } from '../statement/statement';
import { isLevel, type PlacedStatement, type TextToCheck } from './text-to-check';

/** The amounts of items in the budget year, without those that they are compared with. */
export function levelsOfYear({
  statements,
  budgetYear,
}: TextToCheck): readonly PlacedStatement<LevelStatement>[] {
  return statements
    .filter(isLevel)
    .filter(({ said }) => said.base === null && isOfYear(said.year, budgetYear));
}

function isOfYear(year: SaidYear | null, budgetYear: number | null): boolean {
  return !year || year.isAsOf || budgetYear === null || year.year === budgetYear;
}
