import type { FormTotal } from '../../app';

export interface SheetTotals {
  readonly sheet: string;
  readonly totals: readonly FormTotal[];
}

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
