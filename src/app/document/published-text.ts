import type { DepartmentProfile } from '../../domain/form/profile';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { printMonth } from '../../domain/text/month';

/** When a disclosure was published, as its locality prints it; empty where nobody says it. */
export function publishedText(
  { published }: Pick<DepartmentProfile, 'published'>,
  { coverMonth = 'digits' }: Pick<NarrativeStyle, 'coverMonth'>,
): string {
  return published ? printMonth(published, coverMonth) : '';
}
