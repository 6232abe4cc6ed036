import { isDerived } from '../../form/walk-parts';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, type OnlyCounted, type Verdict } from '../verdict';

/**
 * A required field. A fresh form is quiet: outside of blocks only once something was typed; items that are read are not empty.
 */
export function checkFilled(
  rule: string,
  { field, at, content, scope }: Figure,
  { figures }: FormContext,
): Verdict | OnlyCounted | null {
  if (isDerived(field) || field.required !== true) return null;
  if (scope.length === 0 && !figures.isBegun()) return null;
  const look = { rule, reads: [at] };
  if (content.kind !== 'blank') return 'pass';
  return failed(look, {
    says: 'missing',
    params: { field: { text: field.label } },
    at: [at],
    fix: null,
  });
}
