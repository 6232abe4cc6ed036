import { sheetReferences } from '../formula/sheet-references';
import { parseCell } from '../grid/cell';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, type CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../read/sheet-grid';
import type { KeptCell } from './convert-amounts';
import type { PlacesOf } from './converted-formula';

/** The cells of a form that stays as it is, whose formulas look at amounts that are converted: they show them in the other unit now. */
export function linksLeftBehind(
  { cellAt }: SheetGrid,
  region: CellRange,
  placesOf: PlacesOf,
): KeptCell[] {
  const looksAtConverted = (formula: string) =>
    sheetReferences(formula).some(({ sheet, address }) => {
      const range = parseRange(address);
      return range && cellAddresses(range).some((at) => placesOf(sheet, at) !== 0);
    });
  return cellAddresses(region).flatMap((at): KeptCell[] => {
    const cell = parseCell(at);
    const { formula } = cell ? cellAt(cell.row, cell.column) : { formula: null };
    return formula !== null && looksAtConverted(formula) ? [{ at, why: 'linked' }] : [];
  });
}
