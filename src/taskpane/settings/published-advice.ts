import { isPublishedIn, monthsOfPublication, printMonth, readMonth } from '../../domain/text/month';
import { yearOf, type ProfileDraft } from '../profile/profile-draft';

/** The months of a budget year, where the cover says one that is none of them: left from the year before, for one. */
export function publishedAdvice({ year, published }: Pick<ProfileDraft, 'year' | 'published'>) {
  const [budgetYear, month] = [yearOf(year), readMonth(published)];
  if (budgetYear === null || month === null || isPublishedIn(month, budgetYear)) return null;
  const { from, to } = monthsOfPublication(budgetYear);
  return {
    typed: printMonth(month, 'digits'),
    year: String(budgetYear),
    from: printMonth(from, 'digits'),
    to: printMonth(to, 'digits'),
  };
}
