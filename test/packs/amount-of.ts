import { styleOf, type FormDefinition } from '../../src/domain/form/form-definition';
import { fieldValue, itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { itemField } from '../../src/domain/form/item-field';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../src/domain/form/walk-parts';
import { cellAmount } from '../../src/domain/money/cell-amount';
import { fen } from '../../src/domain/money/fen';

interface Scope {
  readonly content: ScopeContent;
  readonly values: FormValues;
}

/** The amount of a field of the form in 分, calculated from what was typed in: an empty cell is 0. */
export function amountOf(
  form: FormDefinition,
  styleId: string,
  values: FormValues,
  id: string,
): number {
  const { header, body } = styleOf(form, styleId);
  return amountIn([{ content: scopeContent([...header, ...body]), values }], id);

  function amountIn(scopes: readonly Scope[], name: string): number {
    const scope = scopes[scopes.length - 1];
    if (!scope) throw new RangeError(`${form.id} has no ${name}`);
    const field = fieldsOf(scope.content).find((one) => one.id === name);
    if (!field) return amountIn(scopes.slice(0, -1), name);
    if (!isDerived(field)) return typed(fieldValue(scope.values, name) ?? 0);
    const { formula } = field;
    if ('add' in formula) return sum(formula.add.map((part) => amountIn(scopes, part)));
    if (!('total' in formula)) throw new RangeError(`${name} is no sum`);
    const { block: blockId, field: inside } = itemField(formula.total);
    const block = scope.content.blocks.find((one) => one.block === blockId);
    if (!block) throw new RangeError(`${form.id} has no ${blockId} beside ${name}`);
    const content = itemContent(block);
    return sum(
      itemsOf(scope.values, blockId).map((item) =>
        amountIn([...scopes, { content, values: item }], inside),
      ),
    );
  }

  function typed(value: string | number): number {
    const amount = typeof value === 'number' ? cellAmount(value, form.unit) : null;
    if (amount === null) throw new RangeError(`${String(value)} is no amount`);
    return amount;
  }
}

function sum(amounts: readonly number[]): number {
  return fen(amounts.reduce((total, amount) => total + amount, 0));
}
