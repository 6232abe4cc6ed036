import type { UnreadCell } from '../../domain/consolidate/values-read';
import type { UnreadableReason } from '../../domain/value/cell-reading';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { Words } from '../../domain/form/words';
import type { FormValues } from '../../domain/form/form-values';

/** The workbook or document of one unit, read: plain data, from whichever thread. */
export interface UnitFile {
  readonly file: string;
  /** As it says itself; the name of the file where it says nothing. */
  readonly unit: string;
  /** It does not say of which unit it is; absent where it does. */
  readonly isNamedByFile?: true;
  /** Its code; absent or null where the file does not say. */
  readonly code?: string | null;
  readonly year: number | null;
  readonly forms: readonly UnitForm[];
  /** Tables that are no known form for certain. */
  readonly unknown: readonly UnknownPlace[];
  /** Nobody filled anything in, of whatever it holds; absent where somebody did. */
  readonly isBlank?: true;
  /** Words are filled in, and no amount in any form that has some; absent where one is. */
  readonly hasNoFigures?: true;
  /** How many errors a check finds in it. */
  readonly errors: number;
}

/** Where a table stands, and what its first row says. */
export interface UnknownPlace {
  readonly at: string;
  readonly words: string;
}

/** A file that could not be read, and why. */
export interface UnreadableUnit {
  readonly file: string;
  readonly why: Words;
}

export interface UnitForm {
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
  readonly styleId: string;
  /** Its sheet, or T3. */
  readonly place: string;
  /** The budget year that it prints; absent where it prints none. */
  readonly year?: number;
  /** Without the cells that could not be read. */
  readonly values: FormValues;
  /** Their places are whole addresses in the file. */
  readonly unread: readonly UnreadCell[];
  /** All cells that hold something and are in no value. */
  readonly left: readonly LeftCell[];
  /** The units of money it is printed in, where nobody knows which one its amounts are in; else empty. */
  readonly unclearUnits: readonly string[];
  /** The whole addresses of rows that were brought into the columns of the form by what stands in them; absent for none. */
  readonly movedRows?: readonly string[];
}

export interface LeftCell {
  /** The whole address in the file. */
  readonly at: string;
  /** As it was typed; empty where a whole form is meant. */
  readonly text: string;
  readonly why: UnreadableReason | 'unplaced' | 'outside' | 'noTable';
}
