import { formTotals, type FormTotal } from '../../domain/exports/form-totals';
import { styleOf } from '../../domain/form/form-definition';
import { fen, type Fen } from '../../domain/money/fen';
import type { FormHere } from '../proposals/compare-cell';
import type { ComparedForm, FigureChoice, ProposedFigure } from './compare-figures';
import { valuesWithFigures } from './values-with-figures';
import { isWhole } from './whole-export';

/** A form that stands in the workbook, and what an export says of it. */
export interface ComparedHere {
  readonly on: FormHere | null;
  readonly compared: ComparedForm;
}

/** A total of the form: as it is, as the export alone would make it, and with what is chosen. */
export interface SourcedTotal {
  readonly label: string;
  /** Whether it is of a part of the form: of a unit. */
  readonly isPart: boolean;
  readonly mine: Fen;
  readonly exported: Fen;
  readonly after: Fen;
}

/** Whether the form says anything that the export does not say as well: then one of both is taken as a whole. */
export function hasTwoSources({ on, compared: { proposed, others } }: ComparedHere): boolean {
  const isOther = ({ state }: ProposedFigure) =>
    state === 'differs' || state === 'standsAlready' || state === 'calculated';
  return on !== null && (others.length > 0 || proposed.some(isOther));
}

/**
 * What taking the whole table of the export writes: each of its figures, and what the form has besides is emptied. Where the export may
 * not say all of the form nothing is emptied, and what may stand in another row already is left: it would count twice.
 */
export function wholeTable(compared: ComparedForm): readonly FigureChoice[] {
  const { proposed, others } = compared;
  const emptied = isWhole(compared) ? others.filter(({ state }) => state === 'emptied') : [];
  const stays = new Set(others.filter((one) => !emptied.includes(one)).map(({ at }) => at));
  const isTaken = ({ state, standsAt }: ProposedFigure) =>
    state === 'new' ||
    state === 'differs' ||
    (state === 'standsAlready' && isWhole(compared) && !stays.has(standsAt ?? ''));
  return [...proposed.filter(isTaken), ...emptied];
}

/** The totals of a form that one of the sources has otherwise than the other, or than what is chosen. */
export function sourcedTotals(
  one: ComparedHere,
  chosen: ReadonlySet<FigureChoice>,
): readonly SourcedTotal[] {
  const { proposed, others } = one.compared;
  const differing = proposed.filter(({ state }) => state !== 'rounded');
  const mine = totalsWith(one, new Set());
  const exported = totalsWith(one, new Set([...differing, ...others]));
  const after = totalsWith(one, chosen);
  const all = new Map([...mine, ...exported, ...after]);
  return [...all].flatMap(([id, { label, isPart }]): SourcedTotal[] => {
    const amountIn = (of: typeof after) => of.get(id)?.fen ?? fen(0);
    const [own, other, then] = [amountIn(mine), amountIn(exported), amountIn(after)];
    const total = { label, isPart, mine: own, exported: other, after: then };
    return own === other && then === own ? [] : [total];
  });
}

/** A total that neither the form nor the export has. */
export function isOfNeither({ mine, exported, after }: SourcedTotal): boolean {
  return after !== mine && after !== exported;
}

function totalsWith(
  { on, compared }: ComparedHere,
  chosen: ReadonlySet<FigureChoice>,
): ReadonlyMap<string, FormTotal> {
  const { form, styleId } = compared;
  return formTotals(styleOf(form, styleId), form.unit, valuesWithFigures(on, compared, chosen));
}
