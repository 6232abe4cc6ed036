import type { DerivedField, InputField } from '../form/form-field';
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
import { withoutNoise } from '../value/number-text';

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

  function typed({ id, kind }: InputField, { values: own }: Inside): number {
    const value = fieldValue(own, id);
    if (typeof value !== 'number') return 0;
    return kind === 'amount' ? Math.round(movedPoint(value, decimals)) : value;
  }

  /** Of an amount in 分, of a quantity as it is. */
  function figureOf(id: string, inside: Inside): number {
    const field = fieldsOf(inside.content).find((one) => one.id === id);
    if (field) return isDerived(field) ? calculated(field, inside) : typed(field, inside);
    return inside.around ? figureOf(id, inside.around) : 0;
  }

  function calculated({ formula }: DerivedField, inside: Inside): number {
    if ('add' in formula) return formula.add.reduce((sum, id) => sum + figureOf(id, inside), 0);
    if ('subtract' in formula) {
      const [first, second] = formula.subtract;
      return figureOf(first, inside) - figureOf(second, inside);
    }
    if ('multiply' in formula) {
      const [first, second] = formula.multiply;
      return Math.round(withoutNoise(figureOf(first, inside) * figureOf(second, inside)));
    }
    if (!('total' in formula)) return 0;
    const [block = '', id = ''] = formula.total.split('.');
    return itemsInside(inside, block).reduce((sum, item) => sum + figureOf(id, item), 0);
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
