import type { DerivedField } from './form-field';
import type { WhileZeroFormula } from './form-formula';
import type { FormPart } from './form-part';
import type { StyleSides } from './style-sides';
import type { Typography } from './typography';
import type { Words } from './words';

/**
 * One layout of a form: a dialect. In its texts `{year}`, `{lastYear}`, `{department}`, `{code}` and `{unit}` stand for what the
 * profile says.
 */
export interface FormStyle {
  /** Begins with a small letter; letters and digits only. */
  readonly id: string;
  readonly name: Words;
  /** The levels of the administration it is printed at; every one where nothing is said. */
  readonly levels?: readonly string[];
  /** The widths of the columns of its grid, in points. */
  readonly columns: readonly number[];
  /** The title as printed, line by line. */
  readonly heading: readonly (string | { readonly derived: DerivedField })[];
  /** What is printed between title and table. */
  readonly lines: readonly FormLine[];
  /** The heads of the columns: they stay in sight and are printed on every page. */
  readonly header: readonly FormPart[];
  readonly body: readonly FormPart[];
  /** Whether a row of the numbers of the columns may be printed below the heads: 1, 2, 3 and so on. */
  readonly numbersColumns?: boolean;
  /** Where the body is two lists side by side. */
  readonly sides?: StyleSides;
  /** What is printed below the table. */
  readonly notes: readonly string[];
  /** What is printed below those while the form has no amounts: that it is empty, and meant to be. */
  readonly emptyNote?: WhileZeroFormula;
  readonly typography: Typography;
  readonly orientation: 'portrait' | 'landscape';
}

export interface FormLine {
  readonly left: string;
  readonly right: string;
  /** How many columns the right part takes; one where nothing is said. */
  readonly rightColumns?: number;
}
