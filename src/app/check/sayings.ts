import { sayingOfRepeated } from '../../domain/check/cross/check-repeated';
import type { CrossRule } from '../../domain/check/cross/cross-rule';
import type { FormsSayRule } from '../../domain/check/cross/list-rule';
import type { FormRule, GradeQuestion } from '../../domain/form/form-rule';
import type { IndicatorQuestion, IndicatorSetQuestion } from '../../domain/form/indicator-rule';

/** The sentences that a rule of each kind may say, or each question of a kind that asks several. */
export const sayings: Readonly<
  Record<Exclude<FormRule['kind'], 'graded' | 'indicator' | 'indicatorSet'>, readonly string[]>
> = {
  notNegative: ['negative'],
  calculated: [
    ...['derivedEmpty', 'derivedDiffers', 'derivedOther', 'derivedNothing'],
    ...['derivedError', 'derivedLost', 'derivedWithoutText', 'derivedLess', 'derivedStale'],
    'derivedRounding',
  ],
  countedTwice: ['countedTwice'],
  compared: ['notEqual', 'notEqualSum', 'sumRounding', 'more', 'moreThanSum'],
  between: ['outside'],
  ascending: ['planMissing', 'planFalls', 'planUnfinished'],
  filled: ['missing'],
  needed: ['missingItems'],
  readable: [
    ...['noNumber', 'errorShown', 'tooNarrow', 'numberAsText', 'tooFine', 'date', 'percentUnclear'],
    ...['wordsForNothing', 'wordsLeftOut'],
    ...['lostCells', 'noNumberInTotals', 'errorInTotals'],
    ...['numberAsTextInTotals', 'wordsInTotals'],
  ],
  decimals: ['tooManyDecimals'],
  product: ['notProduct'],
  growth: ['grown', 'grownMuch', 'grownFromNothing'],
  wording: [
    ...['leftOver', 'leftOverMarks', 'leftOverError', 'leftOverNarrow'],
    ...['spelledOther', 'saidTwice', 'unpaired'],
  ],
  goal: ['goalIsOther', 'goalShort', 'goalUnmeasured'],
  standardText: ['textOfOther'],
  coded: ['codeOther', 'codeSpelled'],
  digits: ['codeShort', 'codeDigits', 'codePlain', 'codeUnknown'],
  repeats: ['repeatsOther'],
  emptyNote: ['noteMissing', 'noteBesideAmounts'],
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
  measurable: ['nameUnmeasured'],
  level: ['levelOther'],
  description: ['descriptionIsName'],
  value: ['valueMissing'],
  format: ['valueUnknown', 'valueUncommon', 'valueSerial'],
  unit: [
    ...['unitSpelled', 'unitPerMille', 'unitUnlisted', 'unitUnfit'],
    ...['unitMissing', 'unitMissingHere'],
  ],
  style: ['operatorSpelled'],
  operator: ['operatorMissing', 'operatorMissingCost'],
  direction: [
    ...['directionRate', 'directionCost', 'directionBadEvent', 'directionStandard'],
    'directionOfShare',
  ],
  share: ['shareOver'],
  cost: ['costInWords', 'costNoAmount', 'costRateOver'],
  budget: ['costAboveBudget', 'costFarBelow'],
  satisfaction: [
    'satisfactionOver',
    'satisfactionPoint',
    'satisfactionOperator',
    'satisfactionUnusual',
  ],
  period: ['periodTooFew'],
  plan: ['spendingBelowPlan'],
  word: ['wordRepeatsName'],
  formula: ['formulaOfOther'],
};

export const sayingsOfIndicatorSets: Readonly<Record<IndicatorSetQuestion, readonly string[]>> = {
  repeated: ['indicatorTwice', 'indicatorTwoValues', 'indicatorUnites'],
  coverage: ['levelsMissing'],
  figures: ['fewFigures'],
  contradiction: ['valuesContradict'],
  basis: ['basisIsIndicator', 'basisAlike'],
};

/** What is said where forms do not agree. */
export const sayingsOfCross: Readonly<Record<CrossRule['kind'], readonly string[]>> = {
  formsCompared: ['crossNotEqual', 'crossMore', 'crossRounding', 'crossEmpty'],
  formsNeed: ['crossNeeds', 'needsBeside'],
  itemsMatched: [
    ...['crossItemDiffers', 'crossItemRounding', 'crossNameDiffers'],
    ...['crossNotListed', 'crossNearlyListed', 'crossOtherwiseListed', 'crossLeftOut'],
    ...['crossCodeNotListed', 'crossCodeElsewhere', 'crossCodeMissing', 'unitCodeElsewhere'],
  ],
  textsRepeated: [
    ...['crossTextRepeated', 'crossCodeRepeated', 'unitRepeated', 'rowRepeated'],
    ...['itemRepeated', 'termRepeated', 'projectRepeated', 'projectCopied'],
  ],
  itemsTogether: ['togetherMore'],
  datesInYear: ['dateOfOtherYear'],
  plansInYear: ['planOfPast'],
  wordsBeside: ['crossNothingBought', 'crossNoneBought'],
  itemsZero: ['itemElsewhere', 'itemNoProject'],
  codesNamed: [
    ...['codeNameDiffers', 'codeNameElsewhere', 'codeNameOld'],
    ...['codeMissing', 'codeIncomplete'],
  ],
  codesPaired: ['codesOfTwoKinds'],
  textsAmong: ['textTooGeneral'],
  figuresInRatio: ['figuresUnusual'],
  rateBesideZero: ['rateOfNothing'],
  formsOnce: ['formTwice'],
  formsSay: [
    'yearOfOthers',
    'yearOfProfile',
    'asOfOther',
    'departmentOther',
    'departmentOfProfile',
  ],
};

const sayingsOfWords: Readonly<Record<FormsSayRule['asks'], readonly string[]>> = {
  year: ['yearOfOthers', 'yearOfProfile'],
  asOf: ['asOfOther'],
  department: ['departmentOther', 'departmentOfProfile'],
};

function sayingsOfForms(rule: CrossRule): readonly string[] {
  const all = sayingsOfCross[rule.kind];
  if (rule.kind === 'formsCompared') {
    const says = rule.relation === 'equal' ? 'crossNotEqual' : 'crossMore';
    const isEmpty = rule.emptyIsZero === true;
    return [says, 'crossRounding', ...(isEmpty ? ['crossEmpty'] : [])];
  }
  if (rule.kind === 'formsNeed') {
    return [rule.left.form === rule.right.form ? 'needsBeside' : 'crossNeeds'];
  }
  if (rule.kind === 'textsRepeated') {
    return [sayingOfRepeated(rule)];
  }
  if (rule.kind === 'formsSay') return sayingsOfWords[rule.asks];
  if (rule.kind === 'itemsZero') return [rule.begins ? 'itemElsewhere' : 'itemNoProject'];
  if (rule.kind === 'codesNamed') {
    const ofNames = ['codeNameDiffers', 'codeNameElsewhere', 'codeMissing', 'codeIncomplete'];
    return rule.asks === 'old' ? ['codeNameOld'] : ofNames;
  }
  if (rule.kind !== 'itemsMatched') return all;
  if (rule.asks === 'amount') return all.slice(0, 2);
  if (rule.asks === 'name') return ['crossNameDiffers'];
  if (rule.asks === 'leftOut') return ['crossLeftOut'];
  if (rule.areUnits === true) return ['unitCodeElsewhere'];
  if (rule.areCodes === true) {
    return ['crossCodeNotListed', 'crossCodeElsewhere', 'crossCodeMissing'];
  }
  if (rule.near?.isOnly === true) return ['crossNearlyListed'];
  return rule.near && rule.mostly !== true
    ? ['crossNotListed', 'crossNearlyListed', 'crossOtherwiseListed']
    : ['crossNotListed'];
}

export function sayingsOf(rule: FormRule | CrossRule): readonly string[] {
  if (isCross(rule)) return sayingsOfForms(rule);
  if (rule.kind === 'graded') return sayingsOfGrades[rule.asks];
  if (rule.kind === 'indicatorSet') return sayingsOfIndicatorSets[rule.asks];
  return rule.kind === 'indicator' ? sayingsOfIndicators[rule.asks] : sayings[rule.kind];
}

function isCross(rule: FormRule | CrossRule): rule is CrossRule {
  return rule.kind in sayingsOfCross;
}

/** Of these a cell of a code that was left empty. */
export const sayingsOfMissingCodes: readonly string[] = [
  ...['codeMissing', 'codeIncomplete', 'crossCodeMissing'],
];

/** Said of the form itself, by no rule that a form names. */
export const sayingsOfShape: readonly string[] = [
  ...['shape', 'strayCell', 'units', 'rowsBeyond', 'typedInYuan', 'otherUnit'],
  ...['columnsExchanged', 'cellsExchanged', 'columnElsewhere'],
  ...['columnsExchangedInRows', 'rowTwice', 'rowLeftOut', 'rowsLeftOut'],
];
