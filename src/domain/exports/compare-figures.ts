import { fieldOf } from '../form/form-cell';
import type { FormDefinition } from '../form/form-definition';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { decimalsToFen } from '../money/money-unit';
import type { PlacedCell, ScopePath } from '../plan/placed';
import type { GridCell } from '../read/sheet-grid';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { decimalsShown, readAmount } from '../value/read-amount';
import { figurePaths, placeKey, type FigurePaths, type Standing } from './figure-paths';
import type { FormFigure, PlacedFigures } from './place-figures';
import { roundedFen, type FigureRounding } from './round-figure';

/** What a form would get, held against what it says. */
export interface ComparedForm extends PlacedFigures {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly proposed: readonly ProposedFigure[];
  readonly paths: FigurePaths;
  /** Amounts of the form that no figure goes to: the export says nothing of them. */
  readonly others: readonly StandingAmount[];
}

export interface ProposedFigure {
  readonly figure: FormFigure;
  readonly path: ScopePath;
  /** The amount that is written, and how many decimals of the unit of its cell make it exact. */
  readonly fen: FormFigure['fen'];
  readonly decimals: number;
  /** Null for a cell that is to come. */
  readonly at: string | null;
  readonly state: FigureState;
  /** What stands in the cell. */
  readonly now: string;
}

export type FigureState =
  /** The cell is empty or is to come. */
  | 'new'
  | 'same'
  /** The cell says the same, rounded as it is printed. */
  | 'rounded'
  | 'differs'
  /** A formula stands in the cell: what it takes is to be changed where it takes it. */
  | 'calculated';

export interface StandingAmount {
  readonly at: string;
  readonly label: string;
  readonly now: string;
}

export type Comparison =
  | { readonly kind: 'compared'; readonly compared: ComparedForm }
  /** Rows or columns of the form are not where they belong, or its unit is not clear. */
  | { readonly kind: 'shapeChanged' }
  | { readonly kind: 'unclearUnit' };

/** Figures for a form that is to come: there is nothing to differ from. */
export function freshFigures(
  form: FormDefinition,
  styleId: string,
  placed: PlacedFigures,
  rounding: FigureRounding,
): ComparedForm {
  const paths = figurePaths(placed.figures, null);
  const decimals = decimalsToFen[form.unit];
  const proposed = placed.figures.map((figure): ProposedFigure => ({
    ...{ figure, path: paths.pathOf.get(figure) ?? [], decimals },
    ...{ fen: roundedFen(figure.fen, decimals, rounding), at: null, state: 'new', now: '' },
  }));
  return { ...placed, form, styleId, proposed, paths, others: [] };
}

/** Figures for a form as it stands on a sheet. */
export function compareFigures(
  on: FormOnSheet,
  placed: PlacedFigures,
  rounding: FigureRounding,
): Comparison {
  const whole = wholeLayout(on);
  if (!whole) return { kind: 'shapeChanged' };
  const decimals = decimalsOnSheet(on);
  if (decimals === null) return { kind: 'unclearUnit' };
  const standing: Standing = { layout: whole.layout, grid: on.grid };
  const paths = figurePaths(placed.figures, standing);
  const cells = amountCells(standing, placed);
  const proposed = placed.figures.map((figure): ProposedFigure => {
    const path = paths.pathOf.get(figure) ?? [];
    const cell = cells.get(placeKey(path, figure.field));
    const own = cell ? decimalsShown(cell.held, decimals) : decimals;
    const fen = roundedFen(figure.fen, own, rounding);
    return {
      ...{ figure, path, fen, decimals: own },
      at: cell?.at ?? null,
      state: cell ? stateOf(cell.held, fen, decimals) : 'new',
      now: cell ? shown(cell.held) : '',
    };
  });
  const known = new Set(proposed.map(({ path, figure }) => placeKey(path, figure.field)));
  const others = [...cells].flatMap(([key, { at, label, held }]): StandingAmount[] => {
    const read = readAmount(held, decimals);
    const isOther = !known.has(key) && read.kind === 'value' && read.value !== 0;
    return isOther ? [{ at, label, now: shown(held) }] : [];
  });
  const compared = { ...placed, form: on.form, styleId: on.styleId, proposed, paths, others };
  return { kind: 'compared', compared };
}

interface AmountCell {
  readonly at: string;
  readonly label: string;
  readonly held: GridCell;
}

/** The cells of a form that figures of its placement can go to. */
function amountCells(
  { layout, grid }: Standing,
  { placement: { within, parts } }: PlacedFigures,
): ReadonlyMap<string, AmountCell> {
  const blocks = within.map(({ block }) => block).join('/');
  const fields = parts.flatMap((part) => part.fields);
  const isPlaced = ({ cell, scope }: PlacedCell) => {
    const field = fieldOf(cell);
    return (
      field !== null &&
      !isDerived(field) &&
      scope.map(({ block }) => block).join('/') === blocks &&
      fields.some((one) => one.field === field.id)
    );
  };
  return new Map(
    layout.cells.filter(isPlaced).map(({ cell, scope, range }) => {
      const field = fieldOf(cell);
      const { row, column } = topLeft(range);
      return [
        placeKey(scope, field?.id ?? ''),
        {
          at: printCell({ row, column }),
          label: field?.label ?? '',
          held: grid.cellAt(row, column),
        },
      ];
    }),
  );
}

function stateOf(held: GridCell, fen: FormFigure['fen'], decimals: number): FigureState {
  if (held.formula !== null) return 'calculated';
  const read = readAmount(held, decimals);
  if (read.kind === 'blank') return fen === 0 ? 'same' : 'new';
  if (read.kind === 'unreadable') return 'differs';
  if (read.value === fen) return 'same';
  const own = decimalsShown(held, decimals);
  return read.value === roundedFen(fen, own, 'printed') ? 'rounded' : 'differs';
}

function shown({ value, formula }: GridCell): string {
  return value === null ? (formula ?? '') : String(value);
}
