import { fen } from '../money/fen';
import type { SaidAmount, SaidDirection, SaidPercent } from './statement';

/** 减少-2万元 is read as 减少2万元: that the sign says the same again is told of the words themselves. */
export function lessBy(amount: SaidAmount, { way }: SaidDirection): SaidAmount {
  return way === 'down' ? { ...amount, fen: fen(Math.abs(amount.fen)) } : amount;
}

export function lessByPercent(percent: SaidPercent, { way }: SaidDirection): SaidPercent {
  return way === 'down' ? { ...percent, digits: Math.abs(percent.digits) } : percent;
}
