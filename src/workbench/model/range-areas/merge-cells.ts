import type { Area } from '../../grid/area';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that hold exactly these cells: neighbours in a row first, then equal rows below each other. */
export function mergeCells(cells: readonly Cell[]): readonly Area[] {
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  const open = new Map<string, Area>();
  const merged: Area[] = [];
  for (const run of runs) {
    const key = `${String(run.column)}+${String(run.columns)}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above) merged.push(above);
      open.set(key, run);
    }
  }
  merged.push(...open.values());
  return merged.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
