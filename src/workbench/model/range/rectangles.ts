import { area } from '../../grid/area';
import type { Area } from '../../grid/area';

/** The wanted cells of an area: runs of a row, put together with the same run of the rows below. */
export function rectangles(rows: readonly (readonly boolean[])[], origin: Area): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [offset, row] of rows.entries()) {
    const next = new Map<string, Area>();
    for (const [start, length] of runs(row)) {
      const key = `${String(start)}+${String(length)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(
        key,
        above
          ? { ...above, rows: above.rows + 1 }
          : area(origin.row + offset, origin.column + start, 1, length),
      );
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.toSorted((first, second) => first.row - second.row || first.column - second.column);
}

function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  for (const [column, isWanted] of row.entries()) {
    const last = found.at(-1);
    if (!isWanted) continue;
    if (last && last[0] + last[1] === column) last[1]++;
    else found.push([column, 1]);
  }
  return found;
}
