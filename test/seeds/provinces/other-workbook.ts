import type { ForeignTableModel, ModelCell } from '../foreign-disclosure';
import { sheetsFile } from '../foreign-sheets';
import { cellsOf, isRow, linesOf } from './other-disclosure';
import { counts } from './printed-figures';

/** So many lines stand above a table on its sheet: its number, its title, the department and the unit. */
const mostAbove = 4;
const isProse = (line: string) => /[。；：]$|^(?:第.部分|[一二三四五六七八九十]+、关于)/.test(line);
const goesOn = /^（续表?）$/;
const isNote = (line: string) => /^(?:备?注)[：:]/.test(line);

/** The same as a workbook: the text on a sheet of its own, and a sheet for each table, whose amounts are numbers. */
export function asSheets(words: string): Uint8Array {
  const models: ForeignTableModel[] = [];
  const prose: string[] = [];
  let rows: string[][] = [];
  let above: string[] = [];
  let below: string[] = [];
  const endTable = () => {
    if (rows.length === 0) return;
    models.push({ ...modelOf(above, below), rows: modelRows(rows) });
    [rows, above, below] = [[], [], []];
  };
  const lines = linesOf(words);
  lines.forEach((line, at) => {
    if (isRow(line)) {
      if (rows.length === 0) above = titlesAmong(prose, lines, at);
      rows.push(cellsOf(line));
    } else if (rows.length > 0 && isNote(line)) below.push(line);
    // What goes on on the next page stands below the rest.
    else if (rows.length > 0 && goesOn.test(line)) rows.push([line]);
    else {
      endTable();
      prose.push(line);
    }
  });
  endTable();
  return sheetsFile([{ ...modelOf(prose, []), rows: [] }, ...models]).bytes;
}

/** What stands right above the table, taken out of the text. */
function titlesAmong(prose: string[], lines: readonly string[], table: number): string[] {
  let from = table;
  while (from > 0 && table - from < mostAbove) {
    const line = lines[from - 1] ?? '';
    if (isRow(line) || isProse(line) || isNote(line)) break;
    from -= 1;
  }
  return prose.splice(prose.length - (table - from));
}

function modelOf(above: readonly string[], below: readonly string[]) {
  const placed = (text: string, row: number) => ({ from: `A${row + 1}`, text });
  return { sheet: '', above: above.map(placed), below: below.map(placed), heads: 0 };
}

function modelRows(rows: readonly (readonly string[])[]): ModelCell[][] {
  return rows.map((cells, row) =>
    cells.flatMap((text, column): ModelCell[] => {
      if (text === '<') return [];
      let columns = 1;
      while (cells[column + columns] === '<') columns += 1;
      let height = 1;
      while (rows[row + height]?.[column] === '^') height += 1;
      const isBelow = text === '^';
      const plain = text.replace(/,/g, '');
      const isAmount =
        /^-?\d+\.\d\d(?:\d{4})?%?$/.test(plain) ||
        /^-?\d{1,3}(?:,\d{3})+$/.test(text) ||
        (/^\d+$/.test(text) && rows.some((one) => counts.test(one[column] ?? '')));
      const number = plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
      return [
        {
          ...{ from: '', text: isBelow ? '' : isAmount ? shownAs(plain, number) : text },
          ...{ column, columns, rows: height, isBelow },
          ...(isAmount && { number }),
        },
      ];
    }),
  );
}

/** Six decimals are no format of such a workbook. */
function shownAs(plain: string, number: number): string {
  return /\.\d{6}$/.test(plain) ? String(number) : plain;
}
