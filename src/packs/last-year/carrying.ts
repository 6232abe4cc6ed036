import type { CodesNamedRule } from '../../domain/check/cross/list-rule';
import type { Carrying, ReplacedForm } from '../../domain/last-year/carrying';
import { codeRules } from '../rules/cross/code-rules';

/** 河北 asked for duties and activities until 2020, and since 2021 for a form of each project. */
const projectsForActivities: ReplacedForm = {
  from: 'F02',
  to: 'F03',
  each: 'activities',
  fields: [
    { from: 'activity', to: 'projectName', without: '\\s*\\d+\\s*[、.．]\\s*' },
    { from: 'content', to: 'purpose' },
    { from: 'goal', to: 'goal', block: 'goals' },
  ],
  // F02 has no second level: what an indicator measures says where it belongs in F03.
  rows: {
    block: 'indicators',
    from: 'indicator',
    to: 'indicator',
    blocks: [
      { pattern: '满意', block: 'satisfaction' },
      { pattern: '成本|费用|控制在', block: 'cost' },
      { pattern: '及时|按时|时限|时间|限时|时效', block: 'timeliness' },
      { pattern: '率|合格|准确|达标|质量|程度', block: 'quality' },
      { pattern: '数|次|量|个|篇', block: 'quantity' },
    ],
  },
};

export const carrying: Carrying = {
  kinds: ['text', 'code', 'choice', 'indicatorValue', 'band'],
  givenAnew: {
    // The year is a part of these codes.
    F03: ['projectCode'],
    F18: ['code'],
  },
  // Printed disclosures also write ≤37万; 3万人次 is no amount.
  money: '元|\\d\\s*[万亿]\\s*$',
  withoutUnit: '^\\s*[≥≤＞＜><=＝~～≈]*\\s*\\d[\\d.,，]*(?:\\s*[-~～—至]\\s*\\d[\\d.,，]*)?\\s*$',
  totals: ['合计', '总计', '共计', '小计'],
  replaced: [projectsForActivities],
  codes: codeRules.filter(
    (rule): rule is CodesNamedRule => rule.kind === 'codesNamed' && rule.asks === 'old',
  ),
};
