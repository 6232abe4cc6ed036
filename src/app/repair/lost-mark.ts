import { contains, topLeft } from '../../domain/grid/cell-range';
import type { RecognizedForm } from '../../domain/read/recognize-forms';
import type { Catalogue } from '../catalogue';
import { isSameInstance, type PlacedMark } from './sheet-marks';

interface KnownMarks {
  readonly marks: readonly PlacedMark[];
  /** Names of whole forms that stand for cells without a form. */
  readonly dead: ReadonlySet<PlacedMark>;
  readonly claimed: ReadonlySet<PlacedMark>;
}

/**
 * The name that a recognised form had: that of a part which is still in place, or of a whole form that stands for nothing any more.
 * Null where it never had one.
 */
export function lostMark(
  form: RecognizedForm,
  { marks, dead, claimed }: KnownMarks,
  catalogue: Catalogue,
): PlacedMark | null {
  const styles = catalogue.find(form)?.styles;
  const ofForm = marks.filter(
    ({ mark }) => mark.styleId === form.styleId && catalogue.find(mark)?.styles === styles,
  );
  const wholes = ofForm.filter(({ mark }) => mark.part === null);
  const isInUse = (one: PlacedMark) =>
    [...claimed].some((other) => isSameInstance(one, other)) ||
    wholes.some((other) => other.isLive && !dead.has(other) && isSameInstance(one, other));
  const lost = ofForm.filter((one) => !isInUse(one));
  const inPlace = lost.find(({ range }) => range && contains(form.region, topLeft(range)));
  const whole = lost.find((one) => one.mark.part === null && one.isHere);
  return inPlace ?? whole ?? null;
}
