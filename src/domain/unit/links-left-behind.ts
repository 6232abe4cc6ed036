import { sheetReferences } from '../formula/sheet-references';
import { columnName, maxColumns, maxRows, parseCell } from '../grid/cell';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, type CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import type { KeptCell } from './convert-amounts';

/** Whether an amount that is converted stands somewhere in a range of a sheet. */
export type IsConverted = (sheet: string, range: CellRange) => boolean;

/** The cells of a form that stays as it is, whose formulas look at amounts that are converted: they show them in the other unit now. */
export function linksLeftBehind(
  { cellAt }: SheetGrid,
  region: CellRange,
  isConverted: IsConverted,
): KeptCell[] {
  const looksAtConverted = (formula: string) =>
    sheetReferences(formula).some(({ sheet, address }) => {
      const range = parseRange(withCorners(address));
      return range !== null && isConverted(sheet, range);
    });
  return cellAddresses(region).flatMap((at): KeptCell[] => {
    const cell = parseCell(at);
    const { formula } = cell ? cellAt(cell.row, cell.column) : { formula: null };
    return formula !== null && looksAtConverted(formula) ? [{ at, why: 'linked' }] : [];
  });
}

/** A:B as A1:B1048576, 1:2 as A1:XFD2. */
function withCorners(address: string): string {
  const [first = '', last = first] = address.split(':');
  if (/^[A-Z]+$/.test(first)) return `${first}1:${last}${maxRows}`;
  return /^\d+$/.test(first) ? `A${first}:${lastColumn}${last}` : address;
}

const lastColumn = columnName(maxColumns - 1);
