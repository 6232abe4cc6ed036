import type { DepartmentProfile } from '../domain/form/profile';
import { isPublishedIn, monthsOfPublication, printMonth } from '../domain/text/month';
import type { Terminal } from './terminal/terminal';

/** A month on the cover that is left from another year is printed all the same, and told. */
export function sayIfNotPublishedThen(
  { year, published }: Pick<DepartmentProfile, 'year' | 'published'>,
  terminal: Terminal,
): void {
  if (!published || year === null || isPublishedIn(published, year)) return;
  const { from, to } = monthsOfPublication(year);
  const [own, first, last] = [published, from, to].map((one) => printMonth(one, 'digits'));
  terminal.complain(
    `封面上的公开日期是${own}，${year}年的部门预算一般在${first}到${last}之间公开，请核对。\nThe cover says ${own}; the budget of ${year} is usually published between ${first} and ${last}. Check the month.`,
  );
}
