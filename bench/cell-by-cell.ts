import { printCell } from '../src/domain/grid/cell';
import type { SheetPlan } from '../src/domain/plan/sheet-plan';
import { cellInput } from '../src/excel/writing/write-plan';
import { lookAt, type CellLook } from './look-at';

export interface SingleCell {
  readonly address: string;
  /** Null where there is nothing to write but the look. */
  readonly input: string | number | null;
  readonly look: CellLook;
}

export function cellsOf(plan: SheetPlan): SingleCell[] {
  return plan.cells.flatMap((line, row) =>
    line.map((cell, column) => ({
      address: printCell({ row, column }),
      input: cell === '' ? null : cellInput(cell),
      look: lookAt(plan, row, column),
    })),
  );
}

export function writeContent(sheet: Excel.Worksheet, { address, input }: SingleCell): void {
  sheet.getRange(address).values = [[input]];
}

const edges = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const;

export function writeContentAndLook(sheet: Excel.Worksheet, { address, input, look }: SingleCell) {
  const range = sheet.getRange(address);
  if (input !== null) range.values = [[input]];
  const { font, fill, horizontal, vertical, wrap, format, line } = look;
  if (format !== undefined) range.numberFormat = [[format]];
  range.format.set({
    ...(font && { font: { ...font } }),
    ...(fill !== undefined && { fill: { color: fill } }),
    horizontalAlignment:
      horizontal === 'right' ? 'Right' : horizontal === 'left' ? 'Left' : 'Center',
    verticalAlignment: vertical === 'top' ? 'Top' : vertical === 'bottom' ? 'Bottom' : 'Center',
    wrapText: wrap ?? false,
  });
  if (!line) return;
  for (const edge of edges) {
    range.format.borders
      .getItem(edge)
      .set({ style: 'Continuous', weight: line === 'thin' ? 'Thin' : 'Medium' });
  }
}
