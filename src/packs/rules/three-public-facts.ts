import type { RuleFacts } from '../../domain/check/rule-facts';

/** The rules about “三公” expenses that are no sums. */
export const threePublicFacts: readonly RuleFacts[] = [
  {
    id: 'TP-DEC',
    title: {
      zh: '“三公”经费精确到两位小数',
      en: '“Three public expenses” have two decimals',
    },
    source: '财预〔2016〕143号《地方预决算公开操作规程》',
  },
  {
    id: 'TP-EMPTY',
    title: {
      zh: '没有“三公”经费的，表下有说明',
      en: 'Without “three public expenses” a note says so',
    },
    source: '财预〔2016〕143号《地方预决算公开操作规程》',
  },
  {
    id: 'TP-INCREASE',
    title: {
      zh: '“三公”经费增加的说明原因',
      en: 'Where “three public expenses” grow there is a reason',
    },
    source: '《党政机关厉行节约反对浪费条例》',
  },
];
