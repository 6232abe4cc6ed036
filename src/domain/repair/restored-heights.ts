import type { CellRange } from '../grid/cell-range';
import { closingHeight, rowHeights } from '../plan/row-heights';
import { aloneIn } from '../rows/alone-in';
import type { RowStep } from '../rows/row-plan';
import type { FormToRepair } from './restored-rows';

/** Excel rounds heights to its own steps. */
const step = 1;

/** Rows that are lower than what is in them needs get the height of the form; hidden ones stay hidden, higher ones as they are. */
export function restoredHeights(
  { printed: { style, layout }, sheet, newClosing }: FormToRepair,
  { top, bottom }: Pick<CellRange, 'top' | 'bottom'>,
): RowStep[] {
  const cells = layout.cells
    .filter(({ range }) => range.top >= top && range.top <= bottom)
    .map((placed) => ({
      ...placed,
      value: sheet.grid.cellAt(placed.range.top, placed.range.left).text,
    }));
  const planned = rowHeights(style, aloneIn(layout, cells, { ...layout.table, top, bottom }));
  const heights = planned.flatMap((height, index): RowStep[] => {
    const look = sheet.looks?.at(top + index);
    const isLow = look && look.height > 0 && look.height < height - step;
    return isLow ? [{ kind: 'rowHeights', row: top + index, heights: [height] }] : [];
  });
  const closes = newClosing && bottom === layout.table.bottom && sheet.looks?.at(newClosing.top);
  return closes
    ? [...heights, { kind: 'rowHeights', row: newClosing.top, heights: [closingHeight] }]
    : heights;
}
