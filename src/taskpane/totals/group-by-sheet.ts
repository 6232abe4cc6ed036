import type { FormTotal } from '../../app';

export interface SheetTotals {
  readonly sheet: string;
  readonly totals: readonly FormTotal[];
}

/** Those with an amount, and those without: a form that is empty says nothing with its zeros. Few forms are all shown. */
export function withAndWithoutAmounts(groups: readonly SheetTotals[]): {
  readonly shown: readonly SheetTotals[];
  readonly folded: readonly SheetTotals[];
} {
  const isEmpty = ({ totals }: SheetTotals) => totals.every(({ amount }) => amount === 0);
  const folded = groups.filter(isEmpty);
  const shown = groups.filter((group) => !isEmpty(group));
  const isFew = groups.length <= fewSheets;
  return isFew ? { shown: groups, folded: [] } : { shown, folded };
}

const fewSheets = 2;

/** The totals by sheet, sheets and totals in the order in which they come. */
export function groupBySheet(totals: readonly FormTotal[]): SheetTotals[] {
  const groups = new Map<string, FormTotal[]>();
  for (const total of totals) {
    const group = groups.get(total.sheet);
    if (group) group.push(total);
    else groups.set(total.sheet, [total]);
  }
  return Array.from(groups, ([sheet, ofSheet]) => ({ sheet, totals: ofSheet }));
}
