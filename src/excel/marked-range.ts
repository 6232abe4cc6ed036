import type { MarkPlace } from '../app';

/** The cells a mark stands for; a null object where there is no such name, or its cells were deleted (#REF!). */
export function markedRange(workbook: Excel.Workbook, { name, sheetId }: MarkPlace): Excel.Range {
  const owner = sheetId === null ? workbook : workbook.worksheets.getItemOrNullObject(sheetId);
  return owner.names.getItemOrNullObject(name).getRangeOrNullObject();
}
