import type { FormDefinition } from '../../domain/form/form-definition';
import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';

/** What could be written into one form that stands in the workbook. */
export interface FormProposals {
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
  /** As it was read: what changed since is not written over. */
  readonly sheet: WholeSheet;
  /** The first row of the form, counted from zero. */
  readonly top: number;
  /** Why nothing can be written into it; then there are no proposals. */
  readonly refusal: ProposalRefusal | null;
  readonly proposals: readonly Proposal[];
  /** The rows that the form has no place for. */
  readonly unplaced: readonly string[];
  /** Rows of lists that hold something, and of which nothing is proposed. */
  readonly onlyHere: readonly RowHere[];
  /** What makes the rows that come. */
  readonly room: readonly RowStep[];
}

export type ProposalRefusal =
  | 'protected'
  /** Rows or columns are not where the form needs them. */
  | 'shapeChanged'
  /** Nobody knows what its amounts are in. */
  | 'unclearUnit';

export interface Proposal {
  /** What the cell is called, and the row it stands in: 2010301 行政运行. */
  readonly label: string;
  readonly row: string;
  /** Nothing stands there, the same, or something else: that stays unless the user says so. */
  readonly state: 'new' | 'same' | 'differs';
  /** Where it stands now; null in a row that comes. */
  readonly at: string | null;
  /** What stands there. */
  readonly now: string;
  readonly isFormula: boolean;
  /** In the unit of the sheet. */
  readonly value: string | number;
  /** Where it is written, when the rows that come are there. No two of a form have the same. */
  readonly cell: string;
  /** The cell has the format of texts. */
  readonly isText: boolean;
}

export interface RowHere {
  readonly row: string;
  readonly at: string;
}
