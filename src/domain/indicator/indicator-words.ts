import type { Operator } from './indicator-value';
import type { NameWords } from './name-words';

/** What the checks of indicators know of the language of those who write them. */
export interface IndicatorWords {
  /** The units in use, by what they measure. */
  readonly units: Readonly<Record<UnitKind, readonly string[]>>;
  /** Other ways to write one of those: 百分比 is %. */
  readonly unitAliases: Readonly<Record<string, string>>;
  /** Times that something is counted for each of, written as they are: 次/月. */
  readonly perTimes: readonly string[];
  /** Other ways to write an operator, in half-width characters: >= is ≥. */
  readonly operatorAliases: Readonly<Record<string, Operator>>;
  /** Words behind a figure that say what an operator says before it: 以上 is ≥. */
  readonly trailingOperators: Readonly<Record<string, Operator>>;
  /** Words that stand for a value; several may be joined to one: 有效提升. */
  readonly values: readonly string[];
  /** What the ending of a name says of its value. The longest that fits counts. */
  readonly directions: Readonly<Record<KnownDirection, readonly string[]>>;
  /** What begins the names of things of which more is better, and the words with which nobody can say: 新增债务. */
  readonly raised: { readonly beginnings: readonly string[]; readonly unless: readonly string[] };
  /** Words in a name that can turn its ending around: 节约成本, 受理投诉数量, 不合格率. Nobody can say then. */
  readonly turnedBy: Readonly<Record<KnownDirection, readonly string[]>>;
  /** Words that have one of those in them and turn nothing: 无害化处理率. */
  readonly notTurning: readonly string[];
  /** Endings of names that are shares of something: never above 100%. The words in such a name that let it be more: 拨备覆盖率. */
  readonly shares: readonly {
    readonly endings: readonly string[];
    readonly unless?: readonly string[];
  }[];
  readonly expectedUnits: readonly ExpectedUnits[];
  /** Endings of names that speak of all the costs of a project, not of a piece or a person. */
  readonly wholeCosts: readonly string[];
  readonly satisfaction: {
    readonly endings: readonly string[];
    /** In percent: what is outside of them is unusual. */
    readonly lowest: number;
    readonly highest: number;
  };
  /** What only says where an indicator stands, or that its name is still to come. */
  readonly placeholders: {
    readonly names: readonly string[];
    /** Regular expressions of what no real name has in it. */
    readonly patterns: readonly string[];
  };
  readonly names: NameWords;
}

export type UnitKind =
  'share' | 'count' | 'days' | 'years' | 'months' | 'hours' | 'money' | 'other';

/** `rate` is better when higher, `cost` and `badEvent` when lower; of `neither` nobody can say. */
export type Direction = KnownDirection | 'neither';
export type KnownDirection = 'rate' | 'cost' | 'badEvent';

/** Which units fit a name with one of these endings; where several do, the longest ending counts. */
export interface ExpectedUnits {
  readonly endings: readonly string[];
  /** Any unit where there are none: the ending only looks like another one. */
  readonly kinds: readonly UnitKind[];
  /** The unit that is meant where none is written. */
  readonly meant?: string;
  /** Words cannot say it: a share of 率 is always a figure. */
  readonly measuredOnly?: boolean;
}
