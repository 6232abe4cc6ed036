import type { Cell } from '../../domain/grid/cell';
import type { Fen } from '../../domain/money/fen';
import type { MoneyUnit } from '../../domain/money/money-unit';
import type { NotesHere } from './notes';
import type { CellContents } from './surroundings';

/** Where a form goes, and how its marks are numbered. */
export interface FormPlace {
  readonly sheet: string;
  readonly instance: number;
  /** On a sheet of its own, which is added; else on one that is there, without touching anything around the form. */
  readonly isNewSheet: boolean;
  /** Whether its first cell to fill is selected. */
  readonly isShown: boolean;
}

export interface MarkedForms extends NotesHere {
  readonly forms: readonly MarkedForm[];
}

export interface MarkedForm {
  /** The defined name of the whole form. */
  readonly mark: string;
  readonly sheet: string;
  readonly origin: Cell;
  readonly isProtected: boolean;
  /** As the formula bar shows them. */
  readonly contents: CellContents;
}

/** Where a defined name of ours is found. A copy of a sheet has names of its own, of the same words. */
export interface MarkPlace {
  readonly name: string;
  /** The id of the sheet that a name belongs to, null for one of the workbook. Unlike the sheet's name it never changes. */
  readonly sheetId: string | null;
}

/** What is found again by its mark. */
export interface MarkedPlace {
  readonly sheet: string;
  readonly address: string;
  /** It stays true when sheet or cell are renamed or moved. */
  readonly mark: MarkPlace;
}

/** A form that stands in the workbook: where it begins, and the mark of the whole of it. */
export interface StandingForm extends MarkedPlace {
  readonly packId: string;
  readonly formId: string;
}

/** What a form in the workbook adds up to. */
export interface FormTotal extends MarkedPlace {
  readonly formId: string;
  /** What it is called on the form. */
  readonly label: string;
  /** Null where the cell holds no number. */
  readonly amount: Fen | null;
  readonly unit: MoneyUnit;
}

export interface TotalsReport {
  readonly totals: readonly FormTotal[];
  /** Every form that is marked in the workbook, whether it has totals or not. */
  readonly forms: readonly StandingForm[];
  /** False while the workbook cannot be read: the totals are those that were read last. */
  readonly isCurrent: boolean;
}
