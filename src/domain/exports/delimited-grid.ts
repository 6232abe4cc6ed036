import { type GridCell, type SheetGrid, emptyCell } from '../grid/sheet-grid';

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

const separators = ['\t', ',', ';'] as const;

/** So much of a text shows by what it is parted. */
const lettersLookedAt = 20_000;

/** What parts most lines into as many cells: a tab may stand behind a code so that it stays a text, and a comma in an amount. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, lettersLookedAt);
  const alike = separators.map((one) => mostAlike(delimitedRows(beginning, one)));
  return separators[alike.indexOf(Math.max(...alike))] ?? ',';
}

/** How many rows have the same number of cells, and several of them. */
function mostAlike(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
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
