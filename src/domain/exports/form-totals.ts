import type { DerivedField, InputField } from '../form/form-field';
import type { FormBlock } from '../form/form-part';
import type { FormStyle } from '../form/form-style';
import { itemField } from '../form/item-field';
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

/** What a form, or one unit in it, adds up to in one of its columns or sides. */
export interface FormTotal {
  readonly id: string;
  readonly label: string;
  /** Whether it is of a part of the form: 某某局本级 小计. */
  readonly isPart: boolean;
  readonly fen: Fen;
}

type FormField = InputField | DerivedField;

/** One scope with those around it, the nearest first. */
interface Inside {
  readonly content: ScopeContent;
  readonly values: FormValues;
  readonly around: Inside | null;
}

/**
 * The totals of a form as it calculates them from such values, by what they are called: those outside of all blocks first, then those of
 * items that have others in them. A form that prints no total has the sums of its columns.
 */
export function formTotals(
  { header, body }: Pick<FormStyle, 'header' | 'body'>,
  unit: MoneyUnit,
  values: FormValues,
): ReadonlyMap<string, FormTotal> {
  const amountOf = reckoner(unit);
  const whole: Inside = { content: scopeContent([...header, ...body]), values, around: null };
  const all = [whole, ...allInside(whole)];
  const totals = new Map<string, FormTotal>();
  function add(words: string, inside: Inside, isWanted: typeof isDerived | typeof isInput): void {
    for (const field of fieldsOf(inside.content)) {
      if (!isWanted(field) || field.kind !== 'amount') continue;
      const { id, label } = field;
      const key = JSON.stringify([words, id]);
      const before = totals.get(key)?.fen ?? 0;
      const ofPart = words === '' ? label : `${words} ${label}`;
      const amount = fen(before + amountOf(field, inside));
      totals.set(key, { id, label: ofPart, isPart: words !== '', fen: amount });
    }
  }
  add('', whole, isDerived);
  if (totals.size === 0) for (const inside of all) add('', inside, isInput);
  for (const inside of all) {
    const words = inside === whole || inside.content.blocks.length === 0 ? '' : wordsOf(inside);
    if (words !== '') add(words, inside, isDerived);
  }
  return totals;
}

function isInput(field: FormField): field is InputField {
  return !isDerived(field);
}

/** What a field says in a scope: of an amount in 分, of a quantity as it is. */
function reckoner(unit: MoneyUnit): (field: FormField, inside: Inside) => number {
  const decimals = decimalsToFen[unit];

  function typed({ id, kind }: InputField, { values }: Inside): number {
    const value = fieldValue(values, id);
    if (typeof value !== 'number') return 0;
    return kind === 'amount' ? Math.round(movedPoint(value, decimals)) : value;
  }

  function figureOf(id: string, inside: Inside): number {
    const field = fieldsOf(inside.content).find((one) => one.id === id);
    if (field) return figure(field, inside);
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
    const { block, field } = itemField(formula.total);
    return itemsInside(inside, block).reduce((sum, item) => sum + figureOf(field, item), 0);
  }

  const figure = (field: FormField, inside: Inside): number =>
    isDerived(field) ? calculated(field, inside) : typed(field, inside);
  return figure;
}

/** What an item says of itself. */
function wordsOf({ content, values }: Inside): string {
  return fieldsOf(content)
    .flatMap((field) => {
      const value = isDerived(field) ? null : fieldValue(values, field.id);
      return typeof value === 'string' && value !== '' ? [value] : [];
    })
    .join(' ');
}

function allInside(inside: Inside): readonly Inside[] {
  return inside.content.blocks.flatMap((one) =>
    itemsOfBlock(inside, one).flatMap((item) => [item, ...allInside(item)]),
  );
}

/** The items of a block, whatever other blocks they are nested in. */
function itemsInside(inside: Inside, block: string): readonly Inside[] {
  return inside.content.blocks.flatMap((one) => {
    const items = itemsOfBlock(inside, one);
    return one.block === block ? items : items.flatMap((item) => itemsInside(item, block));
  });
}

function itemsOfBlock(inside: Inside, block: FormBlock): readonly Inside[] {
  if (!isItems(inside.values[block.block])) return [];
  const content = itemContent(block);
  return itemsOf(inside.values, block.block).map((values) => ({ content, values, around: inside }));
}
