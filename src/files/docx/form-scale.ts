import type { DocumentTable } from '../../domain/document/document';

/** What Excel leaves free at each side of a text. */
export const cellMargin = 3;

/** What is too wide for the page gets smaller, letters and all, as it does when Excel prints it on one page. */
export function formScale({ columns }: DocumentTable, width: number): number {
  const own = columns.reduce((total, column) => total + column, 0);
  return Math.min(1, width / own);
}
