import { isInside } from '../../form/scope-path';
import type { NeededRule } from '../../form/text-rule';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, passed, type Verdict } from '../verdict';

/** Whether what was begun has any item of the kind it needs. A fresh form is quiet, and items that are read are begun. */
export function checkNeeded(
  { id, blocks, label }: NeededRule,
  { at, scope }: Figure,
  { figures }: FormContext,
): Verdict | null {
  if (scope.length === 0 && !figures.isBegun()) return null;
  const look = { rule: id, reads: [at] };
  const isThere = blocks.some((block) =>
    figures.itemsOf(block).some((item) => isInside(item, scope)),
  );
  if (isThere) return passed(look);
  return failed(look, {
    says: 'missingItems',
    params: { field: { text: label } },
    at: [at],
    fix: null,
  });
}
