import type { Figure } from '../../../domain/check/figure';
import { isDerived } from '../../../domain/form/walk-parts';
import type { CheckedFinding, CheckedForm } from '../report';
import { sayings } from '../sayings';

/** What is said of a cell that calculates itself, of what it cannot calculate with, or of a wrong sign makes all totals above it wrong. */
const ofTotals: ReadonlySet<string> = new Set([
  ...sayings.calculated,
  ...sayings.readable,
  ...sayings.notNegative,
]);

/** Why a total says what it should not: the finding at its cell, or at the nearest below that it is calculated from. */
export function causeOfTotal(
  total: Figure,
  { findings, figures }: Pick<CheckedForm, 'findings' | 'figures'>,
): number | null {
  const open = [total];
  const seen = new Set<string>();
  for (let figure = open.shift(); figure; figure = open.shift()) {
    const { at, field, scope } = figure;
    if (seen.has(at)) continue;
    seen.add(at);
    const cause = findings.findIndex(
      (one) =>
        (one.at[0] === at && ofTotals.has(one.says)) || (isTwice(one) && one.at.includes(at)),
    );
    if (cause >= 0) return cause;
    const parts = isDerived(field) ? figures.partsOf(field.formula, scope) : null;
    for (const part of parts ?? []) if (part) open.push(part);
  }
  return null;
}

/** Of what is added beside its parts each amount is one of a total of its own. */
function isTwice({ says }: CheckedFinding): boolean {
  return sayings.countedTwice.includes(says);
}
