import type { CellRange } from '../../domain/grid/cell-range';
import type { SheetGrid } from '../../domain/grid/sheet-grid';

/** A paragraph that stands in a cell. */
export interface WrittenLine {
  readonly row: number;
  /** More than one where cells are merged into it. */
  readonly rows: number;
  /** The blank space before it. */
  readonly indent: string;
  readonly text: string;
  /** Somebody made a formula of it. */
  readonly isFormula: boolean;
}

/** Stands for a line break inside a cell: paragraphs are rows. */
const innerBreak = '\u2028';

/** The paragraphs of a section in the first of its columns; blank rows between them are nobody's words. */
export function writtenLines(
  grid: SheetGrid,
  { top, bottom, left }: CellRange,
): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const { value, formula } = grid.cellAt(row, left);
    const cell = String(value ?? '').replaceAll(/\r?\n/g, innerBreak);
    const text = cell.trim();
    if (text === '') continue;
    const indent = cell.slice(0, cell.indexOf(text));
    const merged = grid.merges.find(
      (one) => one.top === row && one.left <= left && left <= one.right,
    );
    const rows = merged ? merged.bottom - merged.top + 1 : 1;
    // Excel gives a text that begins with = back as its formula too.
    const isFormula = formula !== null && formula !== value;
    lines.push({ row, rows, indent, text, isFormula });
  }
  return lines;
}

/** As the cell holds it. */
export function cellText(line: string): string {
  return line.replaceAll(innerBreak, '\n');
}

export function linesToText(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join('\n');
}

export function textToLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
