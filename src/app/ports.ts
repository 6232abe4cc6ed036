import type { Fen } from '../domain/money/fen';
import type { MoneyUnit } from '../domain/money/money-unit';
import type { SheetPlan } from '../domain/plan/sheet-plan';

/** The workbook the user works in. All its promises reject with a WorkbookError. */
export interface WorkbookPort {
  /** Adds the planned sheet at the end of the workbook in one writing batch and shows it. */
  insertSheet(plan: SheetPlan): Promise<InsertedSheet>;
  /** Calls back with all totals of our forms, at once and after every change; resolves to a stop function. */
  followTotals(listener: (report: TotalsReport) => void): Promise<() => Promise<void>>;
  /** Selects the cell a total stands in now, wherever it was when it was read. */
  showTotal(total: FormTotal): Promise<void>;
}

export interface InsertedSheet {
  readonly name: string;
}

export interface TotalsReport {
  readonly totals: readonly FormTotal[];
  /** False while the workbook cannot be read: the totals are those that were read last. */
  readonly isCurrent: boolean;
}

/** What a form in the workbook adds up to. */
export interface FormTotal {
  readonly formId: string;
  readonly sheet: string;
  /** What it is called on the form. */
  readonly label: string;
  readonly address: string;
  /** Null where the cell holds no number. */
  readonly amount: Fen | null;
  readonly unit: MoneyUnit;
  /** The mark it was found by: it stays true when sheet or cell are renamed or moved. */
  readonly mark: MarkPlace;
}

/** Where a defined name of ours is found. A copy of a sheet has names of its own, of the same words. */
export interface MarkPlace {
  readonly name: string;
  /** The id of the sheet that a name belongs to, null for one of the workbook. Unlike the sheet's name it never changes. */
  readonly sheetId: string | null;
}
