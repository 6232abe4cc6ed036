import type { PlannedStyle, SheetPlan } from '../../domain/plan/sheet-plan';
import { parseRange } from '../../domain/grid/cell-range';
import type { BatchRanges } from './batch-ranges';
import { blockOf } from './block-of';
import { oncePer } from './once-per';
import { looksByRows } from './whole-rows';
import { mostFrequent } from './write-sizes';
import { byProperty, writeStyle } from './write-style';

/**
 * How a form looks, and on a new sheet how high its rows are. The first style lies under all others, which say only how they differ
 * from it.
 */
export function writeLooks(ranges: BatchRanges, plan: SheetPlan, isNewSheet: boolean): void {
  const [ground] = plan.styles;
  if (!ground) return;
  writeStyle(ranges, ground, undefined);
  // Nobody says that a look of a row ends where the range does, and beside a form on her own sheet stand the user's cells.
  const others = isNewSheet ? writeRows(ranges, plan) : looksOf(plan);
  for (const style of others) writeStyle(ranges, style, ground.font);
}

/** Gives back the looks that are not of whole rows. */
function writeRows(ranges: BatchRanges, plan: SheetPlan): readonly PlannedStyle[] {
  const range = ranges.at(blockOf(plan));
  const { height, properties, others } = rowsOf(plan);
  range.format.rowHeight = height;
  if (properties) range.setRowProperties(properties);
  return others;
}

const looksOf = oncePer(({ styles: [ground, ...own] }: SheetPlan): readonly PlannedStyle[] =>
  ground ? byProperty(ground, own) : [],
);

interface RowsOfForm {
  /** Of most rows. */
  readonly height: number;
  /** Null where all rows are alike. */
  readonly properties: Excel.SettableRowProperties[] | null;
  readonly others: readonly PlannedStyle[];
}

const rowsOf = oncePer((plan: SheetPlan): RowsOfForm => {
  const looks = looksOf(plan);
  const { styles, rowHeights } = plan;
  const height = mostFrequent(rowHeights);
  const block = parseRange(blockOf(plan));
  if (!block) return { height, properties: null, others: looks };
  const { rows, others } = looksByRows(looks, styles[0]?.font, block);
  const properties = rows.map((look, row): Excel.SettableRowProperties => {
    const rowHeight = rowHeights[row];
    const isOwn = rowHeight !== undefined && rowHeight !== height;
    return look || isOwn ? { format: { ...(isOwn && { rowHeight }), ...look } } : {};
  });
  const isSaid = properties.some(({ format }) => format);
  return { height, properties: isSaid ? properties : null, others };
});
