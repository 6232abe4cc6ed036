import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';

/** What is left of an area without the cells of another: up to four areas. */
function subtract(from: Area, hole: Area): readonly Area[] {
  const common = intersect(from, hole);
  if (!common) return [from];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Area[] = [
    { ...from, rows: common.row - from.row },
    { ...common, column: from.column, columns: common.column - from.column },
    { ...common, column: right, columns: from.column + from.columns - right },
    { ...from, row: below, rows: from.row + from.rows - below },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function subtractAll(from: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((area) => subtract(area, hole)),
    from,
  );
}
