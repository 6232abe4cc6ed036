import { fen } from '../money/fen';
import type { SaidAmount, SaidDirection, SaidPercent } from './statement';

/**
 * 减少-2万元 is read as 减少2万元, and 增加-2万元 as 2万元 of which nobody knows the way: that the sign says the same again, or the
 * opposite, is told of the words themselves.
 */
export function changedBy(amount: SaidAmount, direction: SaidDirection): ChangedBy<SaidAmount> {
  return amount.fen < 0
    ? { direction: { ...direction, isSigned: true }, by: { ...amount, fen: fen(-amount.fen) } }
    : { direction, by: amount };
}

export function changedByPercent(
  percent: SaidPercent,
  direction: SaidDirection,
): ChangedBy<SaidPercent> {
  return percent.digits < 0
    ? { direction: { ...direction, isSigned: true }, by: { ...percent, digits: -percent.digits } }
    : { direction, by: percent };
}

interface ChangedBy<Said> {
  readonly direction: SaidDirection;
  readonly by: Said;
}
