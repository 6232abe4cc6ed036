import type { Formula } from './form-formula';
import { isItemFieldName, itemField, type ItemField } from './item-field';

/** What a formula calculates from: its fields as it names them, then one of all items of a block. */
export interface FormulaOperands {
  readonly fields: readonly string[];
  readonly inItems: ItemField | null;
}

/** Null for a formula that makes words: what it takes is no figure. */
export function formulaOperands(formula: Formula): FormulaOperands | null {
  if ('add' in formula) return ofFields(formula.add);
  if ('subtract' in formula) return ofFields(formula.subtract);
  if ('multiply' in formula) return ofFields(formula.multiply);
  if ('growth' in formula) return ofFields(formula.growth);
  if ('total' in formula) return { fields: [], inItems: itemField(formula.total) };
  if (!('share' in formula)) return null;
  const { share, of } = formula;
  return isItemFieldName(of) ? { fields: [share], inItems: itemField(of) } : ofFields([share, of]);
}

function ofFields(fields: readonly string[]): FormulaOperands {
  return { fields, inItems: null };
}
