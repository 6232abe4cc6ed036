/** A statement that must hold, with its id from the catalogue of rules. */
export type FormRule = NotNegativeRule;

/** The amounts of these fields are 0 or more; all amounts of the form that are not signed where none are named. */
export interface NotNegativeRule {
  readonly id: string;
  readonly kind: 'notNegative';
  readonly fields?: readonly string[];
  /** What Excel says when something else is typed. */
  readonly alert: string;
}
