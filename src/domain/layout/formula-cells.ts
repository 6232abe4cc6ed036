import type { Formula } from '../form/form-formula';
import { formulaOperands } from '../form/formula-operands';
import type { ScopePath } from '../form/scope-path';
import type { FieldIndex } from './field-index';
import type { PlacedCell } from './placed';

/** The cells that a formula calculates from; none for one that makes words. */
export function formulaCells(
  formula: Formula,
  scope: ScopePath,
  fields: FieldIndex,
): readonly PlacedCell[] {
  const operands = formulaOperands(formula);
  if (!operands) return [];
  const { inItems } = operands;
  const cells = operands.fields.map((id) => fields.cellOf(id, scope));
  return inItems
    ? [...cells, ...fields.cellsOf(fields.blockOf(inItems.block, scope), inItems.field)]
    : cells;
}
