import type { UnreadCell } from '../../domain/consolidate/values-read';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormValues } from '../../domain/form/form-values';

/** The workbook or document of one unit, read: plain data, from whichever thread. */
export interface UnitFile {
  readonly file: string;
  /** As it says itself; the name of the file where it says nothing. */
  readonly unit: string;
  /** Its code; absent or null where the file does not say. */
  readonly code?: string | null;
  readonly year: number | null;
  readonly forms: readonly UnitForm[];
  /** The addresses of tables that are no known form for certain. */
  readonly unknown: readonly string[];
  /** How many errors a check finds in it. */
  readonly errors: number;
}

export interface UnitForm {
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
  readonly styleId: string;
  /** Without the cells that could not be read. */
  readonly values: FormValues;
  /** Their places are whole addresses in the file. */
  readonly unread: readonly UnreadCell[];
  /** The whole addresses of all cells that hold something and are in no value. */
  readonly left: readonly string[];
}
