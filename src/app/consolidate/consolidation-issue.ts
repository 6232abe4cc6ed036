import type { Disagreement, UnreadAmount } from '../../domain/consolidate/consolidation';
import type { FormDefinition } from '../../domain/form/form-definition';

/** What somebody has to look at before the forms of the department hold for all its units. */
export type ConsolidationIssue =
  /** No file is of this unit. */
  | { readonly kind: 'missingUnit'; readonly unit: string }
  /** Of nobody on the list; taken nevertheless. */
  | { readonly kind: 'unlistedUnit'; readonly unit: string; readonly file: string }
  /** Left out: the file is of the department, such as what was consolidated before, of another year, of a unit that another file is of, or has no form. */
  | { readonly kind: 'departmentItself'; readonly file: string; readonly unit: string }
  | {
      readonly kind: 'otherYear';
      readonly file: string;
      readonly unit: string;
      readonly year: number;
    }
  | {
      readonly kind: 'sameUnit';
      readonly file: string;
      readonly unit: string;
      readonly first: string;
    }
  | { readonly kind: 'noForm'; readonly file: string; readonly unit: string }
  /** Taken, though it does not say of which year it is. */
  | { readonly kind: 'noYear'; readonly file: string; readonly unit: string }
  /** Taken, but a check finds errors in it. */
  | {
      readonly kind: 'withErrors';
      readonly file: string;
      readonly unit: string;
      readonly errors: number;
    }
  /** A table or a cell that is not understood is left out. */
  | { readonly kind: 'unknownTable'; readonly file: string; readonly at: string }
  | {
      readonly kind: 'unreadable';
      /** The file, and the cell in it. */
      readonly at: string;
      readonly form: Named;
    }
  /** Of a form: the unit has none, has it twice, or in another layout; then nothing of it is taken. */
  | { readonly kind: 'withoutForm'; readonly unit: string; readonly form: Named }
  | { readonly kind: 'formTwice'; readonly unit: string; readonly form: Named }
  | { readonly kind: 'otherLayout'; readonly unit: string; readonly form: Named }
  /** Several units have a project of this name: each stays a form of its own. */
  | { readonly kind: 'sameProject'; readonly project: string; readonly units: readonly string[] }
  | ({ readonly kind: 'disagreement'; readonly form: Named } & Disagreement)
  | ({ readonly kind: 'unreadAmount'; readonly form: Named } & UnreadAmount);

type Named = Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
