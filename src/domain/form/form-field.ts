/** One value of a form: typed by the user, or derived from other fields. */
export type FormField = InputField | DerivedField;

interface FieldBase {
  readonly id: string;
  /** What it is called on the form, complete enough to stand alone. */
  readonly label: string;
  /** An amount of money in the unit of the form. */
  readonly kind: 'amount';
}

export interface InputField extends FieldBase {
  readonly from: 'input';
  /** Shown beside the cell while it is selected. */
  readonly help: string;
}

export interface DerivedField extends FieldBase {
  readonly from: 'derived';
  readonly formula: Derivation;
}

/** How a derived field comes from others. */
export interface Derivation {
  readonly sumOf: readonly string[];
}
