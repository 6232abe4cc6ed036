import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import type { Figure } from '../../src/domain/check/figure';
import { isDerived } from '../../src/domain/form/walk-parts';
import { parseCell } from '../../src/domain/grid/cell';
import type { GridCell } from '../../src/domain/grid/sheet-grid';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import type { OpenForm } from './single-mistakes';

type Typed = GridCell['value'];
type Edit = readonly [row: number, column: number, value: string | number | null];

/** What somebody typed, and where: more than one cell where a figure came into another row. */
type HandSlip = (
  figure: Figure,
  here: { readonly row: number; readonly column: number; readonly value: Typed },
  open: OpenForm,
) => readonly Edit[] | null;

/** Slips of the hand that read as figures and names: nothing of them is impossible by itself. */
export const handSlips: Readonly<Record<string, HandSlip>> = {
  rowBelow: ({ field, scope }, { row, column, value }, { grid, checked }) => {
    const below = checked.figures.all.find(
      (one) => isTyped(one) && rowOf(one) > row && columnOf(one) === column,
    );
    if (!below || below.field.id !== field.id || below.scope.length !== scope.length) return null;
    const under = grid.cellAt(rowOf(below), column).value;
    const isOpen = typeof value === 'number' && value !== 0 && (under === null || under === 0);
    return isOpen
      ? [
          [row, column, null],
          [rowOf(below), column, value],
        ]
      : null;
  },
  signLost: (_, { row, column, value }) =>
    typeof value === 'number' && value < 0 ? [[row, column, -value]] : null,
  digitsSwapped: ({ field }, { row, column, value }) => {
    if (field.kind !== 'amount' || typeof value !== 'number' || value <= 0) return null;
    const swapped = Number(String(value).replace(/^(\d)(\d)/, '$2$1'));
    return swapped === value ? null : [[row, column, swapped]];
  },
  inYuan: ({ field }, { row, column, value }) =>
    field.kind === 'amount' && typeof value === 'number' && value > 0
      ? [[row, column, Math.round(value * 1e6) / 100]]
      : null,
  nameTypo: ({ field }, { row, column, value }) => {
    if (field.kind !== 'text' || typeof value !== 'string' || value.length < 4) return null;
    return [[row, column, `${value.slice(0, 2)}错${value.slice(3)}`]];
  },
};

/** A total that a formula calculates, typed over with another number. */
export const typedOver: HandSlip = ({ field }, { row, column, value }) =>
  field.kind === 'amount' && typeof value === 'number' && value > 0
    ? [[row, column, Math.round(value * 100 + 1000) / 100]]
    : null;

function isTyped({ field, formula }: Figure): boolean {
  return !isDerived(field) || formula === null;
}

function rowOf({ at }: Figure): number {
  return parseCell(at)?.row ?? 0;
}

function columnOf({ at }: Figure): number {
  return parseCell(at)?.column ?? 0;
}

/** An open form after each slip that its cells allow, each by itself; one cell of each kind where `every` says so. */
export function* slippedForms(open: OpenForm, every: 'cell' | 'field') {
  const seen = new Set<string>();
  for (const figure of open.checked.figures.all) {
    const cell = parseCell(figure.at);
    if (!cell) continue;
    const { value } = open.grid.cellAt(cell.row, cell.column);
    const slips = isTyped(figure) ? Object.entries(handSlips) : [['typedOver', typedOver] as const];
    for (const [slip, typed] of slips) {
      const edits = typed(figure, { ...cell, value }, open);
      const kind = `${figure.scope.length} ${figure.field.id} ${slip}`;
      if (!edits || (every === 'field' && seen.has(kind))) continue;
      seen.add(kind);
      yield { figure, slip, grid: edited(open, edits) };
    }
  }
}

function edited({ grid }: OpenForm, edits: readonly Edit[]): SheetModel {
  const changed = sheetModel(grid);
  for (const [row, column, value] of edits) changed.put(row, column, value);
  return changed;
}

/** A row of a list that stands twice, or was left out. */
export type RowSlip = 'rowTwice' | 'rowLeftOut';

/** The values of a form after each of its rows was slipped, each by itself; with one row of each list where `every` says so. */
export function slippedRows(
  values: FormValues,
  slip: RowSlip,
  every: 'cell' | 'field',
  path = '',
): { readonly row: string; readonly values: FormValues }[] {
  return Object.keys(values).flatMap((block) => {
    const items = Array.isArray(values[block]) ? itemsOf(values, block) : [];
    // A total of one row says what the row does.
    const own = items.length < 2 ? [] : items.map((_, place) => place);
    const rows = every === 'field' ? own.slice(1, 2) : own;
    const here = rows.map((place) => ({
      row: `${path}${block} ${place}`,
      values: { ...values, [block]: slippedList(items, place, slip) },
    }));
    const within = items.flatMap((item, place) =>
      slippedRows(item, slip, every, `${path}${block} ${place} `).map((inner) => ({
        row: inner.row,
        values: { ...values, [block]: items.map((one, at) => (at === place ? inner.values : one)) },
      })),
    );
    return [...here, ...within];
  });
}

function slippedList(items: readonly FormValues[], place: number, slip: RowSlip): FormValues[] {
  return items.flatMap((item, at) => {
    if (at !== place) return [item];
    return slip === 'rowTwice' ? [item, item] : [];
  });
}
