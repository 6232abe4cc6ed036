import { parseAmount } from '../money/parse-amount';
import type { MoneyUnit } from '../money/money-unit';
import { faultAt, type DataFault, type DataPath, type KnownName } from './data-fault';
import type { FormDefinition } from './form-definition';
import type { InputField } from './form-field';
import type { FormStyle } from './form-style';
import { isRecord } from './is-record';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';
import { amountIn, amountToFen, expectations, longestText, oneOf } from './expectation-words';
import type { Words } from './words';

/** What is wrong with data that are to be put into a form; nothing where they can be. */
export function checkValues(form: FormDefinition, style: FormStyle, values: unknown): DataFault[] {
  return scopeFaults(scopeContent([...style.header, ...style.body]), values, [], form.unit);
}

function scopeFaults(
  content: ScopeContent,
  values: unknown,
  path: DataPath,
  unit: MoneyUnit,
): DataFault[] {
  if (!isRecord(values)) return [faultAt(path, expectations.scope, values)];
  const fields = new Map(fieldsOf(content).map((field) => [field.id, field]));
  const blocks = new Map(content.blocks.map((block) => [block.block, block]));
  const known: readonly KnownName[] = [
    ...[...fields.values()].filter((field) => !isDerived(field)),
    ...[...blocks.values()].map(({ block, item }) => ({ id: block, label: item.zh })),
  ].map(({ id, label }) => ({ id, label }));

  return Object.entries(values).flatMap(([id, value]): DataFault[] => {
    const here = [...path, id];
    const field = fields.get(id);
    const block = blocks.get(id);
    if (block) {
      if (!Array.isArray(value)) return [faultAt(here, expectations.items, value)];
      const items: readonly unknown[] = value;
      const inside = itemContent(block);
      return items.flatMap((item, index) => scopeFaults(inside, item, [...here, index], unit));
    }
    if (!field) return [{ ...faultAt(here, oneOf(known.map((one) => one.id)), value), known }];
    if (isDerived(field)) return [faultAt(here, expectations.nothing, value)];
    const expected = value === null ? null : unmetExpectation(field, value, unit);
    return expected ? [faultAt(here, expected, value)] : [];
  });
}

function unmetExpectation({ kind }: InputField, value: unknown, unit: MoneyUnit): Words | null {
  switch (kind) {
    case 'amount':
      if (typeof value !== 'number') return amountIn(unit);
      return parseAmount(String(value), unit).kind === 'amount' ? null : amountToFen(unit);
    case 'quantity':
    case 'percent':
      return Number.isFinite(value) ? null : expectations[kind];
    case 'text':
    case 'code':
    case 'choice':
    case 'indicatorValue':
    case 'band':
      if (typeof value !== 'string') return expectations[kind];
      return value.length <= longestText ? null : expectations.shorter;
  }
}
