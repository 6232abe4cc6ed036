import type { DocumentForm, DocumentLine } from '../../domain/document/document';
import { wrapText } from '../../domain/plan/wrap-text';
import { cellMargin, formScale } from './form-scale';
import { keptRows } from './kept-rows';
import { textWidth, type PageSetup } from './page-setup';

/** How far a line of letters is from the next where nothing is said of it. */
const naturalLine = 1.3;
/** Above and below a line that stands by itself. */
const lineRoom = 6;

export interface PartHeight {
  readonly height: number;
  readonly staysWithNext: boolean;
}

/** About how high the lines and rows of a form are, from top to bottom. */
export function formHeights({ lines, table, notes }: DocumentForm, setup: PageSetup): PartHeight[] {
  const width = textWidth(setup);
  const scale = formScale(table, width);
  const stretch = width / sum(table.columns);
  const kept = keptRows(table, scale);
  const rows = table.rows.map(({ height, cells }, index) => {
    const needed = cells.map(({ text, font, column, columns, rows: over }) => {
      const room = sum(table.columns.slice(column, column + columns)) * stretch;
      const size = font.size * scale;
      const count = wrapText(text, room - 2 * cellMargin * scale, size).length;
      return over > 1 ? 0 : count * size * naturalLine;
    });
    return { height: Math.max(height * scale, ...needed), staysWithNext: kept[index] ?? false };
  });
  return [
    ...lines.map((line) => ({ height: lineHeight(line, width), staysWithNext: true })),
    ...rows,
    ...notes.map((line) => ({ height: lineHeight(line, width), staysWithNext: false })),
  ];
}

function lineHeight({ texts }: DocumentLine, width: number): number {
  const heights = texts.map(({ text, font }) => {
    const count = texts.length > 1 ? 1 : wrapText(text, width, font.size).length;
    return count * font.size * naturalLine;
  });
  return Math.max(...heights) + lineRoom;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
