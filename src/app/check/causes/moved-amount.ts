import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { firstFigure } from '../../../domain/check/cross/side-figures';
import type { FormToCross } from '../between-forms/form-to-cross';

type Verdict = CrossVerdict<FormToCross>;

/**
 * What was typed into another row than its own is too little there and too much here: the other of two amounts that do not agree, or the
 * amount under a code that has none, by its place. Null where there is none, or several: nobody knows which of them it is.
 */
export function movedFrom(own: Verdict, before: readonly Verdict[]): number | null {
  const places = placesOf(own);
  if (excess(own) === 0 || places.length < 2) return null;
  const misplaced = before.findIndex((one) => isMisplaced(one, own, places));
  if (misplaced >= 0) return misplaced;
  const mayBe = before.flatMap((one, place) => (isOpposite(one, own, places) ? [place] : []));
  return mayBe.length === 1 ? (mayBe[0] ?? null) : null;
}

/** An amount that does not belong under its code, as much as is too much or too little. */
function isMisplaced(one: Verdict, own: Verdict, places: readonly number[]): boolean {
  if (one.rule.kind !== 'itemsZero' || one.rule.id !== own.rule.id) return false;
  const first = firstFigure(one.left);
  if (!first || !places.includes(first.form.place)) return false;
  const { content } = first.figure;
  return content.kind === 'amount' && content.fen === Math.abs(excess(own));
}

function isOpposite(one: Verdict, own: Verdict, [left, right]: readonly number[]): boolean {
  if (one.rule.id !== own.rule.id || one.rule.kind !== own.rule.kind) return false;
  const [first, second] = placesOf(one);
  if (first === left && second === right) return excess(one) === -excess(own);
  return first === right && second === left && excess(one) === excess(own);
}

/** The forms of both its amounts. */
function placesOf({ left, right }: Verdict): readonly number[] {
  return [left, right].flatMap((side) => firstFigure(side)?.form.place ?? []);
}

function excess({ left, right }: Verdict): number {
  return (left.amount ?? 0) - (right.amount ?? 0);
}
