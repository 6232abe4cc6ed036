import type { NoneWords } from '../../domain/text-check/text-rules';

const none = '(?:无|没有|未安排)';

/** As texts and notes below tables say that there is none of something. */
export const noneWords: readonly NoneWords[] = [
  { pattern: '无(?:固定|国有)资产(?:占用)?情况', items: ['assets', 'fixedAssets'] },
  {
    pattern: `${none}政府采购预算`,
    items: ['procurement'],
    shown: '政府采购预算[^，。；]{0,10}(?:详)?见(?:下|附)表',
  },
  { pattern: `${none}[“"]?三公[”"]?经费(?:安排的)?(?:财政拨款)?支出`, items: ['three'] },
  { pattern: `${none}机关运行经费支出`, items: ['agencyCost'] },
  {
    pattern: `${none}(?:使用)?政府性基金(?:预算)?(?:财政)?(?:拨款|收入|支出|预算)(?!的?(?:项目|债务))`,
    items: ['fund', 'fundSpending', 'incomeFund'],
  },
  { pattern: `${none}国有资本经营(?:预算|性收入)`, items: ['stateCapital'] },
];
