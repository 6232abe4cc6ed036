/** The manual page breaks of a sheet: the rows and columns that begin a new page, in order. Side data of the workbook. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export type BreakAxis = keyof PageBreaks;

export const noBreaks: PageBreaks = { rows: [], columns: [] };

export function pageBreaksKey(sheetId: string): string {
  return `sheet/${sheetId}/page-breaks`;
}
