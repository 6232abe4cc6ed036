import type { CrossRule } from '../../domain/check/cross/cross-rule';
import type { FormRule, GradeQuestion, IndicatorQuestion } from '../../domain/form/form-rule';

/** The sentences that a rule of each kind may say, or each question of a kind that asks several. */
export const sayings: Readonly<
  Record<Exclude<FormRule['kind'], 'graded' | 'indicator'>, readonly string[]>
> = {
  notNegative: ['negative'],
  calculated: [
    ...['derivedEmpty', 'derivedDiffers', 'derivedOther', 'derivedNothing'],
    ...['derivedError', 'derivedWithoutText', 'derivedLess'],
  ],
  compared: ['notEqual', 'more'],
  between: ['outside'],
  ascending: ['planMissing', 'planFalls', 'planUnfinished'],
  filled: ['missing'],
  readable: [
    ...['noNumber', 'numberAsText', 'tooFine', 'date', 'percentUnclear', 'wordsForNothing'],
    ...['noNumberInTotals', 'numberAsTextInTotals', 'wordsInTotals'],
  ],
};

export const sayingsOfGrades: Readonly<Record<GradeQuestion, readonly string[]>> = {
  gap: ['bandGap'],
  pointGap: ['bandPointGap'],
  openEnd: ['bandOpenEnd', 'bandOpenEndUnclear'],
  overlap: ['bandOverlap', 'bandTouching'],
  duplicate: ['bandDuplicate'],
  type: ['bandWords'],
  unit: ['bandNoPercent', 'bandNoCount', 'bandNoTime', 'bandNoMoney', 'bandUnitsMixed'],
  misprint: ['bandMisprint', 'bandUnreadable'],
  format: ['bandDescending', 'bandPercentMissing', 'bandMixedMarks'],
};

export const sayingsOfIndicators: Readonly<Record<IndicatorQuestion, readonly string[]>> = {
  name: ['namePlaceholder'],
  format: ['valueUnknown', 'valueUncommon', 'valueSerial'],
  unit: ['unitSpelled', 'unitUnlisted', 'unitUnfit', 'unitMissing', 'unitMissingHere'],
  style: ['operatorSpelled'],
  operator: ['operatorMissing', 'operatorMissingCost'],
  direction: ['directionRate', 'directionCost', 'directionBadEvent'],
  budget: ['costAboveBudget', 'costFarBelow'],
  satisfaction: ['satisfactionOver', 'satisfactionOperator', 'satisfactionUnusual'],
};

/** What is said where forms do not agree. */
export const sayingsOfCross: Readonly<Record<CrossRule['relation'], readonly string[]>> = {
  equal: ['crossNotEqual'],
  atMost: ['crossMore'],
};

export function sayingsOf(rule: FormRule | CrossRule): readonly string[] {
  if ('relation' in rule && 'left' in rule) return sayingsOfCross[rule.relation];
  if (rule.kind === 'graded') return sayingsOfGrades[rule.asks];
  return rule.kind === 'indicator' ? sayingsOfIndicators[rule.asks] : sayings[rule.kind];
}

/** Said of the form itself, by no rule that a form names. */
export const sayingsOfShape: readonly string[] = ['shape', 'units'];
