import { isDerived } from '../../form/walk-parts';
import type { Figure } from '../figure';
import { failed, passed, type Verdict } from '../verdict';

/** A required field. Only called once the row or the form was begun: a fresh form is quiet. */
export function checkFilled(rule: string, { field, at, content }: Figure): Verdict | null {
  if (isDerived(field) || field.required !== true) return null;
  const look = { rule, reads: [at] };
  if (content.kind !== 'blank') return passed(look);
  return failed(look, {
    says: 'missing',
    params: { field: { text: field.label } },
    at: [at],
    fix: null,
  });
}
