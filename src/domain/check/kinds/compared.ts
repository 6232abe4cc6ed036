import { comparedSaying } from '../../form/compared-saying';
import type { ComparedRule } from '../../form/form-rule';
import { fen, type Fen } from '../../money/fen';
import { valueOf, type Parts } from '../calculate';
import type { Figure } from '../figure';
import { differenceOf, paramOf } from '../finding-param';
import type { FormContext } from '../form-context';
import type { FormFigures } from '../form-figures';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** One amount against others. Null where the form has no such figures here: another layout of it does. */
export function checkCompared(
  { id, relation, to, unlessBlank = false }: ComparedRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict | null {
  const others: Figure[] = [];
  const cells: [string, ...string[]] = [figure.at];
  for (const name of to) {
    const one = figures.find(name, figure.scope);
    if (!one) return null;
    others.push(one);
    cells.push(one.at);
  }
  const look = { rule: id, reads: cells };
  const [left, right] = [sumOf([figure], figures), sumOf(others, figures)];
  if (!left || !right) return notEnoughData(look);
  // What is empty is not too much of anything, not even of less than nothing.
  const isNothing = left.isBlank && (relation === 'atMost' || right.isBlank);
  if (isNothing || (unlessBlank && right.isBlank)) return notApplicable(look);
  if (holds(relation, left, right)) return passed(look);
  const again = [sumOf([figure], figures, 'mended'), sumOf(others, figures, 'mended')] as const;
  const [amount, other] = [{ amount: left.amount }, { amount: right.amount }];
  return failed(look, {
    says: comparedSaying({ relation, to }),
    params: {
      field: { text: figure.field.label },
      found: amount,
      others: { list: others.map((one) => one.field.label), areNames: true },
      expected: other,
      difference: differenceOf(amount, other) ?? paramOf({ kind: 'blank' }),
    },
    at: cells,
    fix: null,
    isConsequence: holds(relation, ...again),
  });
}

function holds(relation: ComparedRule['relation'], left: Sum | null, right: Sum | null): boolean {
  if (!left || !right) return false;
  return relation === 'equal' ? left.amount === right.amount : left.amount <= right.amount;
}

interface Sum {
  readonly amount: Fen;
  /** Nothing stands in any of the cells. */
  readonly isBlank: boolean;
}

/** A blank counts as 0; null where one is no amount. */
function sumOf(ones: readonly Figure[], figures: FormFigures, how?: Parts): Sum | null {
  let [sum, isBlank] = [0, true];
  for (const one of ones) {
    const content = valueOf(one, figures, how);
    if (content.kind === 'blank') continue;
    if (content.kind !== 'amount') return null;
    isBlank = false;
    sum += content.fen;
  }
  return { amount: fen(sum), isBlank };
}
