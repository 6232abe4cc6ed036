import type { DocumentForm, DocumentLine } from '../../domain/document/document';
import { countLines } from './count-lines';
import { figureSize } from './figure-size';
import { cellMargin, formScale } from './form-scale';
import { keptRows } from './kept-rows';
import { lineSpacing } from './official-letters';
import { textWidth, type PageSetup } from './page-setup';

/** Above and below a line that stands by itself. */
const lineRoom = 6;
/** Above and below the words of a cell together, where rows are as low as can be. */
const leastRoom = 2;

/** A line or a row of a form, from top to bottom. */
export interface FormPart {
  readonly height: number;
  /** What its words need. */
  readonly least: number;
  readonly staysWithNext: boolean;
  readonly kind: 'line' | 'header' | 'row';
}

export function formParts({ lines, table, notes }: DocumentForm, setup: PageSetup): FormPart[] {
  const whole = textWidth(setup);
  const scale = formScale(table, whole);
  const stretch = whole / sum(table.columns);
  const kept = keptRows(table, scale);
  const rows = table.rows.map(({ height, cells }, index): FormPart => {
    const needed = cells.map(({ text, font, column, columns, rows: over }) => {
      const room = sum(table.columns.slice(column, column + columns)) * stretch;
      const width = room - 2 * cellMargin * scale;
      const size = figureSize(text, font.size * scale, width);
      const count = countLines(text, width, { size });
      return over > 1 ? 0 : count * size * lineSpacing;
    });
    const least = Math.max(...needed, 0) + leastRoom;
    return {
      height: Math.max(height * scale, least - leastRoom),
      least,
      staysWithNext: kept[index] ?? false,
      kind: index < table.headerRows ? 'header' : 'row',
    };
  });
  return [
    ...lines.map((line) => linePart(line, whole, true)),
    ...rows,
    ...notes.map((line) => linePart(line, whole, false)),
  ];
}

function linePart({ texts }: DocumentLine, width: number, staysWithNext: boolean): FormPart {
  const heights = texts.map(({ text, font: { size } }) => {
    const count = texts.length > 1 ? 1 : countLines(text, width, { size });
    return count * size * lineSpacing;
  });
  const height = Math.max(...heights) + lineRoom;
  return { height, least: height, staysWithNext, kind: 'line' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
