import { fen } from '../money/fen';
import type { SaidAmount, SaidDirection, SaidPercent } from './statement';

/**
 * 减少-2万元 is read as 减少2万元, and 增加-2万元 as 2万元 of which nobody knows the way: that the sign says the same again, or the
 * opposite, is told of the words themselves.
 */
export function changedBy(amount: SaidAmount, direction: SaidDirection) {
  if (amount.fen >= 0) return { direction, amount };
  return { direction: signed(direction), amount: { ...amount, fen: fen(-amount.fen) } };
}

export function changedByPercent(percent: SaidPercent, direction: SaidDirection) {
  if (percent.digits >= 0) return { direction, percent };
  return { direction: signed(direction), percent: { ...percent, digits: -percent.digits } };
}

function signed(direction: SaidDirection): SaidDirection {
  return { ...direction, isSigned: true };
}
