import type { FormDefinition } from '../form/form-definition';
import { parseCell } from '../grid/cell';
import { decimalsToFen } from '../money/money-unit';
import { decimalsOfUnit } from '../money/written-unit';
import type { FormReading, ReadCell } from '../read/form-reading';
import type { SheetGrid } from '../grid/sheet-grid';
import { unitShown } from '../value/read-amount';

/** A form on a sheet, read. */
export interface ReadFormOnSheet {
  readonly form: FormDefinition;
  readonly grid: SheetGrid;
  readonly reading: FormReading;
}

/**
 * How many decimals make the amounts of a form exact to the 分, as its sheet says it: in its lines and heads, or in what the
 * formats of its amounts print behind them. Null where the sheet contradicts itself, or names a unit that is none.
 */
export function decimalsOnSheet({ form, grid, reading }: ReadFormOnSheet): number | null {
  if (reading.problems.some(({ kind }) => kind === 'unclearUnit')) return null;
  if (reading.unit !== null) return decimalsOfUnit(reading.unit);
  const shown = reading.cells.flatMap((cell) => decimalsInFormat(cell, grid) ?? []);
  const [first = decimalsToFen[form.unit]] = shown;
  return shown.every((decimals) => decimals === first) ? first : null;
}

/** 800000.00元 for a number: the format says the unit. */
function decimalsInFormat({ at }: ReadCell, grid: SheetGrid): number | null {
  const place = parseCell(at);
  return place && unitShown(grid.cellAt(place.row, place.column));
}
