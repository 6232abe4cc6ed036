import type { ProductRule } from '../../form/amount-rule';
import { isDerived } from '../../form/walk-parts';
import { isFen } from '../../money/fen';
import { wanYuan, yuanInWan, type MoneyUnit } from '../../money/money-unit';
import { valueOf } from '../calculate';
import type { Figure } from '../figure';
import { differenceOf } from '../finding-param';
import type { FormContext } from '../form-context';
import type { FormFigures } from '../form-figures';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** An amount against a quantity times a price. Null where the layout has no such figures, or calculates it. */
export function checkProduct(
  { id, quantity, price, unlessHas }: ProductRule,
  figure: Figure,
  { figures, unit }: FormContext,
): Verdict | null {
  if (unlessHas !== undefined && figures.find(unlessHas, figure.scope)) return null;
  if (isDerived(figure.field) && 'multiply' in figure.field.formula) return null;
  const [many, each] = [quantity, price].map((field) => figures.find(field, figure.scope));
  if (!many || !each) return null;
  const cells = [figure.at, many.at, each.at] as const;
  const look = { rule: id, reads: cells };
  const [times, cost, value] = [many, each, figure].map((one) => valueOf(one, figures));
  const isOpen = [times, cost, value].some((one) => one?.kind === 'blank');
  if (isOpen || !times || !cost || !value) return notApplicable(look);
  if (times.kind !== 'number' || cost.kind !== 'amount' || value.kind !== 'amount') {
    return notEnoughData(look);
  }
  const product = Math.round(times.number * cost.fen);
  if (!isFen(product)) return notEnoughData(look);
  // Prices are often told in 元 among amounts in 万元.
  if (unit === wanYuan && value.fen * yuanInWan === product) return notApplicable(look);
  const unseen = Math.abs(times.number) * halfOf(unit);
  const holds = (amount: number) => Math.abs(amount - product) <= unseen;
  if (holds(value.fen)) return passed(look);
  const [found, expected] = [{ amount: value.fen }, { amount: product }];
  const difference = differenceOf(found, expected);
  return failed(look, {
    says: 'notProduct',
    params: {
      field: { text: figure.field.label },
      quantity: { text: many.field.label },
      price: { text: each.field.label },
      found,
      expected,
      ...(difference && { difference }),
    },
    at: cells,
    fix: null,
    isConsequence: isMended(figure, figures, holds),
  });
}

/** Half of the last digit that a price is printed with, in 分. */
function halfOf(unit: MoneyUnit): number {
  return unit === wanYuan ? 5000 : 0.5;
}

function isMended(figure: Figure, figures: FormFigures, holds: (amount: number) => boolean) {
  const again = valueOf(figure, figures, 'mended');
  return again.kind === 'amount' && holds(again.fen);
}
