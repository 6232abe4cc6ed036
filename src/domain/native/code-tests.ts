import { fieldOf } from '../form/form-cell';
import type { CodedRule } from '../form/text-rule';
import { isDerived } from '../form/walk-parts';
import type { PlacedCell } from '../layout/placed';
import { lengthsOfCode } from '../value/code-lengths';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';

/**
 * Digits that are too few or too many for a code: 21, or 3 for 03. Of a number nobody knows here which zeros the sheet shows before
 * it, and a code among letters is left to the checks.
 */
export function codeTests(placed: PlacedCell, { view }: FormView): CellTest[] {
  const field = fieldOf(placed.cell);
  const digits = !field || isDerived(field) ? undefined : field.digits;
  if (digits === undefined) return [];
  const { own } = view(placed);
  const lengths = lengthsOfCode(digits).join('');
  const test = `ISTEXT(${own})*COUNT(--(${own}&"E0"))*ISERROR(FIND(LEN(TRIM(${own})),"${lengths}"))`;
  return [{ placed, says: 'codeDigits', test }];
}

/** Of what begins like a code only the length is asked: what stands there to say that there is none does not begin so. */
export function lengthTests(
  { length }: CodedRule,
  placed: PlacedCell,
  { view }: FormView,
): CellTest[] {
  if (length === undefined) return [];
  const { own } = view(placed);
  return [
    { placed, says: 'codeOther', test: `MOD(LEN(TRIM(${own})),${length})*COUNT(-LEFT(${own}))` },
  ];
}
