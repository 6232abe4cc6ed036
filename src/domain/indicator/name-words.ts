import type { IndicatorLevel } from '../form/indicator-rule';

/** What is known of the names of indicators beyond their values. */
export interface NameWords {
  /** Endings of what can be measured, and endings that only look like those: 质量. The longest counts. */
  readonly measured: readonly string[];
  readonly unmeasured: readonly string[];
  /** What begins or ends a name that says what is to be done, and nothing that is measured. */
  readonly deeds: readonly string[];
  readonly levelNames: Readonly<Record<IndicatorLevel, string>>;
  /** Endings of names that belong to one level only, and words anywhere in a name that speak for it. */
  readonly levelEndings: Readonly<Record<NamedLevel, readonly string[]>>;
  readonly levelWords: Readonly<Record<NamedLevel, readonly string[]>>;
  /** Words with which nobody can say to which level a name belongs. */
  readonly unclearLevel: readonly string[];
  /** Rates of costs that are at most 100%, and words of names that are shares among costs rightly. */
  readonly costRates: readonly string[];
  readonly costShares: readonly string[];
  /** Endings of names that are told in percent, whatever of. */
  readonly shareEndings: readonly string[];
  /** Values that say that a cost does not apply. */
  readonly noCost: readonly string[];
  /** Costs that are not paid: of society, of the environment. */
  readonly unpaidCosts: readonly string[];
  /** Endings of rates that say how much of the money was spent. */
  readonly spendingRates: readonly string[];
  /** Endings of names that an explanation says how to calculate: 办结率=已办结的件数/应办结的件数. */
  readonly calculated: readonly string[];
  /** How often a year something happens that happens every month, and the units that count it. */
  readonly periods: readonly Period[];
  readonly occasions: readonly string[];
  /** What values are taken from, and endings of what is no source but an indicator. */
  readonly bases: readonly string[];
  readonly noBases: readonly string[];
  /** Words for one bad thing: it cannot be none at all in one indicator and some of it in another. */
  readonly badThings: readonly (readonly string[])[];
  /** Words of names that speak of what is done about a bad thing: 网络故障处理时间. */
  readonly dealtWith: readonly string[];
  /** Words for things that last: of names with the same one the lengths can be compared. */
  readonly lasting: readonly string[];
  /** Words in the name of a project that buys or builds, and so has costs to be held. */
  readonly works: readonly string[];
}

export interface Period {
  readonly words: readonly string[];
  /** What figures of one period are counted per: 次/月. */
  readonly per: string;
  readonly times: number;
}

/** The levels that a name can tell. */
export type NamedLevel = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'satisfaction';
