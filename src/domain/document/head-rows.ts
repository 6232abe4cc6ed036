import type { FormLayout } from '../layout/placed';

/** Rows that only name what the columns below them hold, wherever in the table; counted from its first. */
export function headRows({ table, cells }: FormLayout): ReadonlySet<number> {
  const beginning = new Map<number, (typeof cells)[number][]>();
  for (const one of cells) {
    const row = one.range.top - table.top;
    const beside = beginning.get(row);
    if (beside) beside.push(one);
    else beginning.set(row, [one]);
  }
  const isHead = (all: readonly (typeof cells)[number][]) =>
    all.length > 1 && all.every(({ cell }) => 'label' in cell);
  return new Set([...beginning].flatMap(([row, all]) => (isHead(all) ? [row] : [])));
}
