import type { FormLayout } from '../layout/placed';

/** Rows that only name what the columns below them hold, wherever in the table; counted from its first. */
export function headRows({ table, cells }: FormLayout): ReadonlySet<number> {
  const rows = Array.from({ length: table.bottom - table.top + 1 }, (_, index) => index);
  return new Set(
    rows.filter((row) => {
      const begin = cells.filter(({ range }) => range.top === table.top + row);
      return begin.length > 1 && begin.every(({ cell }) => 'label' in cell);
    }),
  );
}
