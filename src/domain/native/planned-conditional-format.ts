/** Cells of the areas in which the formula is TRUE are painted. */
export interface PlannedConditionalFormat {
  /** The rules that it watches. */
  readonly rules: readonly string[];
  readonly severity: PaintedSeverity;
  /** The first begins above and at the left of all others. */
  readonly areas: readonly string[];
  /** As the first cell of the first area sees it; references without $ move with the cell that is looked at. */
  readonly formula: string;
}

export type PaintedSeverity = 'error' | 'warning';
