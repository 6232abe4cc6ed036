import { bounding } from '../../grid/area';
import type { Area } from '../../grid/area';

/** Cells by row, as Univer's mutations carry them: `{0: {0: …, 1: …}}`. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;

/** An event that would name more areas than this names the rectangle around them. */
const mostAreas = 100;

type Wanted = (cell: unknown, row: number, column: number) => boolean;

/** The rectangles that hold exactly the wanted cells of a matrix. */
export function areasOfCells(matrix: CellMatrix, wanted: Wanted = () => true): readonly Area[] {
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  let previous = -2;
  for (const key of Object.keys(matrix)) {
    const row = Number(key);
    if (row !== previous + 1) closeAll();
    previous = row;
    const runs = runsOf(matrix[row] ?? {}, row, wanted);
    const names = new Set(runs.map(([from, count]) => `${String(from)}+${String(count)}`));
    for (const [name, area] of open) {
      if (names.has(name)) continue;
      areas.push(area);
      open.delete(name);
    }
    for (const [column, columns] of runs) {
      const name = `${String(column)}+${String(columns)}`;
      const above = open.get(name);
      open.set(
        name,
        above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns },
      );
    }
  }
  closeAll();
  return tidy(areas);

  function closeAll(): void {
    areas.push(...open.values());
    open.clear();
  }
}

/** Neighbouring columns of one row. Keys of an object that are numbers come in their order. */
function runsOf(
  cells: Readonly<Record<number, unknown>>,
  row: number,
  wanted: Wanted,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    if (!wanted(cells[column], row, column)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

/** Joins what several commands of one step changed. */
export function joinAreas(first: readonly Area[], second: readonly Area[]): readonly Area[] {
  const inside = (area: Area, others: readonly Area[]) =>
    others.some((other) => {
      const around = bounding(area, other);
      return around.rows === other.rows && around.columns === other.columns;
    });
  const added = second.filter((area) => !inside(area, first));
  return tidy([...first.filter((area) => !inside(area, added)), ...added]);
}

function tidy(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.length > mostAreas ? [sorted.reduce(bounding)] : sorted;
}
