import type { BroughtIn } from '../../domain/last-year/brought-in';
import type { LastYearSource } from '../../domain/last-year/last-year-source';

/** Whether a file is none of a disclosure: no form and no year stands in it, and no figure or text of it belongs anywhere. */
export function holdsNothing(
  { forms }: Pick<LastYearSource, 'forms'>,
  { year, facts, texts }: Pick<BroughtIn, 'year' | 'facts' | 'texts'>,
): boolean {
  return year === null && forms.length + facts.length + texts.length === 0;
}
