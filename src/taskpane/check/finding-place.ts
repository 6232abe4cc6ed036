import type { CheckedFinding, CheckedForm } from '../../app';

export interface CheckedPlace {
  readonly sheetId: string;
  readonly form: CheckedForm;
}

/** A finding, and where its form is. */
export interface FindingPlace extends CheckedPlace {
  readonly finding: CheckedFinding;
}
