import { figurePaths } from '../../domain/exports/figure-paths';
import { placeOf, type FormTable } from '../../domain/exports/form-table';
import type { TotalDifference } from '../../domain/exports/budget-export';
import type { FormFigure } from '../../domain/exports/form-figure';
import type { PlacedFigures } from '../../domain/exports/place-figures';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { styleFields, type StyleFields } from '../../domain/form/style-fields';
import { roundedAmount, type AmountRounding } from '../../domain/money/amount-rounding';
import type { Fen } from '../../domain/money/fen';
import { decimalsToFen } from '../../domain/money/money-unit';
import type { FormReading } from '../../domain/read/form-reading';
import type { FormHere } from '../proposals/compare-cell';
import type { ProposalLine } from '../proposals/proposal';
import { figureCells, itemWords, type FigurePlacing } from './figure-cells';
import { amountWords } from './proposal-words';
import { waitWhereStanding } from './standing-already';

/** What a form would get, held against what it says. */
export interface ComparedForm extends PlacedFigures {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly rounding: AmountRounding;
  readonly proposed: readonly ProposedFigure[];
  /** Amounts of the form that no figure goes to: the export says nothing of them. */
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

export interface StandingAmount {
  readonly at: string;
  readonly label: string;
  readonly now: string;
}

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
  const fieldAt = styleFields(styleOf(form, styleId));
  const others = amountsIn(reading, placed, fieldAt).filter(({ at }) => !known.has(at));
  const differing = new Set(
    cells.figures.flatMap(({ at, state }) => (at !== null && state === 'differs' ? [at] : [])),
  );
  const proposed = cells.figures.map(
    waitWhereStanding(reading, { others: new Set(others.map(({ at }) => at)), differing }, form),
  );
  const asked = new Set(proposed.map(({ standsAt }) => standsAt));
  return {
    ...{ ...placed, form, styleId, rounding, proposed },
    others: others.filter(({ at }) => !asked.has(at)),
    ...{ contradictions: [], tables: [] },
  };
}

/** What stands where figures can go to. */
function amountsIn(
  { cells }: FormReading,
  { places }: PlacedFigures,
  fieldAt: StyleFields,
): StandingAmount[] {
  return cells.flatMap(({ field, scope, at, derived, value, raw, formula }): StandingAmount[] => {
    const isThere = typeof value === 'number' && value !== 0 && !derived;
    if (!isThere || !places.has(placeOf(scope, field))) return [];
    return [{ at, label: fieldAt(scope, field)?.label ?? field, now: String(raw ?? formula) }];
  });
}
