import type { Cell } from 'hucre/xlsx';
import type { PlannedCell, SheetPlan } from '../../../domain/plan/sheet-plan';
import { cellLooks } from './cell-looks';

/** All cells of the plan by `row,column`, those that merged areas cover too: they carry the lines around the area. */
export function writtenCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const { origin, cells } = plan;
  const looks = cellLooks(plan);
  return new Map(
    cells.flatMap((row, down) =>
      row.map((cell, across) => {
        const key = `${origin.row + down},${origin.column + across}`;
        return [key, { ...writtenContent(cell), style: looks[down]?.[across] ?? {} }] as const;
      }),
    ),
  );
}

function writtenContent(cell: PlannedCell): Partial<Cell> {
  if (cell === null || cell === '') return { value: null };
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell !== 'string') return { formula: cell.formula.replace(/^=/, '') };
  const text = escaped(cell);
  // As a plain value, hucre writes #N/A as an error.
  return text.startsWith('#') ? { value: text, richText: [{ text }] } : { value: text };
}

/** In a file _x0041_ stands for a character (ECMA-376 part 1, 22.9.2.19); where it is meant, its first sign is written that way. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
