import { contains } from '../../domain/grid/cell-range';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { RowStep } from '../../domain/rows/row-plan';
import type { TextItem } from './plan-refresh';
import { putStep } from './section-rows';
import { writtenLines, type WrittenLine } from './written-lines';
import type { WrittenText } from './written-texts';

/** Among the bases of a text: its title and headings, which name the year and the department too. No section has this name. */
export const headingsPart = 'headings';

export function headingsIn(order: readonly TextItem[]): readonly string[] {
  return order.flatMap((item) => (item.kind === 'heading' ? [item.text.trim()] : []));
}

/** Headings that stand as they were printed become what they are now; those that the user rewrote are hers. */
export function headingSteps(
  text: WrittenText,
  grid: SheetGrid,
  fresh: readonly string[],
): readonly RowStep[] {
  const base = text.bases.get(headingsPart) ?? [];
  if (base.length !== fresh.length) return [];
  const sections = [...text.sections.values()];
  const { left } = text.range;
  const rest = writtenLines(grid, text.range).filter(
    ({ row, isFormula }) =>
      !isFormula && !sections.some(({ range }) => contains(range, { row, column: left })),
  );
  const steps: RowStep[] = [];
  let from = 0;
  for (const [index, old] of base.entries()) {
    const now = fresh[index] ?? '';
    const at = rest.findIndex((line: WrittenLine, place) => place >= from && line.text === old);
    const line = rest[at];
    if (!line) continue;
    from = at + 1;
    if (old !== now) steps.push(putStep(line.row, left, line.indent + now));
  }
  return steps;
}
