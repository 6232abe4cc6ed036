import type { Statement } from '../statement/statement';
import type { TextToCheck } from './text-to-check';

/** A budget of another year where none of the budget year is stated: not what it is compared with. */
export function isOfOtherYear(
  { item, year, base, list, kind }: Statement,
  { statements, budgetYear }: Pick<TextToCheck, 'statements' | 'budgetYear'>,
): boolean {
  if (kind !== 'level' || item === null || list !== null || base !== null) return false;
  if (!year || year.isAsOf || (year.typed ?? year.year) === budgetYear) return false;
  return !statements.some(
    ({ said }) =>
      said.kind === 'level' &&
      said.item === item &&
      said.year?.year === budgetYear &&
      said.year.typed === undefined,
  );
}
