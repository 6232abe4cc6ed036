import type { FormDefinition } from '../../domain/form/form-definition';
import type { UnreadCell } from '../../domain/consolidate/values-read';
import type { FormReading } from '../../domain/read/form-reading';

/** The workbook or document of one unit, read. */
export interface UnitFile {
  readonly file: string;
  /** As it says itself; the name of the file where it says nothing. */
  readonly unit: string;
  readonly year: number | null;
  readonly forms: readonly UnitForm[];
  /** The addresses of tables that are no known form for certain. */
  readonly unknown: readonly string[];
  /** How many errors a check finds in it. */
  readonly errors: number;
}

export interface UnitForm {
  readonly form: FormDefinition;
  readonly styleId: string;
  /** Cells that could not be read are not in the values. */
  readonly reading: Pick<FormReading, 'values' | 'problems'> & {
    readonly unread: readonly UnreadCell[];
  };
  /** The whole address of one of its cells. */
  readonly addressOf: (cell: string) => string;
}
