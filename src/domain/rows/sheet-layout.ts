import { styleOf, type FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { FormValues } from '../form/form-values';
import { unknownProfile } from '../form/profile';
import { printCell, type Cell } from '../grid/cell';
import { topLeft, type CellRange } from '../grid/cell-range';
import type { MoneyUnit } from '../money/money-unit';
import { fillStyle } from '../layout/fill-style';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { FormReading, ReadBlock } from '../read/form-reading';
import { itemCounts } from './item-counts';

/** A form as it stands on a sheet, every cell in its place. */
export interface SheetLayout {
  readonly style: FormStyle;
  readonly origin: Cell;
  readonly counts: FormValues;
  readonly layout: FormLayout;
}

/** Null where rows or columns stand between those of the form, or some are missing: then its shape is not the printed one. */
export function layoutOnSheet(
  form: FormDefinition,
  styleId: string,
  { table, blocks, cells }: FormReading,
): SheetLayout | null {
  const style = emptyStyle(styleOf(form, styleId), form.unit);
  const [left] = table.columns;
  const inOrder = table.columns.every((column, index) => column === (left ?? 0) + index);
  if (!table.range || left == null || !inOrder) return null;
  const row = table.range.top - style.heading.length - style.lines.length;
  if (row < 0) return null;
  const origin = { row, column: left };
  const counts = itemCounts(blocks);
  const { layout, places } = placedLayout(style, counts, origin);
  const fits =
    layout.table.bottom === table.range.bottom &&
    cells.every(({ at }) => places.has(at)) &&
    blocks.every((block) => standsIn(block, layout));
  return fits ? { style, origin, counts, layout } : null;
}

interface PlacedLayout {
  readonly layout: FormLayout;
  /** The addresses of its cells. */
  readonly places: ReadonlySet<string>;
}

const laidOut = new WeakMap<FormStyle, Map<string, PlacedLayout>>();
/** More shapes of a layout than these are seldom open at once. */
const mostShapes = 64;

/** Forms of one shape are laid out alike: most workbooks hold forms as others do. */
function placedLayout(style: FormStyle, counts: FormValues, origin: Cell): PlacedLayout {
  const shapes = laidOut.get(style) ?? new Map<string, PlacedLayout>();
  laidOut.set(style, shapes);
  const shape = JSON.stringify([origin, counts]);
  const known = shapes.get(shape);
  if (known) return known;
  const layout = layOut(style, counts, origin);
  const places = new Set(layout.cells.map(({ range }) => printCell(topLeft(range))));
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(shape, { layout, places });
  return { layout, places };
}

const made = new WeakMap<FormStyle, Map<MoneyUnit, FormStyle>>();

/** The layout with nothing in it of a profile: a new item does not begin with what that put into the first one, which is of another unit. */
function emptyStyle(style: FormStyle, unit: MoneyUnit): FormStyle {
  const ofUnits = made.get(style) ?? new Map<MoneyUnit, FormStyle>();
  made.set(style, ofUnits);
  const known = ofUnits.get(unit) ?? fillStyle(style, { ...unknownProfile, unit });
  ofUnits.set(unit, known);
  return known;
}

/** Whether every item begins and ends where the layout has one. */
function standsIn({ block, items }: ReadBlock, layout: FormLayout): boolean {
  const placed = layout.blocks.filter((one) => one.block.block === block);
  return items.every(
    ({ range, blocks }) =>
      placed.some((one) => one.items.some((item) => sameRows(item, range))) &&
      blocks.every((inner) => standsIn(inner, layout)),
  );
}

function sameRows(one: CellRange, other: CellRange): boolean {
  return one.top === other.top && one.bottom === other.bottom;
}
