import type { PaintedSeverity } from '../native/planned-conditional-format';

/** How a cell looks while a rule is broken; what it does not say stays as the cell has it. */
export interface PaintedLook {
  readonly fill: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: 'double';
}

/**
 * The two differ without colour too: fills are not printed in black and white, letters are. Red and amber are as far apart in
 * lightness as they can be while dark letters stay readable on both.
 */
export const paintedLooks: Readonly<Record<PaintedSeverity, PaintedLook>> = {
  error: { fill: '#FFC7CE', color: '#9C0006', bold: true, underline: 'double' },
  warning: { fill: '#FFEB9C', italic: true },
};
