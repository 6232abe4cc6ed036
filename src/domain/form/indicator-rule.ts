/** Which fields of a form tell of its indicators. A value without a name beside it is named by its own label. */
export interface IndicatorFields {
  readonly name: string;
  readonly description?: string;
  /** Where the value comes from, and how it is calculated. */
  readonly basis?: string;
  readonly explanation?: string;
  /** Blocks whose rows are costs, whatever their names say. */
  readonly costs?: readonly string[];
  /** What the costs are paid from. */
  readonly budget?: string;
  /** The share that is to be spent at the end of the year. */
  readonly plan?: string;
  /** What the indicators are about. */
  readonly project?: string;
  /** By their blocks. */
  readonly levels?: Readonly<Record<string, IndicatorLevel>>;
  /** What stands in columns of their own beside the value: ≥, what it is counted in, and the first level. */
  readonly operator?: string;
  readonly measure?: string;
  readonly level?: string;
}

/** The second levels of 财预〔2015〕88号, and the first levels where a form has no second. */
export type IndicatorLevel =
  | 'output'
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'benefit'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction';

/**
 * What one question asks of all 指标值 of a form and of the names beside them. Which names, units and words are in use is known to
 * the checks, not to the form.
 */
export interface IndicatorRule extends IndicatorFields {
  readonly id: string;
  readonly kind: 'indicator';
  readonly asks: IndicatorQuestion;
}

export type IndicatorQuestion =
  /** The name says what is measured, and is not what was printed to be replaced. */
  | 'name'
  | 'measurable'
  /** It stands where it belongs, and is explained in other words. */
  | 'level'
  | 'description'
  /** There is a value; it can be understood, its unit is one in use and fits the name, its operator is spelled as usual. */
  | 'value'
  | 'format'
  | 'unit'
  | 'style'
  /** A figure says whether it is a floor or a ceiling, and that fits the name: costs have a ceiling, rates a floor. */
  | 'operator'
  | 'direction'
  /** A share of something is not more than all of it. */
  | 'share'
  /** A cost is an amount, and within the budget. */
  | 'cost'
  | 'budget'
  /** Satisfaction has a floor, and a usual one. */
  | 'satisfaction'
  /** What happens every month happens twelve times a year. */
  | 'period'
  /** What is to be spent is what is planned. */
  | 'plan'
  /** A word does not only repeat the name. */
  | 'word'
  /** The formula beside a value calculates this indicator. */
  | 'formula';

/** What one question asks of all indicators of one project together. */
export interface IndicatorSetRule extends IndicatorFields {
  readonly id: string;
  readonly kind: 'indicatorSet';
  readonly asks: IndicatorSetQuestion;
}

export type IndicatorSetQuestion =
  /** None is there twice. */
  | 'repeated'
  /** There are enough of them, at every level. */
  | 'coverage'
  | 'figures'
  /** They do not contradict one another. */
  | 'contradiction'
  /** Their bases are none of their names, and not all the same. */
  | 'basis';
