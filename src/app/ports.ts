import type { Fen } from '../domain/money/fen';
import type { MoneyUnit } from '../domain/money/money-unit';
import type { SheetPlan } from '../domain/plan/sheet-plan';

/** The workbook the user works in. All its promises reject with a WorkbookError. */
export interface WorkbookPort {
  /** Adds the planned sheet at the end of the workbook in one writing batch and shows it. */
  insertSheet(plan: SheetPlan): Promise<InsertedSheet>;
  /** Calls back with all totals of our forms, at once and after every change; resolves to a stop function. */
  followTotals(listener: (totals: readonly FormTotal[]) => void): Promise<() => Promise<void>>;
  /** Selects the cell a total stands in. */
  showTotal(total: FormTotal): Promise<void>;
}

export interface InsertedSheet {
  readonly name: string;
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
}
