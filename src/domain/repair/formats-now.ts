import type { FormDefinition } from '../form/form-definition';
import { parseCell, printCell } from '../grid/cell';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, topLeft } from '../grid/cell-range';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout } from '../layout/placed';
import { unitShown } from '../value/read-amount';
import { showsDate } from '../value/shown-text';
import type { SheetNow } from './sheet-now';

/** The format of cells that nobody gave one. */
const noFormat = 'General';

export const asText = '@';

/** Which of the formats of a form are there. */
export interface FormatsNow {
  /** The cells that should have one. */
  readonly planned: readonly string[];
  readonly lost: readonly string[];
}

export function formatsNow(layout: FormLayout, form: FormDefinition, sheet: SheetNow): FormatsNow {
  const planned = plannedFormats(layout, form);
  const lost = planned.filter(({ at, format }) => {
    const cell = parseCell(at);
    const isLost = cell !== null && sheet.formatAt(cell.row, cell.column) === noFormat;
    return isLost && !(format === asText && isFormula(at, sheet));
  });
  return { planned: planned.map(({ at }) => at), lost: lost.map(({ at }) => at) };
}

export function isFormula(at: string, { grid }: SheetNow): boolean {
  const cell = parseCell(at);
  return cell !== null && grid.cellAt(cell.row, cell.column).formula !== null;
}

/** Whether the format of a number says what it is: 2024年1月5日 and 5元 would be amounts without it, and 50% another one. */
export function saysMore(at: string, { grid, formatAt }: SheetNow): boolean {
  const place = parseCell(at);
  if (!place || formatAt(place.row, place.column) === noFormat) return false;
  const cell = grid.cellAt(place.row, place.column);
  const isPercent = typeof cell.value === 'number' && cell.text?.trim().endsWith('%') === true;
  return isPercent || showsDate(cell) || unitShown(cell) !== null;
}

interface PlannedFormat {
  readonly at: string;
  readonly format: string;
}

/** The formats of the first cells of the fields. */
function plannedFormats(layout: FormLayout, form: FormDefinition): PlannedFormat[] {
  const anchors = new Set(layout.cells.map(({ range }) => printCell(topLeft(range))));
  const planned = new Map(
    numberFormats(layout, form.zero).flatMap(({ format, areas }) =>
      areas
        .flatMap((area) => parseRange(area) ?? [])
        .flatMap(cellAddresses)
        .filter((at) => anchors.has(at))
        .map((at): [string, string] => [at, format]),
    ),
  );
  return [...planned].map(([at, format]) => ({ at, format }));
}
