import type { AvailableForm } from '../../app';
import { yearOf } from '../profile/profile-draft';

/** Which years a pack is made for, where the year that was typed is none of them. */
export function packAdvice(
  forms: readonly AvailableForm[],
  typed: string,
): { readonly year: string; readonly from: string; readonly to: string } | null {
  const year = yearOf(typed);
  if (year === null || forms.length === 0) return null;
  const fits = forms.some(({ years }) => years.from <= year && year <= (years.to ?? year));
  if (fits) return null;
  const from = Math.min(...forms.map(({ years }) => years.from));
  const to = Math.max(...forms.map(({ years }) => years.to ?? Infinity));
  return { year: String(year), from: String(from), to: Number.isFinite(to) ? String(to) : '…' };
}
