import type { FormProposals } from '../../app/proposals/proposal';
import { wantedProposals, type LookedAt } from '../../app/proposals/proposal-steps';

/** Proposals for a form, and what the user wants of them. */
export interface ReviewedForm extends LookedAt {
  readonly isChosen: boolean;
}

/** What is empty is filled unless the user says otherwise; what differs stays. */
export function reviewedForm(of: FormProposals): ReviewedForm {
  const hasNew = of.proposals.some(({ state }) => state === 'new');
  return { of, ticked: new Set(), isChosen: hasNew };
}

/** A form of which something is ticked is meant to be written. */
export function withTicks(
  form: ReviewedForm,
  cells: readonly string[],
  isTicked: boolean,
): ReviewedForm {
  const others = [...form.ticked].filter((cell) => !cells.includes(cell));
  const ticked = new Set(isTicked ? [...others, ...cells] : others);
  return { ...form, ticked, isChosen: form.isChosen || isTicked };
}

export function chosenForms(forms: readonly ReviewedForm[]): readonly ReviewedForm[] {
  return forms.filter((form) => form.isChosen && wantedProposals(form).length > 0);
}

/** How many cells would be written. */
export function chosenCells(forms: readonly ReviewedForm[]): number {
  return chosenForms(forms).reduce((sum, form) => sum + wantedProposals(form).length, 0);
}
