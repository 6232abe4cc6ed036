import type { CellRange } from '../grid/cell-range';
import type { PaintedSeverity } from './planned-conditional-format';

/** What one rule asks Excel to watch at one cell. */
export interface WatchedCell {
  readonly rule: string;
  readonly severity: PaintedSeverity;
  /** The first cell of the field, and the closing row where the field reaches into it. */
  readonly range: CellRange;
  /** The same with the cells that are merged into it: what is asked there nobody sees. */
  readonly whole: CellRange;
  /** A formula, as the first cell of the watched area sees it: by how much the figures differ, or 1 where the rule is broken. */
  readonly given: readonly string[];
  readonly test: string;
}
