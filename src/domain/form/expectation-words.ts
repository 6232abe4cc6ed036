import type { MoneyUnit } from '../money/money-unit';
import type { Words } from './words';

/** Excel's limit for the text of a cell. */
export const longestText = 32_767;

/** What data for a form should have been. */
export const expectations = {
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

export function amountIn(unit: MoneyUnit): Words {
  return {
    zh: `以${unit}为单位的数字，不加引号`,
    en: `a number in ${unit}, without quotes`,
  };
}

export function amountToFen(unit: MoneyUnit): Words {
  return {
    zh: `以${unit}为单位、精确到分的金额`,
    en: `an amount in ${unit} that is exact to the fen`,
  };
}

export function oneOf(ids: readonly string[]): Words {
  return {
    zh: `以下名称之一：${ids.join('、')}`,
    en: `one of these names: ${ids.join(', ')}`,
  };
}

/** What the schema says of a field of a kind. */
export function amountHint(unit: MoneyUnit): string {
  return `单位：${unit}。`;
}

export const percentHint = '1是100%。';
