import { printRange } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import type { PlacedCell } from '../layout/placed';
import { frameOf } from '../rows/side-effects';
import type { FoundDamage } from './damage';
import { hasOurTitle, isMadeByHand } from './drawn-by-us';
import type { FormToRepair } from './restored-rows';
import type { LooksNow, Side } from './sheet-now';

/** Cells of the table without the lines between them, as cells have that were pasted from where there are none. */
export function findLines(repaired: FormToRepair, mended: readonly FoundDamage[]): FoundDamage[] {
  const { printed, sheet } = repaired;
  const { table, cells } = printed.layout;
  const { looks } = sheet;
  if (!looks || isMadeByHand(repaired)) return [];
  const lacking = cells.filter((placed) => lacksLines(placed, looks));
  // A table that was drawn without lines is left as it looks.
  if (lacking.length * 2 > cells.length && !hasOurTitle(repaired)) return [];
  const areas = coverRanges(lacking.map(({ range }) => range));
  const [first] = areas;
  const area = printRange(table);
  const isDrawnAnew = mended.some(({ steps }) =>
    steps.some((step) => step.kind === 'frame' && step.frame.area === area),
  );
  if (!first || isDrawnAnew) return [];
  const damage = {
    kind: 'lostLines',
    at: printRange(first),
    areas: areas.map(printRange),
  } as const;
  return [{ damage, steps: [frameOf(table)] }];
}

/**
 * A line is that of the cell at either side of it. Of merged cells Excel may tell the lines of some only: they have lost theirs
 * where none is left.
 */
export function lacksLines({ range }: PlacedCell, looks: LooksNow): boolean {
  const { top, bottom, left, right } = range;
  const isDrawn = (row: number, column: number, side: Side) =>
    looks.cellAt(row, column)?.lines[side] === true;
  if (!looks.cellAt(top, left)) return false;
  const drawn = [
    isDrawn(top, left, 'top') || isDrawn(top - 1, left, 'bottom'),
    isDrawn(bottom, left, 'bottom') || isDrawn(bottom + 1, left, 'top'),
    isDrawn(top, left, 'left') || isDrawn(top, left - 1, 'right'),
    isDrawn(top, right, 'right') || isDrawn(top, right + 1, 'left'),
  ];
  const isMerged = top < bottom || left < right;
  return isMerged ? !drawn.includes(true) : drawn.includes(false);
}
