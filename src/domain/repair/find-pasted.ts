import { fieldOf } from '../form/form-cell';
import { contains, parseRange, printRange, topLeft } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import type { PlacedCell } from '../layout/placed';
import type { FoundDamage } from './damage';
import { formatsNow, isMadeByHand } from './formats-now';
import { restoredHeights } from './restored-heights';
import { restoredCells, type FormToRepair } from './restored-rows';
import type { CellLook } from './sheet-now';

/**
 * Cells that were pasted from elsewhere with their formats: they have other letters than the form and no fill. One of the two alone
 * is how the user likes it. What `mended` lists gets its looks back with it.
 */
export function findPasted(repaired: FormToRepair, mended: readonly FoundDamage[]): FoundDamage[] {
  const { printed, form, sheet } = repaired;
  const { layout, style } = printed;
  const { looks } = sheet;
  if (!looks || isMadeByHand(formatsNow(layout, form, sheet))) return [];
  const lookOf = ({ range }: PlacedCell): CellLook | null => {
    const { row, column } = topLeft(range);
    return looks.cellAt(row, column);
  };
  const { font } = style.typography.cells;
  const filled = layout.cells.filter(({ cell }) => fieldOf(cell));
  // A form that looks nowhere as we draw it was drawn by somebody else.
  const isOurs = filled.some((placed) => {
    const look = lookOf(placed);
    return look?.font === font && look.fill !== null;
  });
  if (!isOurs) return [];
  const areas = mended
    .flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'style' ? step.style.areas : [])),
    )
    .flatMap((area) => parseRange(area) ?? []);
  const pasted = filled.filter((placed) => {
    const look = lookOf(placed);
    const isMended = areas.some((area) => contains(area, topLeft(placed.range)));
    return look !== null && !isMended && look.fill === null && look.font !== font;
  });
  return coverRanges(pasted.map(({ range }) => range)).map((range) => ({
    damage: { kind: 'lostLooks', at: printRange(range) },
    steps: [
      ...restoredCells(
        repaired,
        pasted.filter((placed) => contains(range, topLeft(placed.range))),
        range,
      ),
      ...restoredHeights(repaired, range),
    ],
  }));
}
