import { isWholeCost } from '../../../indicator/indicator-name';
import type { Figure } from '../../../indicator/indicator-value';
import { parseScaled } from '../../../money/parse-amount';
import { decimalsOfUnit } from '../../../money/written-unit';
import type { Fen } from '../../../money/fen';
import { valueOf } from '../../calculate';
import { differenceOf } from '../../finding-param';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** Below this share of the budget, all the costs of a project are unlikely. */
const leastShare = 0.5;

/** A cost is not more than what it is paid from. The cost of a piece or a person is not compared. */
export function checkBudget(
  row: IndicatorRow,
  value: Figure,
  { figures, indicatorWords }: FormContext,
): Verdict {
  const { rule, figure, look, at, name, direction } = row;
  const decimals = value.unit && value.unit.per === null ? decimalsOfUnit(value.unit.name) : null;
  if (rule.budget === undefined || direction !== 'cost' || decimals === null) {
    return notApplicable(look);
  }
  const budget = figures.find(rule.budget, figure.scope);
  if (!budget) return notEnoughData(look);
  const seen = { ...look, reads: [...look.reads, budget.at] };
  const amount = valueOf(budget, figures);
  if (amount.kind === 'blank') return notApplicable(seen);
  const cost = parseScaled(value.number, decimals);
  if (amount.kind !== 'amount' || cost.kind !== 'amount') return notEnoughData(seen);
  // While no funds are filled in, the budget calculates to 0.
  if (amount.fen === 0) return notApplicable(seen);
  const says = sayingOf(cost.fen, amount.fen, isWholeCost(name, indicatorWords));
  if (says === null) return passed(seen);
  const difference = differenceOf({ amount: cost.fen }, { amount: amount.fen });
  const again = valueOf(budget, figures, 'mended');
  const isWhole = isWholeCost(name, indicatorWords);
  return failed(seen, {
    says,
    params: {
      ...about(row),
      budget: { text: budget.field.label },
      expected: { amount: amount.fen },
      ...(difference && { difference }),
    },
    at: [...at, budget.at],
    fix: null,
    isConsequence:
      again.kind === 'amount' &&
      again.fen !== amount.fen &&
      sayingOf(cost.fen, again.fen, isWhole) === null,
  });
}

function sayingOf(cost: Fen, budget: Fen, isWhole: boolean): string | null {
  if (cost > budget) return 'costAboveBudget';
  return isWhole && cost < budget * leastShare ? 'costFarBelow' : null;
}
