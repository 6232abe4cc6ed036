import type { PlannedStyle, SheetPlan } from '../domain/plan/sheet-plan';
import { parseRange } from '../domain/grid/cell-range';
import type { BatchRanges } from './batch-ranges';
import { looksByRows } from './whole-rows';
import { mostFrequent } from './write-sizes';
import { byProperty, writeStyle } from './write-style';

/**
 * How a form looks, and on a new sheet how high its rows are. The first style lies under all others, which say only how they differ
 * from it.
 */
export function writeLooks(
  ranges: BatchRanges,
  address: string,
  plan: SheetPlan,
  isNewSheet: boolean,
): void {
  const [ground, ...own] = plan.styles;
  if (!ground) return;
  writeStyle(ranges, ground, undefined);
  const looks = byProperty(ground, own);
  // Nobody says that a look of a row ends where the range does, and beside a form on her own sheet stand the user's cells.
  const others = isNewSheet ? writeRows(ranges.at(address), address, plan, looks) : looks;
  for (const style of others) writeStyle(ranges, style, ground.font);
}

/** Gives back the looks that are not of whole rows. */
function writeRows(
  range: Excel.Range,
  address: string,
  { styles: [ground], rowHeights }: SheetPlan,
  looks: readonly PlannedStyle[],
): readonly PlannedStyle[] {
  const block = parseRange(address);
  if (!block) return looks;
  const { rows, others } = looksByRows(looks, ground?.font, block);
  const most = mostFrequent(rowHeights);
  const properties = rows.map((look, row): Excel.SettableRowProperties => {
    const rowHeight = rowHeights[row];
    const isOwn = rowHeight !== undefined && rowHeight !== most;
    return look || isOwn ? { format: { ...(isOwn && { rowHeight }), ...look } } : {};
  });
  range.format.rowHeight = most;
  if (properties.some(({ format }) => format)) range.setRowProperties(properties);
  return others;
}
