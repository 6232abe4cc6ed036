import { figurePaths, placeKey } from '../../domain/exports/figure-paths';
import { inputCells } from '../../domain/exports/input-cells';
import type { FigureItem } from '../../domain/exports/figure-placement';
import type { FormFigure } from '../../domain/exports/form-figure';
import { withAdded } from '../../domain/exports/with-added';
import { styleOf } from '../../domain/form/form-definition';
import { printedOwner } from '../../domain/form/printed-field';
import { parseCell, printCell } from '../../domain/grid/cell';
import { topLeft } from '../../domain/grid/cell-range';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import { movedPoint } from '../../domain/money/convert-amount';
import type { Fen } from '../../domain/money/fen';
import { decimalsToFen } from '../../domain/money/money-unit';
import type { ScopePath } from '../../domain/form/scope-path';
import { roomForItems } from '../../domain/rows/room-for-items';
import type { RowStep } from '../../domain/rows/row-plan';
import { wholeLayout } from '../../domain/rows/whole-layout';
import { decimalsOnSheet } from '../../domain/unit/unit-on-sheet';
import { cellComparer, type FormHere } from '../proposals/compare-cell';
import type { Proposal } from '../proposals/proposal';

/** What figures become in the cells of a form that stands somewhere. */
export interface FigureCells {
  readonly kind: 'placed';
  /** What the rows of the figures are known by, for those that do not say so. */
  readonly words: readonly Proposal[];
  readonly figures: readonly FigureInCell[];
  readonly room: readonly RowStep[];
  /** Where an input cell stands that stands there now, when the rows that come are there. */
  readonly cellOf: (at: string) => string | null;
}

export interface FigureInCell extends Proposal {
  readonly figure: FormFigure;
  /** The amount that is written. */
  readonly fen: Fen;
}

export type FigurePlacing =
  | FigureCells
  /** Rows or columns of the form are not where they belong, or its unit is not clear. */
  | { readonly kind: 'shapeChanged' }
  | { readonly kind: 'unclearUnit' };

/** Each figure in the row that says what it is of; rows come for those that no row says. */
export function figureCells(
  here: FormHere,
  figures: readonly FormFigure[],
  rounding: AmountRounding,
): FigurePlacing {
  const whole = wholeLayout(here);
  if (!whole) return { kind: 'shapeChanged' };
  const decimals = decimalsOnSheet(here);
  if (decimals === null) return { kind: 'unclearUnit' };
  const paths = figurePaths(figures, {
    layout: whole.layout,
    grid: here.grid,
    ownerAt: printedOwner(styleOf(here.form, here.styleId), here.profile),
  });
  const { layout, paths: added } = withAdded(whole, paths.added);
  const room = roomForItems({ ...here, on: whole }, layout, added);
  const { placeBefore } = room;
  const compared = cellComparer({ here, decimals, layout, placeBefore, rounding });
  const inputs = inputCells(layout);

  function proposal(path: ScopePath, id: string, row: string, value: string | number): Proposal[] {
    const input = inputs.get(placeKey(path, id));
    if (!input) return [];
    const { placed, field } = input;
    return [{ label: field.label, row, ...compared(placed, field, value) }];
  }

  const formDecimals = decimalsToFen[here.form.unit];
  return {
    kind: 'placed',
    words: paths.begun.flatMap(({ path, texts }) =>
      Object.entries(texts).flatMap(([field, text]) => proposal(path, field, '', text)),
    ),
    figures: figures.flatMap((figure) => {
      const { field, fen, rows, within } = figure;
      const path = paths.pathOf.get(figure) ?? [];
      const inForm = figure.value ?? movedPoint(fen, -formDecimals);
      return proposal(path, field, itemWords(within), inForm).map((one): FigureInCell => {
        // Nothing is nothing, written or not.
        const state = one.state === 'new' && one.at !== null && inForm === 0 ? 'same' : one.state;
        return { ...one, state, figure, fen: one.amount ?? fen, from: rows };
      });
    }),
    room: room.steps,
    cellOf(at) {
      const now = parseCell(at);
      const found = [...inputs.values()].find(({ placed: { range } }) => {
        const before = placeBefore(topLeft(range));
        return before?.row === now?.row && before?.column === now?.column;
      });
      return found ? printCell(topLeft(found.placed.range)) : null;
    },
  };
}

/** The items that a figure stands in: 某某局本级 · 2010301 行政运行. */
export function itemWords(within: readonly FigureItem[]): string {
  return within
    .map(({ level, texts }) =>
      // 类, 款 and 项 are one code.
      level.texts
        .map(({ field, from = 0 }) => `${from > 0 ? '' : ' '}${texts[field] ?? ''}`)
        .join('')
        .trim()
        .replace(/ +/g, ' '),
    )
    .filter((words) => words !== '')
    .join(' · ');
}
