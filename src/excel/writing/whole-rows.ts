import { parseRange, rowCount, type CellRange } from '../../domain/grid/cell-range';
import type { PlannedFont, PlannedStyle } from '../../domain/plan/sheet-plan';
import { differing, horizontal, vertical } from './write-style';

/** About what a look costs in a request that is not said with the rows: its objects and actions. */
const bytesOfLook = 400;

export interface LooksByRows {
  /** What each row of the block has from side to side; null where nothing is said. */
  readonly rows: readonly (Excel.CellPropertiesFormat | null)[];
  /** All other looks. */
  readonly others: readonly PlannedStyle[];
}

/** Looks that only whole rows of a block have, those of titles for one, cost no objects of a request where they are said with the rows. */
export function looksByRows(
  styles: readonly PlannedStyle[],
  ground: PlannedFont | undefined,
  block: CellRange,
): LooksByRows {
  const rows = Array<Excel.CellPropertiesFormat | null>(rowCount(block)).fill(null);
  const others = styles.filter((style) => {
    const ranges = style.areas.flatMap((area) => parseRange(area) ?? []);
    if (ranges.some(({ left, right }) => left > block.left || right < block.right)) return true;
    const format = formatOf(style, ground);
    const count = ranges.reduce((sum, range) => sum + rowCount(range), 0);
    if (count * JSON.stringify(format).length > bytesOfLook) return true;
    for (const { top, bottom } of ranges) {
      for (let row = top - block.top; row <= bottom - block.top; row += 1) {
        rows[row] = together(rows[row] ?? {}, format);
      }
    }
    return false;
  });
  return { rows, others };
}

function formatOf(
  { font, fill, ...look }: PlannedStyle,
  ground: PlannedFont | undefined,
): Excel.CellPropertiesFormat {
  const own = font && differing(font, ground);
  return {
    ...(own && { font: own }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(look.horizontal && { horizontalAlignment: horizontal[look.horizontal] }),
    ...(look.vertical && { verticalAlignment: vertical[look.vertical] }),
    ...(look.wrap !== undefined && { wrapText: look.wrap }),
  };
}

function together(
  one: Excel.CellPropertiesFormat,
  other: Excel.CellPropertiesFormat,
): Excel.CellPropertiesFormat {
  const font = one.font && other.font && { ...one.font, ...other.font };
  return { ...one, ...other, ...(font && { font }) };
}
