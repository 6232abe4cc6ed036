import { topLeft } from '../grid/cell-range';
import type { Lettering } from '../form/typography';
import { formatsNow } from './formats-now';
import type { FormToRepair } from './restored-rows';
import type { CellLook } from './sheet-now';

/** Excel keeps sizes to a fraction of a point. */
const step = 0.1;

export function hasLetters({ font, size }: CellLook, own: Lettering): boolean {
  return font === own.font && Math.abs(size - own.size) < step;
}

/**
 * Whether the title of a form that has its name is as we draw it. What is pasted covers rows, not the title: where a table looks
 * nowhere else as we draw it, all of its rows were pasted over.
 */
export function hasOurTitle({ printed, sheet, isMarked }: FormToRepair): boolean {
  const { layout, style } = printed;
  const [title] = layout.heading;
  if (!isMarked || !title || !sheet.looks) return false;
  const { row, column } = topLeft(title.range);
  const look = sheet.looks.cellAt(row, column);
  return look !== null && hasLetters(look, style.typography.heading);
}

/** A table that has hardly any of its formats never had them: it was made by hand, and is left as it looks. */
export function isMadeByHand(repaired: FormToRepair): boolean {
  const { printed, form, sheet } = repaired;
  const { planned, lost } = formatsNow(printed.layout, form, sheet);
  return lost.length * 2 > planned.length && !hasOurTitle(repaired);
}
