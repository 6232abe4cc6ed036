import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import type { Contradiction } from '../../../domain/check/contradiction';
import type { Exchanged } from '../../../domain/check/exchanged';
import type { ScopePath } from '../../../domain/form/scope-path';
import type { Comparison } from './comparisons';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedFinding } from '../report';
import type { TypedInYuan } from './typed-in-yuan';

type Verdict = CrossVerdict<FormToCross>;

/** One cell, one row or two columns, because of which several figures do not agree, as the others say it. */
export interface CommonCause {
  /** The place of its form, where all of it is told. */
  readonly form: number;
  /** What looks at that cell the closest: the others are consequences. */
  readonly root: Comparison;
  readonly verdicts: readonly Verdict[];
  /** What the form says of it by itself. */
  readonly findings: ReadonlySet<CheckedFinding>;
  /** The cell was typed in 元, and agrees with the others as that. */
  readonly yuan?: TypedInYuan;
  /** Two columns were exchanged. */
  readonly exchanged?: ExchangedCells;
  /** A row is there twice, or was left out. */
  readonly row?: RowSlip;
}

export type ExchangedCells = Exchanged<Contradiction & { readonly comparison: Comparison }>;

/** What is wrong with a row of a form as a whole. */
export interface RowSlip {
  readonly slip: 'twice' | 'leftOut';
  /** The row at which it is told: the one that is too many, or below which another is missing. */
  readonly at: ScopePath;
  /** The same row where it is right: above it, or in another form. */
  readonly right: PlacedRow;
  /** Others that were left out with it. */
  readonly more?: readonly PlacedRow[];
  /** What is said of these rows is said because of it: the copies, or the row in all forms that have it. */
  readonly rows: readonly PlacedRow[];
}

/** A row, by the place of its form. */
export interface PlacedRow {
  readonly place: number;
  readonly scope: ScopePath;
}
