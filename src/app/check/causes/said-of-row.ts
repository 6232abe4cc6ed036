import type { PlacedFigure } from '../../../domain/check/cross/cross-side';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { firstFigure, figuresOf } from '../../../domain/check/cross/side-figures';
import { isInside } from '../../../domain/form/scope-path';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CommonCause, PlacedRow, RowSlip } from './found-cause';

type Verdict = CrossVerdict<FormToCross>;

/** Whether it is told because a row of the form in this place is there twice, or was left out of it. */
export function isSaidOfRow(
  { rule, left, right }: Verdict,
  { slip, rows }: RowSlip,
  place: number,
): boolean {
  if (slip === 'twice') return isIn(firstFigure(left), rows);
  if (rule.kind !== 'itemsMatched' || (rule.asks !== 'listed' && rule.asks !== 'leftOut')) {
    return false;
  }
  const isOfForm = [left, right].some(({ forms }) => forms.some((form) => form.place === place));
  return isOfForm && [left, right].some((side) => figuresOf(side).some((one) => isIn(one, rows)));
}

/** Whether nobody knows which of two rows is meant, of which it is told that one is too many. */
export function isOpenBecauseOfRow({ double }: Verdict, causes: readonly CommonCause[]): boolean {
  if (!double) return false;
  return causes.some(
    ({ row }) => row?.slip === 'twice' && [row.right, ...row.rows].some((one) => isAt(double, one)),
  );
}

function isAt({ form, figure }: PlacedFigure<FormToCross>, { place, scope }: PlacedRow): boolean {
  return form.place === place && isInside(figure.scope, scope);
}

function isIn(one: ReturnType<typeof firstFigure<FormToCross>>, rows: RowSlip['rows']): boolean {
  return one !== null && rows.some((row) => isAt(one, row));
}
