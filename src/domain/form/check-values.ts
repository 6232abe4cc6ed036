import { parseAmount } from '../money/parse-amount';
import type { MoneyUnit } from '../money/money-unit';
import { printFound, type DataFault, type DataPath } from './data-fault';
import type { FormDefinition } from './form-definition';
import type { InputField } from './form-field';
import type { FormStyle } from './form-style';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';
import type { Words } from './words';

/** Excel's limit for the text of a cell. */
export const longestText = 32_767;

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
  if (!isRecord(values)) return [fault(path, expectations.scope, values)];
  const fields = new Map(fieldsOf(content).map((field) => [field.id, field]));
  const blocks = new Map(content.blocks.map((block) => [block.block, block]));
  const open = [...fields.values()].filter((field) => !isDerived(field)).map(({ id }) => id);
  const known = [...open, ...blocks.keys()];

  return Object.entries(values).flatMap(([id, value]): DataFault[] => {
    const here = [...path, id];
    const field = fields.get(id);
    const block = blocks.get(id);
    if (block) {
      if (!Array.isArray(value)) return [fault(here, expectations.items, value)];
      const items: readonly unknown[] = value;
      const inside = itemContent(block);
      return items.flatMap((item, index) => scopeFaults(inside, item, [...here, index], unit));
    }
    if (!field) return [fault(here, oneOf(known), value)];
    if (isDerived(field)) return [fault(here, expectations.nothing, value)];
    const expected = value === null ? null : unmetExpectation(field, value, unit);
    return expected ? [fault(here, expected, value)] : [];
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

const expectations = {
  scope: {
    zh: '由栏目编号和值组成的对象 {…}',
    en: 'an object {…} of field ids and values',
  },
  items: { zh: '由各行组成的列表 […]', en: 'a list […] of items' },
  shorter: {
    zh: `不超过${longestText}个字的文字，Excel 的单元格放不下更多`,
    en: `a text of at most ${longestText} letters, which is what a cell of Excel takes`,
  },
  nothing: { zh: '留空，这一栏由公式计算', en: 'nothing: this field is calculated by a formula' },
  quantity: { zh: '数字', en: 'a number' },
  percent: {
    zh: '以1为100%的数字（25%写作0.25）',
    en: 'a number of which 1 is 100% (25% is 0.25)',
  },
  text: { zh: '加双引号的文字', en: 'a text in double quotes' },
  code: {
    zh: '加双引号的编码，例如 "2010301"',
    en: 'a code in double quotes, for example "2010301"',
  },
  choice: { zh: '加双引号的文字', en: 'a text in double quotes' },
  indicatorValue: {
    zh: '加双引号的指标值，例如 "≥95%"',
    en: 'an indicator value in double quotes, for example "≥95%"',
  },
  band: {
    zh: '加双引号的范围，例如 "95%～98%"',
    en: 'a band in double quotes, for example "95%～98%"',
  },
} as const satisfies Record<string, Words>;

function amountIn(unit: MoneyUnit): Words {
  return {
    zh: `以${unit}为单位的数字，不加引号`,
    en: `a number in ${unit}, without quotes`,
  };
}

function amountToFen(unit: MoneyUnit): Words {
  return {
    zh: `以${unit}为单位、精确到分的金额`,
    en: `an amount in ${unit} that is exact to the fen`,
  };
}

function oneOf(ids: readonly string[]): Words {
  return {
    zh: `以下名称之一：${ids.join('、')}`,
    en: `one of these names: ${ids.join(', ')}`,
  };
}

function fault(path: DataPath, expected: Words, found: unknown): DataFault {
  return { path, expected, found: printFound(found) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
