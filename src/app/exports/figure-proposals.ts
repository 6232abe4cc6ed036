import type { LookedAt } from '../proposals/proposal-steps';
import type { ComparedForm, ProposedFigure } from './compare-figures';
import { figureCells } from './figure-cells';
import type { StandingForm } from './figures-here';

/** What the chosen figures of a form become on its sheet: rows come for those alone. Null where there are none. */
export function figureProposals(
  { on, whole, top }: StandingForm,
  { form: { id, title, shortName }, proposed, rounding }: ComparedForm,
  chosen: ReadonlySet<ProposedFigure>,
): LookedAt | null {
  const wanted = proposed.filter((one) => chosen.has(one)).map(({ figure }) => figure);
  if (wanted.length === 0) return null;
  const cells = figureCells(on, wanted, rounding);
  if (cells.kind !== 'placed') return null;
  const { words, figures, room } = cells;
  return {
    of: {
      ...{ form: { id, title, shortName }, sheet: whole, top, refusal: null },
      ...{ proposals: [...words, ...figures], unplaced: [], onlyHere: [], room },
    },
    ticked: new Set(figures.map(({ cell }) => cell)),
  };
}
