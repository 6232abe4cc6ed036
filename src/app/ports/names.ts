/** A defined name: of the workbook, or of the sheet with that id. */
export interface DefinedName {
  readonly name: string;
  readonly sheetId: string | null;
  /** ='表 1'!$A$1:$B$2 */
  readonly refersTo: string;
}

export interface NameChanges {
  readonly add: readonly Pick<DefinedName, 'name' | 'refersTo'>[];
  readonly remove: readonly string[];
}

/** A name of the workbook that is to mean this, whether it was there or not. */
export interface NameValue extends Pick<DefinedName, 'name' | 'refersTo'> {
  readonly isNew: boolean;
}
