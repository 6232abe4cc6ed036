import type { Formula } from './form-formula';

/** What a value is: this decides how a cell looks, what Excel asks while it is typed, and how it is read back. */
export type FieldKind =
  /** Money, in the unit of the form. */
  | 'amount'
  /** A number with a unit of its own that stands beside it: pieces, square metres. */
  | 'quantity'
  /** A share; 25% is kept as 0.25. */
  | 'percent'
  | 'text'
  /** Digits and letters that are never calculated with: 2010301. */
  | 'code'
  /** One of a list, or something else if the user insists. */
  | 'choice'
  /** 指标值, by the grammar of indicator values: ≥95%. */
  | 'indicatorValue'
  /** One grade of 评价标准: 95%～98%. */
  | 'band';

interface FieldBase {
  /** Unique among the fields and blocks of its scope: the form, or one item of a block. */
  readonly id: string;
  /** What it is called, complete enough to stand alone. */
  readonly label: string;
  readonly kind: FieldKind;
  /** Whether other tables and the text look for it: it gets a defined name of its own. Only outside blocks. */
  readonly marked?: boolean;
  /** How an amount of 0 is printed; as the form says where nothing is said. */
  readonly zero?: ZeroPrint;
  /** Printed after a text or an amount, and not part of it: 小计 after the name of a unit. */
  readonly suffix?: string;
}

/** 0.00, or nothing at all. */
export type ZeroPrint = 'printed' | 'blank';

/** One value that the user types. */
export interface InputField extends FieldBase {
  readonly required?: boolean;
  /** How many digits this part of a code has. */
  readonly digits?: number;
  /** Shown beside the cell while it is selected; what the kind says by itself where there is none. */
  readonly help?: string;
  /** The words of a choice. Excel takes 255 characters of them together. */
  readonly choices?: readonly string[];
  /** What a new form already holds: a standard text or value that the user may change. */
  readonly preset?: string | number;
  /** Says whose the row is, though a new form leaves it open: who gives forms out to units fills it in. */
  readonly owners?: boolean;
  /** Printed before a text, and not part of it: the room that tells an activity from its duty. */
  readonly prefix?: string;
  /** Values below 0 make sense here: changes. */
  readonly signed?: boolean;
  /** Of a quantity: things are counted one by one. */
  readonly whole?: boolean;
}

/** One value that a formula finds. */
export interface DerivedField extends FieldBase {
  readonly formula: Formula;
}
