import type { CrossRule } from '../../domain/check/cross/cross-rule';
import type { FormRule, GradeQuestion } from '../../domain/form/form-rule';

/** The sentences that a rule of each kind may say, or each question of a kind that asks several. */
export const sayings: Readonly<Record<Exclude<FormRule['kind'], 'graded'>, readonly string[]>> = {
  notNegative: ['negative'],
  calculated: ['derivedEmpty', 'derivedDiffers', 'derivedOther', 'derivedNothing'],
  compared: ['notEqual', 'more'],
  between: ['outside'],
  ascending: ['planMissing', 'planFalls', 'planUnfinished'],
  filled: ['missing'],
  readable: ['noNumber', 'numberAsText', 'tooFine', 'date', 'percentUnclear', 'wordsForNothing'],
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

/** What is said where forms do not agree. */
export const sayingsOfCross: Readonly<Record<CrossRule['relation'], readonly string[]>> = {
  equal: ['crossNotEqual'],
  atMost: ['crossMore'],
};

export function sayingsOf(rule: FormRule | CrossRule): readonly string[] {
  if ('relation' in rule && 'left' in rule) return sayingsOfCross[rule.relation];
  return rule.kind === 'graded' ? sayingsOfGrades[rule.asks] : sayings[rule.kind];
}

/** Said of the form itself, by no rule that a form names. */
export const sayingsOfShape: readonly string[] = ['shape', 'units'];
