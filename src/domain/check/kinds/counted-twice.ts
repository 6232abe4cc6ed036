import { isDerived } from '../../form/walk-parts';
import { fen } from '../../money/fen';
import { calculate, valueOf } from '../calculate';
import { figuresBelow } from '../cells-below';
import { partsAbove } from '../coded-parts';
import { codeOf } from '../cross/code-of';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notEnoughData, passed, type Verdict } from '../verdict';

/** Whether a total adds up items beside others that hold them, as 301 beside 30101: told once, at the first amount of them. */
export function checkCountedTwice(
  id: string,
  { field, scope, at }: Figure,
  { figures }: FormContext,
): Verdict | null {
  if (!isDerived(field) || !('total' in field.formula)) return null;
  const { formula } = field;
  const look = { rule: id, reads: [at] };
  const calculation = calculate(field, scope, figures);
  if (!calculation) return null;
  const { result, parts } = calculation;
  const above = partsAbove(formula, parts, figures);
  const twice = above.filter((part) => typedBelow(part, figures).length > 0);
  if (twice.length === 0) return passed(look);
  const amounts = twice.map((part) => valueOf(part, figures));
  if (result.kind !== 'amount') return notEnoughData(look);
  let difference = 0;
  for (const one of amounts) {
    if (one.kind === 'unknown') return notEnoughData(look);
    if (one.kind === 'amount') difference += one.fen;
  }
  const cells = twice.flatMap((part) => typedBelow(part, figures).map((one) => one.at));
  const [first = at, ...others] = cells;
  const names = twice.map((part) => codeOf(formula.codes ?? [], part.scope, figures));
  return failed(look, {
    says: 'countedTwice',
    params: {
      items: { list: names },
      field: { text: field.label },
      found: { amount: result.fen },
      expected: { amount: fen(result.fen - difference) },
      difference: { amount: fen(difference) },
    },
    at: [first, ...others],
    fix: null,
  });
}

/** What was typed of an item's amount. */
function typedBelow(part: Figure, figures: FormContext['figures']): Figure[] {
  return [...figuresBelow(figures, [part])].filter(
    ({ field, content }) => !isDerived(field) && content.kind !== 'blank',
  );
}
