import type { Formula } from '../../domain/form/form-formula';
import { isItemFieldName } from '../../domain/form/item-field';

/** A formula as one reads it, with the ids of the fields it takes. */
export function formulaWords(formula: Formula): string {
  if ('add' in formula) return formula.add.join(' + ');
  if ('subtract' in formula) return formula.subtract.join(' − ');
  if ('multiply' in formula) return formula.multiply.join(' × ');
  if ('growth' in formula) {
    const [before, after] = formula.growth;
    return `(${after} − ${before}) ÷ ${before}`;
  }
  if ('share' in formula) {
    const { share, of } = formula;
    return `${share} ÷ ${isItemFieldName(of) ? `Σ ${of}` : of}`;
  }
  if ('total' in formula) return `Σ ${formula.total}`;
  if ('whileZero' in formula) return `${formula.whileZero} = 0 → “${formula.text}”`;
  return formula.join.map(joinedWords).join(' & ');
}

function joinedWords(part: string | { readonly field: string } | { readonly ordinal: string }) {
  if (typeof part === 'string') return `“${part}”`;
  return 'field' in part ? part.field : `№(${part.ordinal})`;
}
