import type { DecimalsRule } from '../../form/amount-rule';
import { fen } from '../../money/fen';
import { decimalsToFen } from '../../money/money-unit';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notEnoughData, type OnlyCounted, type Verdict } from '../verdict';

/** Whether all of an amount is seen: a table prints two decimals. */
export function checkDecimals(
  { id, places }: DecimalsRule,
  { at, content, field }: Figure,
  { unit }: FormContext,
): Verdict | OnlyCounted {
  const look = { rule: id, reads: [at] };
  // No format prints a number that was typed as text.
  const isText = content.kind === 'noNumber' && content.means !== null;
  if (content.kind === 'blank' || isText) return 'notApplicable';
  if (content.kind !== 'amount') return notEnoughData(look);
  const finest = 10 ** Math.max(0, decimalsToFen[unit] - places);
  if (content.fen % finest === 0) return 'pass';
  const shown = fen(Math.round(content.fen / finest) * finest);
  const params = {
    field: { text: field.label },
    found: { amount: content.fen },
    expected: { amount: shown },
  };
  return failed(look, { says: 'tooManyDecimals', params, at: [at], fix: null });
}
