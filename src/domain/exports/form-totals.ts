import type { DerivedField } from '../form/form-field';
import type { FormStyle } from '../form/form-style';
import { fieldValue, isItems, itemsOf, type FormValues } from '../form/form-values';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../form/walk-parts';
import { fen, type Fen } from '../money/fen';
import { movedPoint } from '../money/convert-amount';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';

/** What the whole of a form adds up to in one of its columns or sides. */
export interface FormTotal {
  readonly id: string;
  readonly label: string;
  readonly fen: Fen;
}

/** One scope with those around it, the nearest first. */
interface Inside {
  readonly content: ScopeContent;
  readonly values: FormValues;
  readonly around: Inside | null;
}

/** The totals that stand outside of all blocks, as the form calculates them from such values. */
export function formTotals(
  { header, body }: Pick<FormStyle, 'header' | 'body'>,
  unit: MoneyUnit,
  values: FormValues,
): readonly FormTotal[] {
  const decimals = decimalsToFen[unit];
  const inFen = (value: unknown) =>
    typeof value === 'number' ? Math.round(movedPoint(value, decimals)) : 0;

  function amountOf(id: string, inside: Inside): number {
    const field = fieldsOf(inside.content).find((one) => one.id === id);
    if (field) {
      return isDerived(field) ? calculated(field, inside) : inFen(fieldValue(inside.values, id));
    }
    return inside.around ? amountOf(id, inside.around) : 0;
  }

  function calculated({ formula }: DerivedField, inside: Inside): number {
    if ('add' in formula) return formula.add.reduce((sum, id) => sum + amountOf(id, inside), 0);
    if ('subtract' in formula) {
      const [first, second] = formula.subtract;
      return amountOf(first, inside) - amountOf(second, inside);
    }
    if (!('total' in formula)) return 0;
    const [block = '', id = ''] = formula.total.split('.');
    return itemsInside(inside, block).reduce((sum, item) => sum + amountOf(id, item), 0);
  }

  const whole: Inside = { content: scopeContent([...header, ...body]), values, around: null };
  return fieldsOf(whole.content).flatMap((field): FormTotal[] => {
    if (!isDerived(field) || field.kind !== 'amount') return [];
    const { id, label } = field;
    return [{ id, label, fen: fen(calculated(field, whole)) }];
  });
}

/** The items of a block, whatever other blocks they are nested in. */
function itemsInside(inside: Inside, block: string): readonly Inside[] {
  return inside.content.blocks.flatMap((one) => {
    if (!isItems(inside.values[one.block])) return [];
    const content = itemContent(one);
    const items = itemsOf(inside.values, one.block).map((values): Inside => ({
      content,
      values,
      around: inside,
    }));
    return one.block === block ? items : items.flatMap((item) => itemsInside(item, block));
  });
}
