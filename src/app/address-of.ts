import { printRange, type CellRange } from '../domain/grid/cell-range';
import { printSheetName } from '../domain/grid/sheet-address';

/** Sheet1!A1, and 'Sheet 1'!A1 where a sheet's name is more than one word. */
export function addressOf(sheet: string, at: string): string {
  return `${printSheetName(sheet)}!${at}`;
}

/** A form on a sheet, or in a document. */
interface PlacedForm {
  readonly sheet: string;
  readonly place?: string | undefined;
}

/** Where a form stands. */
export function formAddress({
  sheet,
  place,
  region,
}: PlacedForm & { readonly region: CellRange }): string {
  return place ?? addressOf(sheet, printRange(region));
}

/** Where a finding of a form stands, on the sheet of the form or on another: in a document addresses say all by themselves. */
export function findingAddress({ sheet, place }: PlacedForm, at: string, other = sheet): string {
  return place === undefined ? addressOf(other, at) : at;
}
