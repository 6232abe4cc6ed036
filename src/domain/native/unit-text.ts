import type { Cell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { printedTexts } from '../layout/printed-texts';

/** The first printed text that says what the amounts are in. The layout still has its placeholders. */
export function unitTextOf(layout: FormLayout): Cell | null {
  const found = printedTexts(layout).find(({ text }) => text.includes('{unit}'));
  return found ? topLeft(found.range) : null;
}
