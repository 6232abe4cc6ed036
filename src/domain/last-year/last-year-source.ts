import type { FormDefinition } from '../form/form-definition';
import type { FormReading } from '../read/form-reading';

/** What was read of the file of the year before. */
export interface LastYearSource {
  readonly forms: readonly LastYearForm[];
  readonly paragraphs: readonly LastYearParagraph[];
  /** Tables that are no known form for certain, and sheets without any. */
  readonly unknown: readonly LastYearRemainder[];
  /** The budget years that its forms say, and what they call the department. */
  readonly years: readonly number[];
  readonly departments: readonly string[];
}

export interface LastYearForm {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  /** Where it stands: the name of its sheet, or T3. */
  readonly place: string;
  /** The budget year that it prints; null where it prints none. */
  readonly year: number | null;
  /** Its sheet is hidden: what is seen counts before it. */
  readonly isHidden: boolean;
  readonly reading: Pick<FormReading, 'cells' | 'blocks' | 'problems' | 'unit'>;
  /** The whole address of one of its cells: Sheet!A1, T3!B4. */
  readonly addressOf: (cell: string) => string;
  /** Whether a cell prints what its amount is in: 3万元. */
  readonly showsUnit: (cell: string) => boolean;
}

export interface LastYearParagraph {
  /** ¶12, L12 or Sheet!A12. */
  readonly at: string;
  readonly text: string;
  /** A table, or the title of one, ends the part of the text before it. */
  readonly isBreak: boolean;
}

export interface LastYearRemainder {
  readonly at: string;
  readonly words: string;
  readonly kind: 'table' | 'sheet';
}
