import { separatedAmount } from '../../domain/money/separated-amount';
import { figurePaths } from '../../domain/exports/figure-paths';
import { placeOf, type FormTable } from '../../domain/exports/form-table';
import type { TotalDifference } from '../../domain/exports/budget-export';
import type { FormFigure } from '../../domain/exports/form-figure';
import type { PlacedFigures } from '../../domain/exports/place-figures';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { styleFields } from '../../domain/form/style-fields';
import { scopeContent } from '../../domain/form/walk-parts';
import { roundedAmount, type AmountRounding } from '../../domain/money/amount-rounding';
import { movedPoint } from '../../domain/money/convert-amount';
import { fen as whole, type Fen } from '../../domain/money/fen';
import { decimalsToFen } from '../../domain/money/money-unit';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormHere } from '../proposals/compare-cell';
import type { ProposalLine } from '../proposals/proposal';
import { rowNames } from '../proposals/row-names';
import { figureCells, itemWords, type FigurePlacing } from './figure-cells';
import { amountWords } from './proposal-words';
import { waitWhereStanding } from './standing-already';

/** What a form would get, held against what it says. */
export interface ComparedForm extends PlacedFigures {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly rounding: AmountRounding;
  readonly proposed: readonly ProposedFigure[];
  /** Amounts of the form that no figure goes to: the export has none there. */
  readonly others: readonly StandingAmount[];
  /** What the form's own table in the export says otherwise than the rows of another. */
  readonly contradictions: readonly TotalDifference[];
  /** The form's own tables in the export; none where rows are added up. */
  readonly tables: readonly FormTable[];
}

export interface ProposedFigure extends ProposalLine {
  readonly figure: FormFigure;
  /** The amount that is written. */
  readonly fen: Fen;
}

/** It is emptied where the export is taken as a whole; a formula stays. */
export interface StandingAmount extends ProposalLine {
  readonly state: 'emptied' | 'calculated';
  readonly at: string;
  readonly fen: Fen;
}

/** What can be chosen of a form. */
export type FigureChoice = ProposedFigure | StandingAmount;

/** Figures for a form that is to come: there is nothing to differ from. */
export function freshFigures(
  form: FormDefinition,
  styleId: string,
  placed: PlacedFigures,
  rounding: AmountRounding,
): ComparedForm {
  const fieldAt = styleFields(styleOf(form, styleId));
  const { pathOf } = figurePaths(placed.figures, null);
  const proposed = placed.figures.map((figure): ProposedFigure => {
    const { field, within, rows } = figure;
    const fen = roundedAmount(figure.fen, decimalsToFen[form.unit], rounding);
    return {
      ...{ figure, fen, from: rows, state: 'new', at: null, now: '' },
      label: fieldAt(pathOf.get(figure) ?? [], field)?.label ?? field,
      ...{ row: itemWords(within), shown: String(figure.value ?? amountWords(form, fen)) },
    };
  });
  return {
    ...placed,
    form,
    styleId,
    rounding,
    proposed,
    others: [],
    contradictions: [],
    tables: [],
  };
}

/** Figures for a form as it stands on a sheet, or why it gets none. */
export function compareFigures(
  here: FormHere,
  placed: PlacedFigures,
  rounding: AmountRounding,
): ComparedForm | Exclude<FigurePlacing, { kind: 'placed' }> {
  const cells = figureCells(here, placed.figures, rounding);
  if (cells.kind !== 'placed') return cells;
  const { form, styleId, reading } = here;
  const known = new Set(cells.figures.map(({ at }) => at));
  const others = amountsIn(here, placed).filter(({ at }) => !known.has(at));
  const differing = new Set(
    cells.figures.flatMap(({ at, state }) => (at !== null && state === 'differs' ? [at] : [])),
  );
  const proposed = cells.figures.map(
    waitWhereStanding(reading, { others: new Set(others.map(({ at }) => at)), differing }, form),
  );
  return {
    ...{ ...placed, form, styleId, rounding, proposed, others },
    ...{ contradictions: [], tables: [] },
  };
}

/** What stands where figures can go to. */
function amountsIn(
  { form, styleId, reading }: FormHere,
  { places, open }: PlacedFigures,
): StandingAmount[] {
  const style = styleOf(form, styleId);
  const fieldAt = styleFields(style);
  const content = scopeContent([...style.header, ...style.body]);
  const rowOf = rowNames(form.id, content, reading.values, consolidation);
  return reading.cells.flatMap((cell): StandingAmount[] => {
    const { field, scope, at, derived, value, formula } = cell;
    const place = placeOf(scope, field);
    const isThere = typeof value === 'number' && value !== 0 && !derived;
    if (!isThere || !places.has(place) || open.has(place)) return [];
    const amount = whole(Math.round(inFen(value, form)));
    return [
      {
        ...{ label: fieldAt(scope, field)?.label ?? field, row: rowOf(scope), at },
        ...{ state: formula === null ? 'emptied' : 'calculated', shown: '' },
        ...{ now: `${separatedAmount(amount, form.unit)}${form.unit}`, fen: amount },
      },
    ];
  });
}

function inFen(value: number, { unit }: Pick<FormDefinition, 'unit'>): number {
  return movedPoint(value, decimalsToFen[unit]);
}
