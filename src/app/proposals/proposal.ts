import type { FormDefinition } from '../../domain/form/form-definition';
import type { Fen } from '../../domain/money/fen';
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

/** What is said of a proposal: where it goes, and what stands there. */
export interface ProposalLine {
  /** What the cell is called, and the row it stands in: 2010301 行政运行. */
  readonly label: string;
  readonly row: string;
  readonly state: ProposalState;
  /** Where it stands now; null in a row or a form that comes. */
  readonly at: string | null;
  /** What stands there. */
  readonly now: string;
  /** What would stand there, an amount with its unit. */
  readonly shown: string;
  /** Where it stands in what it comes from; absent where nobody says so. */
  readonly from?: readonly string[];
  /** Where the form may say it already: with it there, it would count twice. */
  readonly standsAt?: string;
}

export type ProposalState =
  /** Nothing stands there, or the cell is to come. */
  | 'new'
  /** Nothing stands there, but the form may say it in another row: it is written where the user says so. */
  | 'standsAlready'
  | 'same'
  /** The cell says the same, rounded as it is printed. */
  | 'rounded'
  /** Something else stands there, and stays unless the user says so. */
  | 'differs'
  /** A formula finds something else: what it takes is to be changed where it takes it. */
  | 'calculated'
  /** An amount stands where there would be none: it stays unless the user says so. */
  | 'emptied';

/** What is written only where the user says so. */
export function isAsked(state: ProposalState): boolean {
  return state === 'differs' || state === 'standsAlready' || state === 'emptied';
}

export interface Proposal extends ProposalLine {
  /** In the unit of the cell. */
  readonly value: string | number;
  /** Null for what is no money. */
  readonly amount: Fen | null;
  /** Where it is written, when the rows that come are there. No two of a form have the same. */
  readonly cell: string;
  /** The cell has the format of texts. */
  readonly isText: boolean;
}

export interface RowHere {
  readonly row: string;
  readonly at: string;
}
