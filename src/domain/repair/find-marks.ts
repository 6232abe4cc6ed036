import { styleOf } from '../form/form-definition';
import { fieldsOf, scopeContent } from '../form/walk-parts';
import { printRange, type CellRange } from '../grid/cell-range';
import { printSheetAddress } from '../grid/sheet-address';
import { printMark } from '../layout/mark-name';
import type { FormLayout } from '../layout/placed';
import { plannedMarks } from '../plan/planned-marks';
import type { PlannedMark } from '../plan/sheet-plan';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import type { FormNow } from './sheet-now';

/** The names that are missing, or do not stand for the cells they should. */
export function findMarks(layout: FormLayout | null, now: FormNow): FoundDamage[] {
  const whole = now.marks.found.get(null) ?? null;
  const lost = expectedMarks(layout, now).filter((mark) => !isInPlace(mark, layout, now));
  const steps = [...lost.map((mark) => markStep(mark, now)), ...printed(layout, lost, now)];
  if (!whole) return [{ damage: { kind: 'unmarked', at: printRange(now.region) }, steps }];
  const parts = lost.flatMap(({ part }) => (part === null ? [] : [nameOf(part, now)]));
  if (lost.length === 0) return [];
  return [{ damage: { kind: 'lostMarks', at: printRange(now.region), parts }, steps }];
}

/** Rows that came below what its name covers are not printed: Excel prints what the form was when it came. */
function printed(
  layout: FormLayout | null,
  lost: readonly PlannedMark[],
  { marks, sheet: { grid } }: FormNow,
): RowStep[] {
  const whole = marks.found.get(null);
  const grew = whole && layout && layout.table.bottom > whole.bottom;
  if (!grew || !lost.some(({ part }) => part === null)) return [];
  const { all } = layout;
  // Of a sheet with more than the form on it, what is printed is the user's affair.
  const isAlone = all.top === 0 && all.left === 0 && grid.used && covers(all, grid.used);
  return isAlone ? [{ kind: 'printArea', area: printRange(all) }] : [];
}

/** Of a form that lost its shape only the name of the whole can be said. */
function expectedMarks(layout: FormLayout | null, { region }: FormNow): PlannedMark[] {
  if (!layout) return [{ part: null, area: printRange(region) }];
  const parts = plannedMarks(layout).filter(({ part }) => part !== null);
  return [...parts, { part: null, area: printRange(around(layout, region)) }];
}

/** All of the form, and the whole table where it reaches further. */
function around({ table, closing }: FormLayout, region: CellRange): CellRange {
  return {
    top: Math.min(region.top, table.top),
    left: Math.min(region.left, table.left),
    bottom: Math.max(region.bottom, table.bottom, closing?.bottom ?? 0),
    right: Math.max(region.right, table.right),
  };
}

/** The name of a block may cover more than its rows, as long as it covers them and nothing beyond the form. */
function isInPlace({ part, area }: PlannedMark, layout: FormLayout | null, now: FormNow): boolean {
  const found = now.marks.found.get(part);
  if (!found) return false;
  if (part === null) return !layout || covers(found, layout.table);
  const block = layout?.blocks.find(({ block: { block }, scope }) => {
    return block === part && scope.length === 0;
  });
  if (!layout || !block) return printRange(found) === area;
  return covers(found, block.range) && covers(around(layout, now.region), found);
}

function covers(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.top &&
    one.left <= other.left &&
    one.bottom >= other.bottom &&
    one.right >= other.right
  );
}

function markStep({ part, area }: PlannedMark, { ref, marks, sheet }: FormNow): RowStep {
  const { instance, owner, found } = marks;
  return {
    kind: 'name',
    name: printMark({ ...ref, instance, part }),
    refersTo: `=${printSheetAddress({ sheet: sheet.grid.name, address: area })}`,
    owner,
    isNew: !found.has(part),
  };
}

/** What a part is called on the form. */
function nameOf(part: string, { form, ref }: FormNow): string {
  const { header, body } = styleOf(form, ref.styleId);
  const content = scopeContent([...header, ...body]);
  const field = fieldsOf(content).find(({ id }) => id === part);
  const block = content.blocks.find((one) => one.block === part);
  return field?.label ?? block?.item.zh ?? part;
}
