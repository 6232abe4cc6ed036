import type { AvailableForm } from '../../app';
import { yearOf } from '../profile/profile-draft';

export interface PackYears {
  readonly year: number;
  readonly from: number;
  /** Null: until further notice. */
  readonly to: number | null;
}

/** Which years the forms of a pack are for, where the year that was typed is none of them. */
export function packAdvice(forms: readonly AvailableForm[], typed: string): PackYears | null {
  const year = yearOf(typed);
  if (year === null || forms.length === 0) return null;
  if (forms.some(({ years }) => years.from <= year && year <= (years.to ?? year))) return null;
  const ends = forms.map(({ years }) => years.to);
  return {
    year,
    from: Math.min(...forms.map(({ years }) => years.from)),
    to: ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
  };
}
