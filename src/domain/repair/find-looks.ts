import { parseRange, printRange, type CellRange } from '../grid/cell-range';
import { closingHeight } from '../plan/row-heights';
import type { FormLayout } from '../layout/placed';
import { frameOf } from '../rows/side-effects';
import type { FoundDamage } from './damage';
import { isMadeByHand } from './drawn-by-us';
import { restoredHeights } from './restored-heights';
import { restoredCells, type FormToRepair } from './restored-rows';
import type { LooksNow } from './sheet-now';

/** No text of a form can be read in so low a row. */
const tooLow = closingHeight + 2;

/**
 * Rows that came at the end of a table without a command of ours: the row that closed it is still as low as it was, and the thick
 * line is still where the table ended, or came along with each row. What of a form looks otherwise is the user's affair.
 */
export function findLooks(repaired: FormToRepair, formats: readonly FoundDamage[]): FoundDamage[] {
  const { layout } = repaired.printed;
  const { looks } = repaired.sheet;
  if (!looks || isMadeByHand(repaired)) return [];
  const { table } = layout;
  const bodyTop = layout.header ? layout.header.bottom + 1 : table.top;
  const inside = looks.column === table.right ? misplacedLines(layout, looks) : [];
  const isLow = (row: number) => {
    const look = looks.at(row);
    return look !== null && look.height > 0 && look.height <= tooLow;
  };
  // With the formats of a whole row its looks come back too.
  const mended = formats
    .flatMap(({ damage }) => parseRange(damage.at) ?? [])
    .filter(({ left, right }) => left <= table.left && right >= table.right);
  const isMended = (row: number) => mended.some(({ top, bottom }) => top <= row && row <= bottom);
  const closed = rowsOf({ top: bodyTop, bottom: table.bottom }).filter(
    (row) =>
      !isMended(row) && (isLow(row) || (inside.includes(row - 1) && hasNoFill(row, layout, looks))),
  );
  const [first] = [...closed, ...inside].sort((a, b) => a - b);
  if (first === undefined) return [];
  const last = Math.max(table.bottom, ...closed);
  const cells = closed.flatMap((row) => {
    const range = { ...table, top: row, bottom: row };
    const placed = layout.cells.filter((one) => one.range.top === row);
    return [
      ...(hasNoFill(row, layout, looks) ? restoredCells(repaired, placed, range) : []),
      ...restoredHeights(repaired, range),
    ];
  });
  return [
    {
      damage: { kind: 'lostLooks', at: printRange({ ...table, top: first, bottom: last }) },
      steps: [...cells, frameOf(table)],
    },
  ];
}

/**
 * Rows above thick lines that do not belong inside the table, and the last row where it has lost its own. Somebody may draw a
 * thick line herself: ours are those that follow one another down to the end, and any while the end has none.
 */
function misplacedLines({ table, cells }: FormLayout, looks: LooksNow): number[] {
  const isThick = (row: number) => looks.at(row)?.thickBelow === true;
  const isWithinMerge = (row: number) =>
    cells.some(({ range }) => range.right >= table.right && range.top <= row && range.bottom > row);
  const inner = rowsOf({ top: table.top, bottom: table.bottom - 1 }).filter(
    (row) => isThick(row) && !isWithinMerge(row),
  );
  const end = looks.at(table.bottom);
  if (!end) return [];
  if (!end.thickBelow) {
    return looks.at(table.top)?.thickAbove === true ? [...inner, table.bottom] : inner;
  }
  let row = table.bottom - 1;
  while (inner.includes(row)) row -= 1;
  return inner.filter((one) => one > row);
}

/** Whether the form fills a cell of the row that has no fill. */
function hasNoFill(row: number, { table, cells }: FormLayout, looks: LooksNow): boolean {
  if (looks.column !== table.right) return true;
  const placed = cells.find(
    ({ range }) => range.right >= table.right && range.top <= row && row <= range.bottom,
  );
  return placed !== undefined && !('label' in placed.cell) && looks.at(row)?.fill === null;
}

function rowsOf({ top, bottom }: Pick<CellRange, 'top' | 'bottom'>): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}
