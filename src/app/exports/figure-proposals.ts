import type { Proposal } from '../proposals/proposal';
import type { LookedAt } from '../proposals/proposal-steps';
import type { ComparedForm, FigureChoice } from './compare-figures';
import { figureCells } from './figure-cells';
import type { StandingForm } from './figures-here';

/** What the chosen figures of a form become on its sheet, and what of it is emptied: rows come for those figures alone. Null where nothing is chosen. */
export function figureProposals(
  { on, whole, top }: StandingForm,
  { form: { id, title, shortName }, proposed, others, rounding }: ComparedForm,
  chosen: ReadonlySet<FigureChoice>,
): LookedAt | null {
  const wanted = proposed.filter((one) => chosen.has(one)).map(({ figure }) => figure);
  const unwanted = others.filter((one) => one.state === 'emptied' && chosen.has(one));
  if (wanted.length + unwanted.length === 0) return null;
  const cells = figureCells(on, wanted, rounding);
  if (cells.kind !== 'placed') return null;
  const { words, figures, room, cellOf } = cells;
  const emptied = unwanted.flatMap((one): Proposal[] => {
    const cell = cellOf(one.at);
    return cell === null ? [] : [{ ...one, value: '', amount: null, cell, isText: false }];
  });
  const asked = [...figures, ...emptied];
  return {
    of: {
      ...{ form: { id, title, shortName }, sheet: whole, top, refusal: null },
      ...{ proposals: [...words, ...asked], unplaced: [], onlyHere: [], room },
    },
    ticked: new Set(asked.map(({ cell }) => cell)),
  };
}
