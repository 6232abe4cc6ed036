import type { StandingForm } from '../../app';
import type { TotalsState } from '../totals/totals';

/** Which forms stand in the workbook, by the form's id. */
export type Standing = ReadonlyMap<string, StandingForm>;

/** The first form of each kind that stands in the workbook, by the form's id; none while that is not known. */
export function standingForms(totals: TotalsState, packId: string): Standing {
  const found = new Map<string, StandingForm>();
  if (totals.kind !== 'read') return found;
  for (const form of totals.forms) {
    if (form.packId === packId && !found.has(form.formId)) found.set(form.formId, form);
  }
  return found;
}
