import { parseCell, printCell } from '../grid/cell';
import { printRange, topLeft } from '../grid/cell-range';
import { frameOf } from '../rows/side-effects';
import type { FoundDamage } from './damage';
import { isMadeByHand } from './drawn-by-us';
import { formatsNow } from './formats-now';
import { restoredHeights } from './restored-heights';
import { restoredCells, type FormToRepair } from './restored-rows';

/**
 * Rows that were pasted from elsewhere without the formats of the form; with those go looks and rules. Of a row that has others of
 * its formats only the cells without one are meant: how the rest looks is the user's affair.
 */
export function findFormats(repaired: FormToRepair): FoundDamage[] {
  const { printed, form, sheet } = repaired;
  const { layout } = printed;
  if (isMadeByHand(repaired)) return [];
  const { planned, lost } = formatsNow(layout, form, sheet);
  const isWhole = (row: number) =>
    planned.every((at) => parseCell(at)?.row !== row || lost.includes(at));
  const rows = [...new Set(lost.flatMap((at) => parseCell(at)?.row ?? []))].sort((a, b) => a - b);
  const pasted = stretches(rows.filter(isWhole)).map(([top, bottom]) => {
    const range = { ...layout.table, top, bottom };
    const cells = layout.cells.filter(
      (placed) => placed.range.top >= top && placed.range.top <= bottom,
    );
    return { range, cells, more: [...restoredHeights(repaired, range), frameOf(layout.table)] };
  });
  const single = layout.cells.flatMap((placed) => {
    const isLost = lost.includes(printCell(topLeft(placed.range))) && !isWhole(placed.range.top);
    return isLost ? [{ range: placed.range, cells: [placed], more: [] }] : [];
  });
  return [...pasted, ...single].map(({ range, cells, more }): FoundDamage => ({
    damage: { kind: 'lostFormats', at: printRange(range) },
    steps: [...restoredCells(repaired, cells, range), ...more],
  }));
}

/** Rows in order, as first and last of each stretch without a gap. */
function stretches(rows: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] + 1 === row) found[found.length - 1] = [last[0], row];
    else found.push([row, row]);
  }
  return found;
}
