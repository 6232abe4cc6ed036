import { printCell } from '../../domain/grid/cell';
import { printRange, rangeOf, type CellRange } from '../../domain/grid/cell-range';
import { printSheetAddress } from '../../domain/grid/sheet-address';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { RowStep } from '../../domain/rows/row-plan';
import { bodyStyle, indent, neededRows } from './text-looks';
import { cellText } from './written-lines';

/** A paragraph and the rows it is to have. */
export interface Block {
  readonly text: string;
  readonly top: number;
  readonly rows: number;
  readonly height: number;
}

/** The paragraphs one below the other, from that row on. */
export function blocksFrom(top: number, lines: readonly string[]): readonly Block[] {
  let next = top;
  return lines.map((line) => {
    const text = indent + line;
    const block = { text, top: next, ...neededRows(text) };
    next += block.rows;
    return block;
  });
}

export function rowsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows, 0);
}

/** Writes paragraphs into rows that are there: merged where one takes several, each as high as its text. */
export function blockSteps(
  blocks: readonly Block[],
  column: number,
  wereMerged: boolean,
): readonly RowStep[] {
  return blocks.flatMap(({ text, top, rows, height }): readonly RowStep[] => [
    ...(rows > 1 || wereMerged
      ? [{ kind: 'merge' as const, area: printRange(rangeOf(top, column, rows, 1)) }]
      : []),
    putStep(top, column, text),
    { kind: 'rowHeights', row: top, heights: Array<number>(rows).fill(height) },
  ]);
}

/** Rows for text among those of a text, which look as its paragraphs do. */
export function newRows(row: number, count: number, column: number): readonly RowStep[] {
  if (count === 0) return [];
  const style = bodyStyle([printRange(rangeOf(row, column, count, 1))]);
  return [
    { kind: 'insertRows', row, count },
    { kind: 'style', style },
  ];
}

export function putStep(row: number, column: number, text: string): RowStep {
  return { kind: 'put', cell: printCell({ row, column }), content: cellText(text) };
}

export function clearStep(range: CellRange): RowStep {
  return { kind: 'clear', areas: [printRange(range)] };
}

export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly owner: 'workbook' | 'sheet';
  readonly isNew: boolean;
}

export function nameStep({ name, sheet, range, owner, isNew }: NamedRange): RowStep {
  const address = printRange(range);
  return {
    kind: 'name',
    name,
    refersTo: `=${printSheetAddress({ sheet, address })}`,
    owner,
    isNew,
  };
}

/** Whether the rows hold anything but the text itself. */
export function holdOthers(grid: SheetGrid, { top, bottom, left }: CellRange): boolean {
  if (!grid.used) return false;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      if (column !== left && !isBlank(grid, row, column)) return true;
    }
  }
  return false;
}

export function isBlank(grid: SheetGrid, row: number, column: number): boolean {
  const { value, formula } = grid.cellAt(row, column);
  return value === null && formula === null;
}
