import type { SheetPlan } from '../domain/plan/sheet-plan';
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
  { styles, rowHeights }: SheetPlan,
  isNewSheet: boolean,
): void {
  const [ground, ...own] = styles;
  const block = parseRange(address);
  if (!ground || !block) return;
  writeStyle(ranges, ground, undefined);
  const { rows, others } = looksByRows(byProperty(ground, own), ground.font, block);
  const most = mostFrequent(rowHeights);
  const properties = rows.map((look, row): Excel.SettableRowProperties => {
    const rowHeight = rowHeights[row];
    const isOwn = isNewSheet && rowHeight !== undefined && rowHeight !== most;
    return look || isOwn ? { format: { ...(isOwn && { rowHeight }), ...look } } : {};
  });
  if (isNewSheet) ranges.at(address).format.rowHeight = most;
  if (properties.some(({ format }) => format)) ranges.at(address).setRowProperties(properties);
  for (const style of others) writeStyle(ranges, style, ground.font);
}
