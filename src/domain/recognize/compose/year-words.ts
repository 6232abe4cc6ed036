import type { Head } from './head-tree';

/** The years that a head names: 2024年预算数. */
function yearsNamed(text: string): number[] {
  return (text.match(/20\d\d(?=年)/gu) ?? []).map(Number);
}

/** How a head begins that is of a year, as an expression. */
export function ofYear(year: number): string {
  return `^${year}年`;
}

/** The year of the plan: the last one that a head names. */
export function yearIn(heads: readonly Pick<Head, 'text'>[]): number | null {
  const years = heads.flatMap(({ text }) => yearsNamed(text));
  return years.length === 0 ? null : Math.max(...years);
}
