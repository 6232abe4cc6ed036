import type { WatchedWords } from '../../domain/native/rule-watch';

/** Of the words of indicators those that leave no doubt: formulas of Excel look for them, and a formula is short. */
export const watchedWords: WatchedWords = {
  rates: ['及时率', '合格率', '完成率', '覆盖率', '满意度', '达标率'],
  ratesBeyond: ['完成率', '覆盖率'],
  satisfaction: '满意度',
  turnSatisfaction: '不',
  turnRates: '不未非无',
  turnCosts: '节降减压收机率',
  placeholders: ['指标', '数量指标', '质量指标', '成本指标'],
  placeholderLetters: 'XX',
  unitAliases: ['百分比'],
  floor: '≥',
  ceiling: '≤',
  money: '万元',
};
