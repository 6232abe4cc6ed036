import type { TableReading } from './table-reading';

/** A form that was recognised in a document. */
export interface RecognizedTable extends TableReading {
  /** The tables it takes up: T3, or T3 and T4. */
  readonly tables: readonly string[];
  /** From 0 to 1: how much of the form was found as it is printed. */
  readonly confidence: number;
}
