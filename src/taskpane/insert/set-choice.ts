import type { SetForm } from './set-insertion';
import type { Standing } from './standing-forms';

/** What the user ticked and unticked herself, by the form's id; the others are as the workbook stands. */
export type Ticks = ReadonlyMap<string, boolean>;

export interface SetChoice {
  readonly chosen: readonly SetForm[];
  /** What it comes to: all of the pack, those that the workbook lacks, nothing as it lacks none, or as the user ticked. */
  readonly kind: 'whole' | 'rest' | 'none' | 'some';
}

/** Which forms of a set come: those that stand in the workbook only where the user ticks them. */
export function chooseSet(forms: readonly SetForm[], standing: Standing, ticks: Ticks): SetChoice {
  const lacking = forms.filter(({ formId }) => !standing.has(formId));
  const chosen = forms.filter(({ formId }) => ticks.get(formId) ?? !standing.has(formId));
  const isAsLacking =
    chosen.length === lacking.length && chosen.every((form) => lacking.includes(form));
  const kind =
    chosen.length === forms.length
      ? 'whole'
      : !isAsLacking
        ? 'some'
        : lacking.length === 0
          ? 'none'
          : 'rest';
  return { chosen, kind };
}
