import { WrapStrategy } from '../../engine/univer';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { insideGrid, sheetById, univerRange } from '../range/cells';
import { fitRowPixels, rowIndexes, setColumnPixels } from './resize';
import { sheetStyles } from './sheet-styles';
import { columnLines, rowLines } from './sizes';
import { cellPadding, lineCount, lineHeight, textWidth } from './text-size';

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Fits widths to what stands in the range itself; columns without text there keep theirs. */
export function autofitColumns(sheetId: string, area: Area, env: Env): void {
  const styles = sheetStyles(sheetId, env);
  const columns = columnLines(sheetId, env);
  const widths = new Map<number, number>();
  for (const { row, column, text } of textCells(sheetId, area, env)) {
    const style = styles.at(row, column);
    const current = columns.at(column).pixels;
    const wraps = style.tb === WrapStrategy.WRAP;
    const longest = Math.max(...text.split('\n').map((line) => textWidth(line, style)));
    const wanted = Math.ceil(longest) + cellPadding;
    const width = wraps ? Math.min(wanted, current) : wanted;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  setColumnPixels(sheetId, widths, env);
}

/** Fits heights to the text of the whole rows; rows without text get the standard height. */
export function autofitRows(sheetId: string, area: Area, env: Env): void {
  const styles = sheetStyles(sheetId, env);
  const columns = columnLines(sheetId, env);
  const { standard } = rowLines(sheetId, env);
  const heights = new Map(rowIndexes(area, sheetId, env).map((row) => [row, standard]));
  for (const { row, column, text } of textCells(sheetId, area, env)) {
    const style = styles.at(row, column);
    const room = Math.max(1, columns.at(column).pixels - cellPadding);
    const wraps = style.tb === WrapStrategy.WRAP;
    const lines = wraps ? lineCount(text, style, room) : 1;
    // The first line has the space around the text, those below follow each other closely.
    const height = lineHeight(style) + (lines - 1) * (lineHeight(style) - 2);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  fitRowPixels(sheetId, heights, env);
}

/** The cells that show something. Merged cells are left out: Excel fits nothing to them. */
function textCells(sheetId: string, area: Area, env: Env): readonly TextCell[] {
  const sheet = sheetById(sheetId, env);
  const worksheet = sheet.getSheet();
  const scope = worksheet.getCellMatrix().getDataRange();
  const used = {
    row: Math.max(area.row, scope.startRow),
    column: Math.max(area.column, scope.startColumn),
    rows: 0,
    columns: 0,
  };
  used.rows = Math.min(area.row + area.rows - 1, scope.endRow) - used.row + 1;
  used.columns = Math.min(area.column + area.columns - 1, scope.endColumn) - used.column + 1;
  const inside = used.rows > 0 && used.columns > 0 ? insideGrid(sheet, used) : undefined;
  if (!inside) return [];
  const found: TextCell[] = [];
  for (const [rowOffset, line] of univerRange(sheet, inside).getDisplayValues().entries()) {
    for (const [columnOffset, text] of line.entries()) {
      const [row, column] = [inside.row + rowOffset, inside.column + columnOffset];
      if (text === '' || worksheet.getMergedCell(row, column)) continue;
      found.push({ row, column, text });
    }
  }
  return found;
}
