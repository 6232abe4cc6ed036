import { fen } from '../money/fen';
import type { CalculatedContent } from './calculate';
import type { FigureContent } from './figure';
import type { FindingParam } from './finding';

export function paramOf(content: FigureContent | CalculatedContent): FindingParam {
  switch (content.kind) {
    case 'amount':
      return { amount: content.fen };
    case 'number':
      return { number: content.number };
    case 'text':
    case 'noNumber':
      return { text: content.text };
    case 'blank':
    case 'notCalculated':
    case 'unknown':
      return { text: '' };
  }
}

/** By how much one is more than the other, without a sign; null where they are no amounts both. */
export function differenceOf(one: FindingParam, other: FindingParam): FindingParam | null {
  if (!('amount' in one) || !('amount' in other)) return null;
  return { amount: fen(Math.abs(one.amount - other.amount)) };
}
