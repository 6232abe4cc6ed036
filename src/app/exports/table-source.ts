import { formTotals, type FormTotal } from '../../domain/exports/form-totals';
import { styleOf } from '../../domain/form/form-definition';
import { valuesInProgress } from '../../domain/last-year/values-in-progress';
import type { Fen } from '../../domain/money/fen';
import type { ComparedForm, ProposedFigure } from './compare-figures';
import { valuesWithFigures } from './values-with-figures';
import type { FormHere } from '../proposals/compare-cell';

/** A form that stands in the workbook, and what an export says of it. */
export interface ComparedHere {
  readonly on: FormHere | null;
  readonly compared: ComparedForm;
}

/** A total of the form: as it is, as the export alone would make it, and with what is chosen. */
export interface SourcedTotal {
  readonly label: string;
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

/** What taking the whole table of the export writes. What may stand in another row already would count twice. */
export function wholeTable({ proposed }: ComparedForm): readonly ProposedFigure[] {
  return proposed.filter(({ state }) => state === 'new' || state === 'differs');
}

/** The totals of a form that one of the sources has otherwise than the other, or than what is chosen. */
export function sourcedTotals(
  one: ComparedHere,
  chosen: ReadonlySet<ProposedFigure>,
): readonly SourcedTotal[] {
  const mine = totalsWith(one, new Set());
  const differing = one.compared.proposed.filter(({ state }) => state !== 'rounded');
  const all = totalsWith(one, new Set(differing));
  const only = totalsOnlyHere(one);
  const after = totalsWith(one, chosen);
  return mine.flatMap(({ label, fen }, index): SourcedTotal[] => {
    const exported = ((all[index]?.fen ?? 0) - (only[index]?.fen ?? 0)) as Fen;
    const total = { label, mine: fen, exported, after: after[index]?.fen ?? fen };
    return total.mine === exported && total.after === fen ? [] : [total];
  });
}

/** A total that neither the form nor the export has. */
export function isOfNeither({ mine, exported, after }: SourcedTotal): boolean {
  return after !== mine && after !== exported;
}

function totalsWith(
  { on, compared }: ComparedHere,
  chosen: ReadonlySet<ProposedFigure>,
): readonly FormTotal[] {
  const { form, styleId } = compared;
  return formTotals(styleOf(form, styleId), form.unit, valuesWithFigures(on, compared, chosen));
}

/** What stands in cells that the export has nothing for, or that it has in another row. */
function totalsOnlyHere({ on, compared }: ComparedHere): readonly FormTotal[] {
  const { form, styleId, proposed, others } = compared;
  const filled = new Set(proposed.map(({ at }) => at));
  const elsewhere = proposed.flatMap(({ standsAt }) => standsAt ?? []);
  const only = new Set([
    ...others.map(({ at }) => at),
    ...elsewhere.filter((at) => !filled.has(at)),
  ]);
  const values = valuesInProgress();
  for (const { at, scope, field, value } of on?.reading.cells ?? []) {
    if (only.has(at)) values.put(scope, field, value);
  }
  return formTotals(styleOf(form, styleId), form.unit, values.values());
}
