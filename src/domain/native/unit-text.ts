import type { FormStyle } from '../form/form-style';
import type { Cell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { printedTexts } from '../layout/printed-texts';

const token = '{unit}';

/**
 * The first printed text that says what the amounts are in.
 * @param printed The layout with its placeholders still in it.
 * @param placed Where its texts stand, whatever fills them.
 * @param placedAsPrinted The same with the placeholders: only asked for where it matters, since it takes as long as all the rest.
 */
export function unitTextOf(
  printed: FormStyle,
  placed: FormLayout,
  placedAsPrinted: () => FormLayout,
): Cell | null {
  const above =
    placed.heading[printed.heading.findIndex(saysUnit)] ??
    placed.leftLines[printed.lines.findIndex(({ left }) => saysUnit(left))] ??
    placed.rightLines[printed.lines.findIndex(({ right }) => saysUnit(right))];
  if (above) return topLeft(above.range);
  const { header, body, notes, emptyNote } = printed;
  if (!JSON.stringify([header, body, notes, emptyNote]).includes(token)) return null;
  const found = printedTexts(placedAsPrinted()).find(({ text }) => saysUnit(text));
  return found ? topLeft(found.range) : null;
}

function saysUnit(text: unknown): boolean {
  return typeof text === 'string' && text.includes(token);
}
