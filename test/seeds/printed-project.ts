export type Indicator = readonly [name: string, value: string];

export interface PrintedProject {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  /** In the table of projects, which has another order. */
  readonly place: number;
  readonly costs: readonly Indicator[];
  readonly outputs: readonly Indicator[];
  readonly benefits: readonly Indicator[];
  readonly satisfactions: readonly Indicator[];
}
