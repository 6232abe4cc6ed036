import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { emptyCell, type GridCell, type SheetGrid } from '../../domain/grid/sheet-grid';
import { addressesOf } from './merged-cells';

/** What has to be loaded of the cells for the grid of a sheet. */
export const gridProperties = 'address,values,formulas,text';

/** A sheet as it was read: its used cells and its merged areas, null where Excel cannot say. */
export function gridOf(
  name: string,
  used: Excel.Range,
  merged: Excel.RangeAreas | null,
): SheetGrid {
  const range = used.isNullObject ? null : areaOf(used.address);
  const merges =
    merged === null || merged.isNullObject
      ? []
      : addressesOf(merged.address).flatMap((area) => parseRange(area) ?? []);
  return {
    name,
    used: range,
    merges,
    cellAt: (row, column) =>
      range ? cellAt(used, row - range.top, column - range.left) : emptyCell,
  };
}

export function areaOf(address: string): CellRange | null {
  return parseRange(parseSheetAddress(address)?.address ?? address);
}

function cellAt({ values, formulas, text }: Excel.Range, down: number, across: number): GridCell {
  const value: unknown = values[down]?.[across];
  const formula: unknown = formulas[down]?.[across];
  const isKnown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return {
    // An empty text that a formula shows is a result, not an empty cell.
    value: isKnown && (value !== '' || isFormula) ? value : null,
    formula: isFormula ? formula : null,
    text: text[down]?.[across] ?? null,
  };
}
