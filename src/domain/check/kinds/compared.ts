import { comparedSaying } from '../../form/compared-saying';
import type { ComparedRule } from '../../form/form-rule';
import { fen } from '../../money/fen';
import { valueOf, type CalculatedContent } from '../calculate';
import type { Figure } from '../figure';
import { differenceOf, paramOf } from '../finding-param';
import type { FormContext } from '../form-context';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** One amount against others. Null where the form has no such figures here: another layout of it does. */
export function checkCompared(
  { id, relation, to, unlessBlank = false }: ComparedRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict | null {
  const found = to.map((one) => figures.find(one, figure.scope));
  if (found.includes(null)) return null;
  const others = found.filter((one) => one !== null);
  const look = { rule: id, reads: [figure.at, ...others.map(({ at }) => at)] };
  const own = valueOf(figure, figures);
  const theirs = others.map((one) => valueOf(one, figures));
  const [left, right] = [amountOf([own]), amountOf(theirs)];
  if (left === null || right === null) return notEnoughData(look);
  const isBlank = (one: CalculatedContent) => one.kind === 'blank';
  // What is empty is not too much of anything, not even of less than nothing.
  const isNothing = relation === 'atMost' && isBlank(own);
  const isOpen = isNothing || (unlessBlank && theirs.every(isBlank));
  if (isOpen || [own, ...theirs].every(isBlank)) return notApplicable(look);
  if (holds(relation, left, right)) return passed(look);
  const again = [[figure], others].map((ones) =>
    amountOf(ones.map((one) => valueOf(one, figures, 'mended'))),
  );
  const [amount, other] = [{ amount: left }, { amount: right }];
  return failed(look, {
    isConsequence: holds(relation, again[0] ?? null, again[1] ?? null),
    says: comparedSaying({ relation, to }),
    params: {
      field: { text: figure.field.label },
      found: amount,
      others: { list: others.map((one) => one.field.label), areNames: true },
      expected: other,
      difference: differenceOf(amount, other) ?? paramOf({ kind: 'blank' }),
    },
    at: [figure.at, ...others.map(({ at }) => at)],
    fix: null,
  });
}

function holds(
  relation: ComparedRule['relation'],
  left: number | null,
  right: number | null,
): boolean {
  if (left === null || right === null) return false;
  return relation === 'equal' ? left === right : left <= right;
}

/** A blank counts as 0; null where one is no amount. */
function amountOf(contents: readonly CalculatedContent[]) {
  const amounts = contents.map((content): number | null => {
    if (content.kind === 'blank') return 0;
    return content.kind === 'amount' ? content.fen : null;
  });
  const known = amounts.filter((amount) => amount !== null);
  if (known.length < amounts.length) return null;
  return fen(known.reduce((sum, amount) => sum + amount, 0));
}
