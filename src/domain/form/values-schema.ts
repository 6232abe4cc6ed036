import { amountHint, longestText, percentHint } from './expectation-words';
import type { MoneyUnit } from '../money/money-unit';
import type { FormDefinition } from './form-definition';
import type { FieldKind, InputField } from './form-field';
import type { FormBlock } from './form-part';
import type { FormStyle } from './form-style';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';

/** A JSON Schema: plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Says of the values of a form, or of one of its layouts, what checkValues checks. */
export function valuesSchema(form: FormDefinition, style: FormStyle): JsonSchema {
  return scopeSchema(scopeContent([...style.header, ...style.body]), form.unit);
}

function scopeSchema(content: ScopeContent, unit: MoneyUnit): JsonSchema {
  const fields = fieldsOf(content).flatMap((field): [string, JsonSchema][] =>
    isDerived(field) ? [] : [[field.id, fieldSchema(field, unit)]],
  );
  const blocks = content.blocks.map((block): [string, JsonSchema] => [
    block.block,
    blockSchema(block, unit),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries([...fields, ...blocks]),
    additionalProperties: false,
  };
}

function blockSchema(block: FormBlock, unit: MoneyUnit): JsonSchema {
  return {
    title: block.item.zh,
    type: 'array',
    items: scopeSchema(itemContent(block), unit),
  };
}

function fieldSchema({ label, kind, help, choices }: InputField, unit: MoneyUnit): JsonSchema {
  const described = [
    ...(kind === 'amount' ? [amountHint(unit)] : []),
    ...(kind === 'percent' ? [percentHint] : []),
    ...(help === undefined ? [] : [help]),
  ];
  return {
    title: label,
    ...(described.length > 0 ? { description: described.join('') } : {}),
    type: [jsonTypes[kind], 'null'],
    ...(jsonTypes[kind] === 'string' ? { maxLength: longestText } : {}),
    ...(choices === undefined ? {} : { examples: choices }),
  };
}

const jsonTypes: Readonly<Record<FieldKind, 'number' | 'string'>> = {
  amount: 'number',
  quantity: 'number',
  percent: 'number',
  text: 'string',
  code: 'string',
  choice: 'string',
  indicatorValue: 'string',
  band: 'string',
};
