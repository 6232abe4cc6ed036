import type { MoneyUnit } from '../money/money-unit';
import type { FormRule } from './form-rule';
import type { FormField } from './form-field';

/**
 * One standard table, as data. In the texts `{year}` and `{department}` stand for what the profile says.
 */
export interface FormDefinition {
  readonly id: string;
  /** The official name, without a year. */
  readonly title: string;
  readonly shortName: FormShortName;
  /** The wished name of its sheet. */
  readonly sheetName: string;
  /** The decree or document the form comes from. */
  readonly source: string;
  readonly unit: MoneyUnit;
  /** What Excel shows above the help of a cell for an amount: the unit to type in. */
  readonly amountPrompt: string;
  /** The title as printed. */
  readonly heading: string;
  /** What is printed between title and table. */
  readonly lines: readonly FormLine[];
  /** Read like the rows of a printed table: a cell stands in the first place that no cell above reaches into. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly columns: readonly FormColumn[];
  readonly fields: readonly FormField[];
  readonly rules: readonly FormRule[];
  /** What is printed below the table. */
  readonly notes: readonly string[];
  readonly typography: Typography;
  readonly orientation: 'portrait' | 'landscape';
}

/** What buttons and messages call it. */
export interface FormShortName {
  readonly zh: string;
  readonly en: string;
}

export interface FormLine {
  readonly left: string;
  readonly right: string;
}

export interface HeaderCell {
  readonly label: string;
  /** How many rows and columns it spans; one where nothing is said. */
  readonly rows?: number;
  readonly columns?: number;
}

export interface FormColumn {
  /** In points. */
  readonly width: number;
  readonly field: string;
}

export interface Lettering {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface Typography {
  readonly heading: Lettering;
  readonly lines: Lettering;
  readonly header: Lettering;
  readonly cells: Lettering;
  readonly notes: Lettering;
}
