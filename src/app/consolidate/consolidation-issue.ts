import type { Disagreement, UnreadAmount } from '../../domain/consolidate/consolidation';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { Words } from '../../domain/form/words';
import type { LeftCell, UnknownPlace } from './unit-files';

/** What somebody has to look at before the forms of the department hold for all its units. */
export type ConsolidationIssue =
  /** No file is of this unit, unless it is one that cannot be read. */
  | {
      readonly kind: 'missingUnit';
      readonly unit: string;
      readonly perhaps: readonly string[];
    }
  /** By its name a file is of this unit, but it cannot be read. */
  | {
      readonly kind: 'unreadFile';
      readonly unit: string;
      readonly file: string;
      readonly why: Words;
    }
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
  /** The codes of two files are one: the second is left out, unless the list has both units. */
  | {
      readonly kind: 'sameCode';
      readonly file: string;
      readonly unit: string;
      readonly first: string;
      readonly other: string;
      readonly code: string;
      readonly isTaken: boolean;
    }
  /** Taken, though the list has another code for the unit. */
  | {
      readonly kind: 'otherCode';
      readonly file: string;
      readonly unit: string;
      readonly code: string;
      readonly listed: string;
    }
  /** Taken both, though all amounts of one are those of the other. */
  | {
      readonly kind: 'sameFigures';
      readonly file: string;
      readonly unit: string;
      readonly first: string;
      readonly other: string;
    }
  | { readonly kind: 'noForm'; readonly file: string; readonly unit: string }
  /** Rows of it name a unit that has a file of its own: both were taken. */
  | {
      readonly kind: 'rowsOfOther';
      readonly file: string;
      readonly unit: string;
      readonly first: string;
      readonly other: string;
    }
  /** Taken as that of the unit that its file name says. */
  | { readonly kind: 'noName'; readonly file: string; readonly unit: string }
  /** Taken, though it does not say of which year it is. */
  | { readonly kind: 'noYear'; readonly file: string; readonly unit: string }
  /** Taken, though nobody filled anything in. */
  | { readonly kind: 'blankFile'; readonly file: string; readonly unit: string }
  /** Taken, though no amount is filled in. */
  | { readonly kind: 'noFigures'; readonly file: string; readonly unit: string }
  /** Taken, but a check finds errors in it. */
  | {
      readonly kind: 'withErrors';
      readonly file: string;
      readonly unit: string;
      readonly errors: number;
    }
  /** A table or a cell that is not understood is left out. */
  | ({ readonly kind: 'unknownTable'; readonly file: string } & UnknownPlace)
  /** `at` is the file, and the cell in it. */
  | ({ readonly kind: 'unreadable'; readonly form: Named } & LeftCell)
  /** The cells of a row were not under their heads: it is taken as what stands in them says. */
  | { readonly kind: 'movedRow'; readonly at: string; readonly form: Named }
  /** A form that the pack does not have: nothing of it is taken. */
  | { readonly kind: 'formOutside'; readonly at: string; readonly form: Named }
  /** A form in the file of this year that prints another one: nothing of it is taken. */
  | {
      readonly kind: 'otherYearForm';
      readonly unit: string;
      readonly at: string;
      readonly year: number;
      readonly form: Named;
      /** The department fills it in itself: it is in no sum of any year. */
      readonly isOwn: boolean;
    }
  /** Of a form: the unit has none, has it twice, or in another layout; then nothing of it is taken. */
  | { readonly kind: 'withoutForm'; readonly unit: string; readonly form: Named }
  | { readonly kind: 'formTwice'; readonly unit: string; readonly form: Named }
  | { readonly kind: 'otherLayout'; readonly unit: string; readonly form: Named }
  /** Nobody knows which unit of money its amounts are in: nothing of it is taken. */
  | {
      readonly kind: 'unclearUnits';
      readonly at: string;
      readonly units: readonly string[];
      readonly form: Named;
    }
  /** A form of a project that does not say of which: it is found again by its unit and its place. */
  | { readonly kind: 'namelessProject'; readonly at: string; readonly form: Named }
  /** Several units have a project of this name: each stays a form of its own. */
  | { readonly kind: 'sameProject'; readonly project: string; readonly units: readonly string[] }
  | ({ readonly kind: 'disagreement'; readonly form: Named } & Disagreement)
  | ({ readonly kind: 'unreadAmount'; readonly form: Named } & UnreadAmount);

type Named = Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
