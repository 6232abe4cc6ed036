import { meantBy } from '../calculate';
import type { Figure } from '../figure';
import { failed, notEnoughData, type OnlyCounted, type Verdict } from '../verdict';

/**
 * Whether an amount is 0 or more, also one that was typed as text: 80万元. What a formula gives is wrong only if what it adds is:
 * that is said there.
 */
export function checkNotNegative(
  rule: string,
  { content, at, field }: Figure,
): Verdict | OnlyCounted {
  const look = { rule, reads: [at] };
  if (content.kind === 'blank') return 'notApplicable';
  const amount = content.kind === 'noNumber' ? meantBy(content.means, field.kind) : content;
  if (amount.kind !== 'amount') return notEnoughData(look);
  if (amount.fen >= 0) return 'pass';
  const params = { field: { text: field.label }, found: { amount: amount.fen } };
  return failed(look, { says: 'negative', params, at: [at], fix: null });
}
