/** The amounts of these fields have no more decimals than the table prints; all that are typed where none are named. */
export interface DecimalsRule {
  readonly id: string;
  readonly kind: 'decimals';
  readonly fields?: readonly string[];
  readonly places: number;
}

/** A figure that should not be more than the year before. */
export interface GrowthRule {
  readonly id: string;
  readonly kind: 'growth';
  readonly field: string;
  readonly lastYear: string;
  /** Above this share it weighs more. */
  readonly much: number;
}
