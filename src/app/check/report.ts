import type { Finding } from '../../domain/check/finding';
import type { PlacedFigures } from '../../domain/check/form-figures';
import type { Ledger } from '../../domain/check/ledger';
import type { CheckedShape } from '../../domain/check/recheck-on-sheet';
import type { Severity } from '../../domain/form/severity';
import type { Undecided } from '../../domain/check/undecided';
import type { Verdict } from '../../domain/check/verdict';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { FormRef } from '../../domain/layout/mark-name';
import type { MoneyUnit } from '../../domain/money/money-unit';
import type { WordsOnSheet } from '../../domain/read/words-on-sheet';
import type { Acceptance } from './accept/acceptance-record';

/** What the rules say of the forms of a workbook. */
export interface CheckReport {
  readonly verdict: ReportVerdict;
  readonly forms: readonly CheckedForm[];
  /** Form by form, from top to bottom; accepted ones too. */
  readonly findings: readonly ReportedFinding[];
  readonly ledger: Ledger;
}

/** `incomplete`: nothing is wrong, but something that should have been checked could not be. */
export type ReportVerdict = 'pass' | 'warn' | 'fail' | 'incomplete';

export interface CheckedForm {
  /** A form, or the text that explains them. */
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName' | 'perProject' | 'mayRepeat'>;
  /** Of which pack, in which layout, where that is known. */
  readonly ref?: FormRef;
  /** Paragraphs instead of a form: it has no figures of its own. */
  readonly isText?: true;
  readonly sheet: string;
  readonly region: CellRange;
  /** Its address in a document, in which its findings have whole addresses; absent where it stands on a sheet. */
  readonly place?: string;
  /** What its amounts are in on the sheet. */
  readonly unit: MoneyUnit;
  /** By how much each amount may have been rounded where it was printed, in 分; absent where they are as they were typed. */
  readonly halfPrinted?: number;
  /** The budget year that its words say; null where they say none. */
  readonly year: number | null;
  /** The department that its words name; null where they name none. */
  readonly department: string | null;
  /** All that the words around its table say of it. */
  readonly words: WordsOnSheet;
  /** What rules between forms look at. */
  readonly figures: PlacedFigures;
  readonly ledger: Ledger;
  /** What could not be asked, and why. */
  readonly undecided: readonly Undecided[];
  /** Nobody knows what its amounts are in: no text is held against them. */
  readonly isUnitOpen?: boolean;
  /** What its shape says of itself. */
  readonly shape: readonly Verdict[];
  /** With what it can be checked again after an edit; null for one that has to be read anew. */
  readonly kept: CheckedShape | null;
  /** From top to bottom; those that speak of other forms too come last. */
  readonly findings: readonly CheckedFinding[];
}

export interface CheckedFinding extends Finding {
  readonly severity: Severity;
  /** What stands in the cell that is wrong. */
  readonly text: string;
  /** The place of the finding that it is a consequence of; null for a mistake of its own. */
  readonly causedBy: number | null;
  /** The heading of the chapter of a text that it stands in, where there is one. */
  readonly chapter?: string;
}

export interface ReportedFinding extends CheckedFinding {
  /** The place of its form among those of the report. */
  readonly form: number;
  /** Who says that it is right as it is, and why. */
  readonly acceptance: Acceptance | null;
}
