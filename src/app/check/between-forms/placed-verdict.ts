import { crossHolds } from '../../../domain/check/cross/check-compared';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { againOf, figuresOf, firstFigure } from '../../../domain/check/cross/side-figures';
import { causeOfTotal } from '../causes/cause-of-total';
import { otherUnitAt } from '../causes/other-unit';
import type { CheckedForm } from '../report';
import type { FormToCross } from './form-to-cross';

type Verdict = CrossVerdict<FormToCross>;

/** A verdict, the place of the form that it is told at, and the finding there that it is a consequence of. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly form: number;
  readonly causedBy: number | null;
}

/**
 * Where the mistake is if a form is in another unit than it says or a total says what it should not, whichever form that is; else at the
 * first form. Null where none is there.
 */
export function placeOf(verdict: Verdict, forms: readonly CheckedForm[]): PlacedVerdict | null {
  const { left, right } = verdict;
  const inOtherUnit = areAmounts(verdict) ? placeInOtherUnit(verdict, forms) : null;
  if (inOtherUnit) return inOtherUnit;
  if (dependsOnTotals(verdict)) {
    for (const { form, figure } of [...figuresOf(left), ...figuresOf(right)]) {
      const own = forms[form.place];
      const causedBy = own ? causeOfTotal(figure, own) : null;
      if (causedBy !== null) return { verdict, form: form.place, causedBy };
    }
  }
  const first = firstFigure(left) ?? firstFigure(right);
  return first ? { verdict, form: first.form.place, causedBy: null } : null;
}

/** Whether it finds amounts that do not agree. */
function areAmounts({ outcome, left, right }: Verdict): boolean {
  return outcome === 'fail' && left.amount != null && right.amount != null;
}

/** At the first form of which all amounts are in another unit than it names. */
function placeInOtherUnit(verdict: Verdict, forms: readonly CheckedForm[]): PlacedVerdict | null {
  for (const side of [verdict.left, verdict.right]) {
    for (const { form } of figuresOf(side)) {
      const own = forms[form.place];
      const causedBy = own ? otherUnitAt(own) : null;
      if (causedBy !== null) return { verdict, form: form.place, causedBy };
    }
  }
  return null;
}

// It is asked of a verdict that fails where it is placed, and where its causes are looked for.
const knownDependence = new WeakMap<Verdict, boolean>();

/** Whether it fails and would hold if all totals were what they should be: where it is told depends on what is said of them. */
export function dependsOnTotals(verdict: Verdict): boolean {
  const { outcome, rule, left, right } = verdict;
  if (outcome !== 'fail') return false;
  if (rule.kind !== 'formsCompared' && rule.kind !== 'itemsMatched') return false;
  const known = knownDependence.get(verdict);
  if (known !== undefined) return known;
  const relation = rule.kind === 'formsCompared' ? rule.relation : 'equal';
  const depends = crossHolds(relation, againOf(left), againOf(right));
  knownDependence.set(verdict, depends);
  return depends;
}
