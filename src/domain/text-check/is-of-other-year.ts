import type { Statement } from '../statement/statement';
import type { TextToCheck } from './text-to-check';

/** A budget of another year where none of the budget year is stated: not what it is compared with. */
export function isOfOtherYear(
  said: Statement,
  { statements, budgetYear }: Pick<TextToCheck, 'statements' | 'budgetYear'>,
): boolean {
  const { item, year, base, list, kind } = said;
  if (kind !== 'level' || item === null || list !== null || base !== null) return false;
  if (!year || year.isAsOf || (year.typed ?? year.year) === budgetYear) return false;
  const alike = statements.flatMap((one) => (one.said.item === item ? one.said : []));
  const now = alike.flatMap((one) =>
    one.kind === 'level' && one.year?.year === budgetYear && one.year.typed === undefined
      ? one.amount.fen
      : [],
  );
  // What changed was not the same before.
  const isChanged = alike.some((one) => one.kind === 'change' && one.amount.fen > 0);
  return now.length === 0 || (isChanged && now.includes(said.amount.fen));
}
