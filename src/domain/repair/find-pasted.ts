import { fieldOf } from '../form/form-cell';
import { contains, parseRange, printRange, topLeft } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import type { PlacedCell } from '../layout/placed';
import { frameOf } from '../rows/side-effects';
import type { FoundDamage } from './damage';
import { hasLetters, hasOurTitle, isMadeByHand } from './drawn-by-us';
import { lacksLines } from './find-lines';
import { restoredHeights } from './restored-heights';
import { restoredCells, type FormToRepair } from './restored-rows';
import type { CellLook } from './sheet-now';

/**
 * Cells that were pasted from elsewhere with their formats: they have no fill, and other letters than the form or no lines. A fill
 * or letters alone are how the user likes it. What `mended` lists gets its looks back with it.
 */
export function findPasted(repaired: FormToRepair, mended: readonly FoundDamage[]): FoundDamage[] {
  const { layout, style } = repaired.printed;
  const { looks } = repaired.sheet;
  if (!looks || isMadeByHand(repaired)) return [];
  const lookOf = ({ range }: PlacedCell): CellLook | null => {
    const { row, column } = topLeft(range);
    return looks.cellAt(row, column);
  };
  const letters = style.typography.cells;
  const filled = layout.cells.filter(({ cell }) => fieldOf(cell));
  // A form that looks nowhere as we draw it was drawn by somebody else.
  const isOurs = filled.some((placed) => {
    const look = lookOf(placed);
    return look !== null && look.fill !== null && hasLetters(look, letters);
  });
  if (!isOurs && !hasOurTitle(repaired)) return [];
  const areas = mended
    .flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'style' ? step.style.areas : [])),
    )
    .flatMap((area) => parseRange(area) ?? []);
  const pasted = filled.filter((placed) => {
    const look = lookOf(placed);
    const isMended = areas.some((area) => contains(area, topLeft(placed.range)));
    if (!look || isMended || look.fill !== null) return false;
    return !hasLetters(look, letters) || lacksLines(placed, looks);
  });
  return coverRanges(pasted.map(({ range }) => range)).map((range) => ({
    damage: { kind: 'pastedLooks', at: printRange(range) },
    steps: [
      ...restoredCells(
        repaired,
        pasted.filter((placed) => contains(range, topLeft(placed.range))),
        range,
      ),
      ...restoredHeights(repaired, range),
      frameOf(layout.table),
    ],
  }));
}
