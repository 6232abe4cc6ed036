import type {
  IndicatorFields,
  IndicatorQuestion,
  IndicatorRule,
  IndicatorSetQuestion,
  IndicatorSetRule,
} from '../../domain/form/indicator-rule';

/** A question, and the field that a form needs for it, if any. */
type Asked<Question> = readonly [id: string, asks: Question, needs?: keyof IndicatorFields];

const ofEach: readonly Asked<IndicatorQuestion>[] = [
  ['PF-NAME-PLACEHOLDER', 'name'],
  ['PF-NOVALUE', 'value'],
  ['PF-VALUE-FORMAT', 'format'],
  ['PF-UNIT', 'unit'],
  ['PF-OP-MISSING', 'operator'],
  ['PF-DIRECTION', 'direction'],
  ['AR-PCTRANGE', 'share'],
  ['PF-SAT', 'satisfaction'],
  ['PF-STYLE', 'style'],
  ['PF-NAME-MEASURABLE', 'measurable'],
  ['PF-LEVEL2', 'level', 'levels'],
  ['PF-PERIOD', 'period'],
  ['PF-QUAL', 'word'],
  ['PF-NAME-EQ-DESC', 'description', 'description'],
  ['PF-FORMULA', 'formula', 'explanation'],
  ['PF-COST-KIND', 'cost', 'costs'],
  ['PF-COST-BUDGET', 'budget', 'budget'],
  ['PF-PLAN-EXEC', 'plan', 'plan'],
];

const ofAll: readonly Asked<IndicatorSetQuestion>[] = [
  ['PF-DUP', 'repeated'],
  ['PF-COVER', 'coverage', 'levels'],
  ['PF-QUAL', 'figures'],
  ['PF-CONTRADICT', 'contradiction'],
  ['PF-BASIS', 'basis', 'basis'],
];

/** What holds of the indicators of a form. */
export function indicatorRules(
  fields: IndicatorFields,
): readonly (IndicatorRule | IndicatorSetRule)[] {
  const canAsk = ([, , needs]: Asked<unknown>) => needs === undefined || needs in fields;
  return [
    ...ofEach
      .filter(canAsk)
      .map(([id, asks]): IndicatorRule => ({ id, kind: 'indicator', asks, ...fields })),
    ...ofAll
      .filter(canAsk)
      .map(([id, asks]): IndicatorSetRule => ({ id, kind: 'indicatorSet', asks, ...fields })),
  ];
}
