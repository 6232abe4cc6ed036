import type { IWorkbookData } from '../engine/univer';

/** A workbook outside of its engine: Univer's snapshot and what the workbench keeps beside it. */
export interface WorkbookFile {
  readonly snapshot: Partial<IWorkbookData>;
  readonly sideData: ReadonlyMap<string, unknown>;
  readonly activeSheetId: string | undefined;
}
