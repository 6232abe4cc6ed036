import type { CrossSide, FormInWorkbook } from './cross-side';
import { figuresOf } from './side-figures';
import { wanYuan } from '../../money/money-unit';

/** Half of the second decimal of 万元, in 分. */
const halfOfWan = 5000;

/**
 * What rounding explains: forms in 元 are exact to the 分, those in 万元 print two decimals. Between forms in one unit nothing is
 * rounded.
 */
export function unseenDifference<Form extends FormInWorkbook>(
  left: CrossSide<Form>,
  right: CrossSide<Form>,
): number {
  const figures = [...figuresOf(left), ...figuresOf(right)];
  const units = new Set(figures.map(({ form }) => form.unit));
  if (units.size < 2) return 0;
  return figures.filter(({ form }) => form.unit === wanYuan).length * halfOfWan;
}
