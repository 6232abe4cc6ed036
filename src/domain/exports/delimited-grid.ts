import type { GridCell, SheetGrid } from '../read/sheet-grid';
import { emptyCell } from '../read/sheet-grid';

/** Rows of text with tabs or commas between their cells, as a sheet copies and saves them. */
export function delimitedGrid(name: string, text: string): SheetGrid {
  const cleaned = text.replace(/^\uFEFF/, '');
  const rows = delimitedRows(cleaned, separatorOf(cleaned));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const cells = rows.map((row) => row.map(cellOf));
  return {
    name,
    used:
      width === 0
        ? null
        : { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 },
    cellAt: (row, column) => cells[row]?.[column] ?? emptyCell,
    filled: new Map(
      cells.map((row, index) => [
        index,
        row.flatMap(({ value }, column) => (value === null ? [] : [column])),
      ]),
    ),
    merges: [],
  };
}

function cellOf(text: string): GridCell {
  const value = text.trim();
  return value === '' ? emptyCell : { value, formula: null, text: value };
}

/** What is copied from a sheet has tabs; a file with neither has one column. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.split(/\r\n|\r|\n/).filter((line) => /[,;]/.test(line));
  return first.includes(',') ? ',' : ';';
}

/** A cell in double quotes may hold separators and line breaks; two of them stand for one. */
function delimitedRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
