import type { Cell, CellStyle } from 'hucre/xlsx';
import type { PlannedCell, SheetPlan } from '../../../domain/plan/sheet-plan';
import { cellLooks } from './cell-looks';

/** All cells of the plan by `row,column`, those that merged areas cover too: they carry the lines around the area. */
export function writtenCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const { origin, cells } = plan;
  const looks = cellLooks(plan);
  return new Map(
    cells.flatMap((row, down) =>
      row.map((cell, across) => {
        const style = looks[down]?.[across] ?? {};
        return [
          `${origin.row + down},${origin.column + across}`,
          writtenCell(cell, style),
        ] as const;
      }),
    ),
  );
}

/** Objects of few shapes: hucre looks at each of them three times, for all that cells can have. */
function writtenCell(cell: PlannedCell, style: CellStyle): Partial<Cell> {
  if (cell === null || cell === '') return { value: null, style };
  if (typeof cell === 'number') return { value: cell, style };
  if (typeof cell !== 'string') {
    return { value: null, style, formula: cell.formula.replace(/^=/, '') };
  }
  const text = escaped(cell);
  // As a plain value, hucre writes #N/A as an error.
  return text.startsWith('#')
    ? { value: text, style, richText: [{ text }] }
    : { value: text, style };
}

/**
 * In a file _x0041_ stands for a character (ECMA-376 part 1, 22.9.2.19): so is written what XML cannot hold, and the first sign
 * of what only looks like it.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\p{Cs}\uFFFE\uFFFF]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase()}_`,
    );
}
