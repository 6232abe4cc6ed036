/** What a goal says: long enough to say it, with a number or a date, and in other words than another field. */
export interface GoalRule {
  readonly id: string;
  readonly kind: 'goal';
  /** All texts of this field are one goal. */
  readonly field: string;
  readonly unlike: readonly string[];
  /** How many characters it has at least. */
  readonly least: number;
}

/** Texts that the form comes with, each of which belongs to its own field. */
export interface StandardTextRule {
  readonly id: string;
  readonly kind: 'standardText';
  readonly fields: readonly string[];
}

/** A code has its shape: a regular expression, and how that reads in words. */
export interface CodedRule {
  readonly id: string;
  readonly kind: 'coded';
  readonly field: string;
  readonly pattern: string;
  readonly shape: string;
}
