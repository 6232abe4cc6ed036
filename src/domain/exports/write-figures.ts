import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import type { FieldValue, FormValues } from '../form/form-values';
import { printCell } from '../grid/cell';
import { decimalsToFen } from '../money/money-unit';
import { topLeft } from '../grid/cell-range';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout, PlacedCell, ScopePath } from '../plan/placed';
import { isFilled } from '../read/sheet-rows';
import { roomForItems } from '../rows/room-for-items';
import type { FormOnSheet } from '../rows/row-outcome';
import type { RowStep } from '../rows/row-plan';
import { wholeLayout } from '../rows/whole-layout';
import { valuesInProgress } from '../last-year/values-in-progress';
import type { ComparedForm, ProposedFigure } from './compare-figures';
import { figurePaths, placeKey } from './figure-paths';
import { withAdded } from './with-added';

/** What the chosen figures of a form become on its sheet; null where its shape is no longer the printed one. */
export function figureSteps(
  on: FormOnSheet,
  compared: ComparedForm,
  chosen: ReadonlySet<ProposedFigure>,
): readonly RowStep[] | null {
  const whole = wholeLayout(on);
  if (!whole) return null;
  const wanted = compared.proposed.filter((one) => chosen.has(one));
  const standing = { layout: whole.layout, grid: on.grid };
  const paths = figurePaths(
    wanted.map(({ figure }) => figure),
    standing,
  );
  const after = withAdded(whole, paths.added);
  const room = roomForItems({ ...on, on: whole }, after.layout, after.paths);
  const cellAt = inputsOf(after.layout);
  const before = inputsOf(whole.layout);
  const puts: RowStep[] = [];
  const texts: PlacedCell[] = [];
  const put = (path: ScopePath, field: string, content: string | number) => {
    const placed = cellAt.get(placeKey(path, field));
    if (!placed) return;
    puts.push({ kind: 'put', cell: printCell(topLeft(placed.range)), content });
    if (typeof content === 'string') texts.push(placed);
  };
  for (const { path, texts: said } of paths.begun) {
    for (const [field, text] of Object.entries(said)) {
      const there = before.get(placeKey(path, field));
      const place = there && topLeft(there.range);
      if (!place || !isFilled(on.grid.cellAt(place.row, place.column))) put(path, field, text);
    }
  }
  for (const one of wanted)
    put(paths.pathOf.get(one.figure) ?? [], one.figure.field, numberOf(one));
  const formats = textFormats(after.layout, texts);
  return [
    ...room.steps,
    ...formats.map(({ areas }): RowStep => ({
      kind: 'numberFormat',
      format: { areas, format: 'General' },
    })),
    ...puts,
    ...formats.map((format): RowStep => ({ kind: 'numberFormat', format })),
  ];
}

/** In a cell of the format text the apostrophe that keeps a text one would be a letter of it: the format comes after the text. */
function textFormats(layout: FormLayout, cells: readonly PlacedCell[]) {
  const formats = numberFormats({ ...layout, cells, closing: null }, 'printed');
  return formats.filter(({ format }) => format === '@');
}

/** What a form holds with the chosen figures in it: what it says now, and what comes. */
export function valuesWithFigures(
  on: FormOnSheet | null,
  compared: ComparedForm,
  chosen: ReadonlySet<ProposedFigure>,
): FormValues {
  const wanted = compared.proposed.filter((one) => chosen.has(one));
  const whole = on && wholeLayout(on);
  const paths = figurePaths(
    wanted.map(({ figure }) => figure),
    whole && { layout: whole.layout, grid: on.grid },
  );
  const values = valuesInProgress();
  const filled = new Set<string>();
  const put = (path: ScopePath, field: string, value: FieldValue) => {
    values.put(path, field, value);
    filled.add(placeKey(path, field));
  };
  if (whole) {
    const read = new Map(on.reading.cells.map(({ at, value }) => [at, value]));
    for (const { cell, scope, range } of inputsOf(whole.layout).values()) {
      const value = read.get(printCell(topLeft(range))) ?? null;
      if (value !== null && value !== '') put(scope, fieldOf(cell)?.id ?? '', value);
    }
  }
  for (const { path, texts } of paths.begun) {
    for (const [field, text] of Object.entries(texts)) {
      if (!filled.has(placeKey(path, field))) put(path, field, text);
    }
  }
  for (const one of wanted) {
    put(paths.pathOf.get(one.figure) ?? [], one.figure.field, inUnitOf(compared, one));
  }
  return values.values();
}

/** Values are in the unit of the form, whatever its sheet prints. */
function inUnitOf({ form }: ComparedForm, { fen }: ProposedFigure): number {
  return Number(`${fen}e-${decimalsToFen[form.unit]}`);
}

function numberOf({ fen, decimals }: ProposedFigure): number {
  return Number(`${fen}e-${decimals}`);
}

function inputsOf({ cells }: FormLayout): ReadonlyMap<string, PlacedCell> {
  return new Map(
    cells.flatMap((placed): [string, PlacedCell][] => {
      const field = fieldOf(placed.cell);
      return field && !isDerived(field) ? [[placeKey(placed.scope, field.id), placed]] : [];
    }),
  );
}
