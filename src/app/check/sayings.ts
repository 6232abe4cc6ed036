import type { FormRule, IndicatorQuestion } from '../../domain/form/form-rule';

/** The sentences that a rule of each kind may say, or each question of a kind that asks several. */
export const sayings: Readonly<Record<Exclude<FormRule['kind'], 'indicator'>, readonly string[]>> =
  {
    notNegative: ['negative'],
    calculated: ['derivedEmpty', 'derivedDiffers', 'derivedOther', 'derivedNothing'],
    compared: ['notEqual', 'more'],
    between: ['outside'],
    ascending: ['planMissing', 'planFalls', 'planUnfinished'],
    filled: ['missing'],
    readable: ['noNumber', 'numberAsText'],
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

export function sayingsOf(rule: FormRule): readonly string[] {
  return rule.kind === 'indicator' ? sayingsOfIndicators[rule.asks] : sayings[rule.kind];
}

/** Said of the form itself, by no rule that a form names. */
export const sayingsOfShape: readonly string[] = ['shape'];
