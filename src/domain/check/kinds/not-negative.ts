import type { Figure } from '../figure';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** Whether an amount is 0 or more. What a formula gives is wrong only if what it adds is: that is said there. */
export function checkNotNegative(rule: string, { content, at, field }: Figure): Verdict {
  const look = { rule, reads: [at] };
  if (content.kind === 'blank') return notApplicable(look);
  if (content.kind !== 'amount') return notEnoughData(look);
  if (content.fen >= 0) return passed(look);
  const params = { field: { text: field.label }, found: { amount: content.fen } };
  return failed(look, { says: 'negative', params, at: [at], fix: null });
}
