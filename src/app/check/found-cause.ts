import type { CrossVerdict } from '../../domain/check/cross/cross-verdict';
import type { Contradiction } from '../../domain/check/contradiction';
import type { Exchanged } from '../../domain/check/exchanged';
import type { Comparison } from './comparisons';
import type { FormToCross } from './form-to-cross';
import type { CheckedFinding } from './report';
import type { TypedInYuan } from './typed-in-yuan';

type Verdict = CrossVerdict<FormToCross>;

/** One cell, or two columns, because of which several figures do not agree, as the others say it. */
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
}

export type ExchangedCells = Exchanged<Contradiction & { readonly comparison: Comparison }>;
