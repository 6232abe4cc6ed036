import { isDerived } from '../form/walk-parts';
import { printCell, type Cell } from '../grid/cell';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';
import { isInside } from '../form/scope-path';
import { cellAsRead } from '../read/collect-values';
import { shapeOf } from '../read/read-form';
import { shapeAfter, type CellChange, type ReadingShape } from '../read/reading-shape';
import { emptyCell, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import type { FormOnSheet } from '../rows/row-outcome';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { unitShown } from '../value/read-amount';
import { readField } from '../value/read-field';
import { figureOf, type Figure } from './figure';
import { recheck, type FormCheck } from './form-check';

/** A form that was checked, with all that is needed to check it again after an edit. Plain data that is never changed. */
export interface CheckedShape {
  readonly check: FormCheck;
  readonly shape: ReadingShape;
  /** What the cells of its figures hold, by the figure. */
  readonly cells: readonly GridCell[];
  /** What says what the amounts are in: words of the sheet; the form, and no format says otherwise; or formats of cells. */
  readonly unitFrom: 'words' | 'form' | 'formats';
  /** No row closes its lists: which of its last rows are rows of the form is told by their formulas. */
  readonly isOpen: boolean;
}

/** Null where columns were moved: such a form is always read anew. */
export function keepShape(check: FormCheck, onSheet: FormOnSheet): CheckedShape | null {
  const { form, grid, reading } = onSheet;
  const shape = shapeOf(reading);
  if (!shape) return null;
  const cells = check.figures.index.cells.map((cell) =>
    cell ? grid.cellAt(cell.row, cell.column) : emptyCell,
  );
  const isForms = decimalsOnSheet(onSheet) === decimalsToFen[form.unit];
  const unitFrom = reading.unit !== null ? 'words' : isForms ? 'form' : 'formats';
  const isOpen = reading.table.closing === null;
  return { check, shape, cells, unitFrom, isOpen };
}

/**
 * The form after an edit, of which only what depends on these cells was asked again. Null where the edit may have changed more
 * than values: rows, words of the form, what amounts are in. Then the form has to be read and checked anew.
 */
export function recheckOnSheet(
  { check, shape, cells, unitFrom, isOpen }: CheckedShape,
  grid: SheetGrid,
  edited: readonly Cell[],
): CheckedShape | null {
  const changes: CellChange[] = [];
  const figures = new Map<number, Figure>();
  const held = cells.slice();
  for (const cell of edited) {
    const at = printCell(cell);
    const place = check.figures.index.at(at);
    const figure = place === null ? undefined : check.figures.all[place];
    const before = place === null ? undefined : cells[place];
    if (place === null || !figure || !before) return null;
    const now = grid.cellAt(cell.row, cell.column);
    if (!keepsUnit(unitFrom, shape.units.form, before, now)) return null;
    if (isOpen && isDerived(figure.field) && isOtherFormula(before, now)) return null;
    held[place] = now;
    changes.push({ cell, before });
    const reading = readField(figure.field, now, shape.units);
    const read = cellAsRead(figure.field, now, at, reading);
    const refused = reading.kind === 'unreadable' ? reading.reason : null;
    figures.set(place, figureOf(read, figure, shape.units.form, refused));
  }
  const after = shapeAfter(shape, grid, changes);
  if (!after) return null;
  const next = recheck(check, figures);
  if (![...figures.values()].every((figure) => isStillThere(figure, next))) return null;
  return { check: next, shape: after, cells: held, unitFrom, isOpen };
}

/** A total that is calculated again by the same formula is no other. */
function isOtherFormula(before: GridCell, now: GridCell): boolean {
  return now.formula === null || now.formula !== before.formula;
}

/** Whether amounts are in what they were in, whatever unit formats print behind numbers. */
function keepsUnit(
  unitFrom: CheckedShape['unitFrom'],
  form: MoneyUnit,
  before: GridCell,
  now: GridCell,
): boolean {
  const shown = [unitShown(before), unitShown(now)];
  if (unitFrom === 'words' || shown[0] === shown[1]) return true;
  const isForms = shown.every((decimals) => decimals === null || decimals === decimalsToFen[form]);
  return unitFrom === 'form' && isForms;
}

/** An item of which everything was deleted is no item any more. */
function isStillThere(figure: Figure, { figures: { all } }: FormCheck): boolean {
  const { scope } = figure;
  return (
    scope.length === 0 ||
    holdsValue(figure) ||
    all.some((one) => isInside(one.scope, scope) && holdsValue(one))
  );
}

function holdsValue({ field, content }: Figure): boolean {
  return !isDerived(field) && content.kind !== 'blank' && content.kind !== 'notCalculated';
}
