/** The sheet a Worksheet object stands for. */
export interface SheetTarget {
  readonly sheetId: string;
}
