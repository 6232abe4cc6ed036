import { fen } from '../../money/fen';
import { printAmount } from '../../money/print-amount';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notApplicable, passed, type Verdict } from '../verdict';

/** A number typed as text, or something that is none: Excel does not calculate with it. */
export function checkReadable(
  rule: string,
  { at, content, field }: Figure,
  { unit }: FormContext,
): Verdict {
  const look = { rule, reads: [at] };
  if (content.kind === 'blank' || content.kind === 'notCalculated') return notApplicable(look);
  if (content.kind !== 'noNumber') return passed(look);
  const { text, means } = content;
  const params = { field: { text: field.label }, found: { text } };
  if (means === null) return failed(look, { says: 'noNumber', params, at: [at], fix: null });
  const value = field.kind === 'amount' ? Number(printAmount(fen(means), unit)) : means;
  return failed(look, {
    says: 'numberAsText',
    params: { ...params, expected: { number: value } },
    at: [at],
    fix: { at, value },
  });
}
