import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import type { FormValues } from '../../domain/form/form-values';
import type { ConsolidationIssue } from './consolidation-issue';

export interface Consolidated {
  readonly forms: readonly ConsolidatedForm[];
  readonly issues: readonly ConsolidationIssue[];
  /** Forms of units in which the department speaks for itself: nothing was taken from them, which is as it should be. */
  readonly leftToOwn: readonly FormDefinition[];
  /** How many files went in. */
  readonly taken: number;
}

export interface ConsolidatedForm {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** Null for a form that the department fills in itself. */
  readonly values: FormValues | null;
  /** Of a form that there is for each project. */
  readonly project: string | null;
  /** Whose form of a project it is, and where it stands in that file; null for the sums of all. */
  readonly from: FormOrigin | null;
}

export interface FormOrigin {
  readonly unit: string;
  /** Its sheet, or T3. */
  readonly place: string;
}
