import { comparedSaying } from '../../form/compared-saying';
import type { ComparedRule } from '../../form/form-rule';
import { fen } from '../../money/fen';
import { withoutNoise } from '../../value/number-text';
import { valueOf, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FindingParam } from '../finding';
import type { FormContext } from '../form-context';
import type { FormFigures } from '../form-figures';
import { shownError } from '../text-in-totals';
import { failed, notEnoughData, type OnlyCounted, type Verdict } from '../verdict';

/** One amount, or quantity, against others. Null where the form has no such figures here: another layout of it does. */
export function checkCompared(
  { id, relation, to, unlessBlank = false, unlessHas }: ComparedRule,
  figure: Figure,
  { figures, halfPrinted }: FormContext,
): Verdict | OnlyCounted | null {
  if (unlessHas !== undefined && figures.find(unlessHas, figure.scope)) return null;
  const others = Array<Figure>(to.length).fill(figure);
  for (let place = 0; place < to.length; place += 1) {
    const one = figures.find(to[place] ?? '', figure.scope);
    if (!one) return null;
    others[place] = one;
  }
  const own = [figure];
  const left = sumOf(own, figures);
  const right = sumOf(others, figures);
  if (!left || !right) return notEnoughData({ rule: id, reads: cellsOf(figure, others) });
  // What is empty is not too much of anything, not even of less than nothing.
  const isNothing = left.isBlank && (relation === 'atMost' || right.isBlank);
  if (isNothing || (unlessBlank && right.isBlank)) return 'notApplicable';
  if (holds(relation, left, right)) return 'pass';
  const again = [sumOf(own, figures, 'mended'), sumOf(others, figures, 'mended')] as const;
  const isAmount = figure.field.kind === 'amount';
  const found = sideParam(own, left.sum, figures);
  const expected = sideParam(others, right.sum, figures);
  const reads = cellsOf(figure, others);
  return failed(
    { rule: id, reads },
    {
      says:
        relation === 'equal' && isAmount && isSumInPrint(left, right, halfPrinted)
          ? 'sumRounding'
          : comparedSaying({ relation, to }),
      params: {
        field: { text: figure.field.label },
        found,
        others: { list: others.map((one) => one.field.label), areNames: true },
        expected,
        difference: paramOfSum(Math.abs(left.sum - right.sum), isAmount),
      },
      at: reads,
      fix: null,
      isConsequence: holds(relation, ...again),
    },
  );
}

function cellsOf({ at: own }: Figure, others: readonly Figure[]): [string, ...string[]] {
  return [own, ...others.map(({ at }) => at)];
}

function paramOfSum(sum: number, isAmount: boolean): FindingParam {
  return isAmount ? { amount: fen(sum) } : { number: withoutNoise(sum) };
}

/** One cell that shows an error is said to: it is compared as what it should be. */
function sideParam(ones: readonly Figure[], sum: number, figures: FormFigures): FindingParam {
  const [one, another] = ones;
  const isAmount = one?.field.kind === 'amount';
  const shows = one && !another && isAmount ? shownError(one, figures) : null;
  return shows ? { amount: fen(sum), shows } : paramOfSum(sum, isAmount);
}

function holds(relation: ComparedRule['relation'], left: Sum | null, right: Sum | null): boolean {
  if (!left || !right) return false;
  return relation === 'equal' ? left.sum === right.sum : left.sum <= right.sum;
}

/** Whether a sum differs by no more than its amounts were rounded where they were printed; of one amount all digits are the same. */
function isSumInPrint(left: Sum, right: Sum, half: number): boolean {
  const count = left.count + right.count;
  return count > 2 && Math.abs(left.sum - right.sum) <= half * count;
}

interface Sum {
  /** Of amounts in 分. */
  readonly sum: number;
  /** Nothing stands in any of the cells. */
  readonly isBlank: boolean;
  /** How many of them are not 0. */
  readonly count: number;
}

/** A blank counts as 0; null where one is no number. */
function sumOf(ones: readonly Figure[], figures: FormFigures, how?: Parts): Sum | null {
  let [sum, count, isBlank, hasNoise] = [0, 0, true, false];
  for (const one of ones) {
    const content = valueOf(one, figures, how);
    if (content.kind === 'blank') continue;
    if (content.kind === 'unknown') return null;
    isBlank = false;
    hasNoise ||= content.kind === 'number';
    const number = content.kind === 'amount' ? content.fen : content.number;
    if (number !== 0) count += 1;
    sum += number;
  }
  return { sum: hasNoise ? withoutNoise(sum) : sum, isBlank, count };
}
