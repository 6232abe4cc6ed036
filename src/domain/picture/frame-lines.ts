import type { LineWeight, PlannedFrame } from '../plan/sheet-plan';
import type { PictureLine } from './picture';
import type { SheetGeometry } from './sheet-geometry';

/** In points, as Excel prints them. */
const weights: Readonly<Record<LineWeight, number>> = { thin: 0.75, medium: 1.5 };

/** The lines around and within an area, each as long as it runs; none through a merged cell. */
export function frameLines(frame: PlannedFrame, sheet: SheetGeometry): PictureLine[] {
  const { top, left, bottom, right } = sheet.area(frame.area);
  const { rowEdges, columnEdges } = sheet;
  const weightAt = (isOutside: boolean) => weights[isOutside ? frame.outside : frame.inside];
  const lines: PictureLine[] = [];
  for (let row = top; row <= bottom + 1; row += 1) {
    const isOutside = row === top || row === bottom + 1;
    const weight = weightAt(isOutside);
    const y = rowEdges[row] ?? 0;
    const isDrawn = (column: number) => isOutside || sheet.whole(row, column).top === row;
    for (const [from, to] of runs(left, right, isDrawn)) {
      const x1 = columnEdges[from] ?? 0;
      const x2 = columnEdges[to] ?? 0;
      lines.push({ kind: 'line', x1, y1: y, x2, y2: y, weight });
    }
  }
  for (let column = left; column <= right + 1; column += 1) {
    const isOutside = column === left || column === right + 1;
    const weight = weightAt(isOutside);
    const x = columnEdges[column] ?? 0;
    const isDrawn = (row: number) => isOutside || sheet.whole(row, column).left === column;
    for (const [from, to] of runs(top, bottom, isDrawn)) {
      const y1 = rowEdges[from] ?? 0;
      const y2 = rowEdges[to] ?? 0;
      lines.push({ kind: 'line', x1: x, y1, x2: x, y2, weight });
    }
  }
  return lines;
}

/** The stretches of neighbours for which something holds, each from its first to the one after its last. */
function runs(first: number, last: number, holds: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index += 1) {
    if (!holds(index)) continue;
    const run = found.at(-1);
    if (run?.[1] === index) run[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
