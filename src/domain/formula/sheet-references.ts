import { parseSheetAddress, type SheetAddress } from '../grid/sheet-address';

const words = /"(?:[^"]|"")*"/g;
/** Cells, whole columns or whole rows. */
const reference =
  /(?:'(?:[^']|'')+'|[^\s'"!&*/+\-^=<>(),;:{}]+)!(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})/gi;

/** The cells of other sheets, and of its own where it is named, that a formula looks at. */
export function sheetReferences(formula: string): SheetAddress[] {
  return (formula.replace(words, '""').match(reference) ?? []).flatMap((text) => {
    const place = parseSheetAddress(text);
    return place ? [{ ...place, address: place.address.replaceAll('$', '').toUpperCase() }] : [];
  });
}
