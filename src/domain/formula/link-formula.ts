import type { FieldKind } from '../form/form-field';
import { parseCell } from '../grid/cell';
import { parseSheetAddress, printSheetAddress, type SheetAddress } from '../grid/sheet-address';

/** A formula that shows one cell of another sheet. */
export interface CellLink {
  readonly from: SheetAddress;
  /** By how many places the point of an amount moves to the right, because the two sheets print money in different units. */
  readonly places: number;
}

/** A plain reference would show an empty cell as 0, which no text is. */
export function linkFormula({ from, places }: CellLink, kind: FieldKind): string {
  const reference = `=${printSheetAddress(from)}`;
  switch (kind) {
    case 'amount':
      if (places === 0) return reference;
      return `${reference}${places > 0 ? '*' : '/'}${10 ** Math.abs(places)}`;
    case 'quantity':
    case 'percent':
      return reference;
    case 'text':
    case 'code':
    case 'choice':
    case 'indicatorValue':
    case 'band':
      return `${reference}&""`;
  }
}

const link =
  /^=(?<place>(?:'(?:[^']|'')+'|[^'!"&*/+\-(),]+)!\$?[A-Z]{1,3}\$?\d{1,7})(?:&""|(?<sign>[*/])1(?<zeros>0+))?$/i;

/** Such a formula, as Excel may have changed it since; null for any other. */
export function parseLink(formula: string | null): CellLink | null {
  const parts = link.exec(formula ?? '')?.groups;
  const place = parseSheetAddress(parts?.place ?? '');
  if (!parts || !place || !parseCell(place.address)) return null;
  const moved = (parts.zeros ?? '').length;
  const address = place.address.replaceAll('$', '');
  return { from: { sheet: place.sheet, address }, places: parts.sign === '/' ? -moved : moved };
}
