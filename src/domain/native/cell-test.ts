import type { PlacedCell } from '../layout/placed';

/** What is asked of one cell, and the name of the sentence that says it. */
export interface CellTest {
  readonly placed: PlacedCell;
  readonly says: string;
  /** Formulas that must hold for the question to be asked. */
  readonly given?: readonly string[];
  /** A formula: by how much the figures differ, or 1 where the rule is broken. */
  readonly test: string;
}
