import type { PaintedSeverity } from '../native/planned-conditional-format';

/** How a cell looks while a rule is broken; what it does not say stays as the cell has it. */
export interface PaintedLook {
  readonly fill: string;
  readonly italic?: true;
  readonly underline?: 'double';
  /**
   * Above and below the cell: all that an empty cell prints in black and white. Whichever of two neighbours an edge is drawn by,
   * one of the two is seen; lines at all four sides would make a form a request of more than 30 KB.
   */
  readonly lines: 'dashed' | 'dotted';
}

/**
 * The two differ without colour too: fills are not printed in black and white, letters and lines are. Red and amber are as far apart in
 * lightness as they can be while dark letters stay readable on both.
 */
export const paintedLooks: Readonly<Record<PaintedSeverity, PaintedLook>> = {
  error: { fill: '#FFC7CE', underline: 'double', lines: 'dashed' },
  warning: { fill: '#FFEB9C', italic: true, lines: 'dotted' },
};
