import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import { figuresOf } from './side-figures';
import { wanYuan } from '../../money/money-unit';

/** Half of the second decimal of 万元, in 分. */
const halfOfWan = 5000;

/**
 * What rounding explains: forms in 元 are exact to the 分, those in 万元 print two decimals. Between forms in one unit nothing is
 * rounded but what was printed: a sum, and one figure with fewer decimals than the other.
 */
export function unseenDifference<Form extends FormInWorkbook>(
  left: CrossSide<Form>,
  right: CrossSide<Form>,
): number {
  const figures = [...figuresOf(left), ...figuresOf(right)];
  const units = new Set(figures.map(({ form }) => form.unit));
  const inPrint = roundedInPrint(figures);
  if (units.size < 2) return inPrint;
  return Math.max(inPrint, figures.filter(({ form }) => form.unit === wanYuan).length * halfOfWan);
}

function roundedInPrint<Form extends FormInWorkbook>(
  figures: readonly PlacedFigure<Form>[],
): number {
  const halves = figures
    .filter(({ figure: { content } }) => content.kind === 'amount' && content.fen !== 0)
    .map(({ form }) => form.halfPrinted ?? 0);
  if (halves.length <= 2 && new Set(halves).size <= 1) return 0;
  return halves.reduce((sum, half) => sum + half, 0);
}
