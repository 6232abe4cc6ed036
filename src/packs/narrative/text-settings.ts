import type { Facts } from '../../domain/narrative/fact/fact';
import type { TextSetting } from '../../domain/narrative/section/text-setting';

/** What a department may print otherwise than its locality does. */
export const textSettings: readonly TextSetting[] = [
  {
    name: 'printedUnit',
    label: { zh: '金额单位', en: 'Unit of amounts' },
    choices: [
      { value: '万元', label: { zh: '万元', en: '万元' }, printing: { unit: '万元' } },
      { value: '元', label: { zh: '元', en: '元' }, printing: { unit: '元' } },
    ],
  },
  {
    name: 'printedAmounts',
    label: { zh: '金额小数', en: 'Decimals of amounts' },
    choices: [
      {
        value: 'two',
        label: { zh: '两位小数（12.50）', en: 'Two decimals (12.50)' },
        printing: { amounts: 'fixed' },
      },
      {
        value: 'shortest',
        label: { zh: '去掉末尾的0（12.5）', en: 'No zeros at the end (12.5)' },
        printing: { amounts: 'shortest' },
      },
    ],
  },
  {
    name: 'printedPercents',
    label: { zh: '百分比小数', en: 'Decimals of percentages' },
    choices: [
      {
        value: 'two',
        label: { zh: '两位小数（12.50%）', en: 'Two decimals (12.50%)' },
        printing: { percents: 'fixed', percentDecimals: 2 },
      },
      {
        value: 'shortest',
        label: { zh: '去掉末尾的0（12.5%）', en: 'No zeros at the end (12.5%)' },
        printing: { percents: 'shortest', percentDecimals: 2 },
      },
      {
        value: 'one',
        label: { zh: '一位小数（12.5%）', en: 'One decimal (12.5%)' },
        printing: { percents: 'fixed', percentDecimals: 1 },
      },
      {
        value: 'none',
        label: { zh: '不要小数（13%）', en: 'None (13%)' },
        printing: { percents: 'fixed', percentDecimals: 0 },
      },
    ],
  },
  {
    name: 'fullShares',
    label: { zh: '比重合计', en: 'Shares of a whole' },
    choices: [
      {
        value: 'no',
        label: { zh: '各自四舍五入', en: 'Each rounded by itself' },
        printing: { hasFullShares: false },
      },
      {
        value: 'yes',
        label: { zh: '凑成100%（尾差计入一项）', en: 'Made to add up to 100%' },
        printing: { hasFullShares: true },
      },
    ],
  },
  {
    name: 'numberSpaces',
    label: { zh: '数字两边', en: 'Beside numbers' },
    choices: [
      {
        value: 'no',
        label: { zh: '不空格（2026年）', en: 'No spaces (2026年)' },
        printing: { isSpaced: false },
      },
      {
        value: 'yes',
        label: { zh: '空一格（2026 年）', en: 'Spaces (2026 年)' },
        printing: { isSpaced: true },
      },
    ],
  },
  {
    name: 'flatWords',
    label: { zh: '与上年相同的写成', en: 'Where nothing changed' },
    choices: [
      { value: 'level', label: { zh: '持平', en: '持平 (level)' } },
      { value: 'same', label: { zh: '保持一致', en: '保持一致 (the same)' } },
      { value: 'unchanged', label: { zh: '无变化', en: '无变化 (no change)' } },
    ],
  },
  {
    name: 'zeroItems',
    label: { zh: '没有安排的项目', en: 'Items that are nothing' },
    choices: [
      { value: 'stated', label: { zh: '写出“0”', en: 'Stated as 0' } },
      { value: 'left', label: { zh: '不写这一项', en: 'Left out' } },
    ],
  },
];

/** Until somebody chooses: items that are nothing are stated, as the rules of disclosure ask. */
export const usualSettings: Facts = {
  flatWords: { kind: 'choice', choice: 'own' },
  zeroItems: { kind: 'choice', choice: 'stated' },
};
