import { columnName, parseCell, printCell } from '../../src/domain/grid/cell';
import { foreignWorkbook, main, relationships, styles, workbook } from '../files/foreign-workbook';
import type { ForeignFile, ForeignTableModel, ModelCell } from './foreign-disclosure';

interface WrittenCell extends Pick<ModelCell, 'text' | 'number'> {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly WrittenCell[];
}

/** A workbook as somebody else makes it, with a sheet for each table. */
export function sheetsFile(models: readonly ForeignTableModel[]): ForeignFile {
  const places = new Map<string, string>();
  const sheets = models.map((model, at): WrittenSheet => {
    const name = `表${at + 1}`;
    return { name, cells: drawn(model, name, 0, 0, places).cells };
  });
  return { bytes: workbookOf(sheets), places };
}

/** All tables on one sheet, one under the other, an empty row between them. */
export function stackedFile(models: readonly ForeignTableModel[]): ForeignFile {
  const places = new Map<string, string>();
  const cells: WrittenCell[] = [];
  let top = 0;
  for (const model of models) {
    const { cells: own, bottom } = drawn(model, '汇总', top, 1, places);
    cells.push(...own);
    top = bottom + 1;
  }
  return { bytes: workbookOf([{ name: '汇总', cells }]), places };
}

/** Two and two side by side, an empty column between them, the next two below the taller one. */
export function sideBySideFile(models: readonly ForeignTableModel[]): ForeignFile {
  const places = new Map<string, string>();
  const cells: WrittenCell[] = [];
  let top = 2;
  for (let at = 0; at < models.length; at += 2) {
    let [left, bottom] = [0, top];
    for (const model of models.slice(at, at + 2)) {
      const one = drawn(model, '一览', top, left, places);
      cells.push(...one.cells);
      left = one.right + 1;
      bottom = Math.max(bottom, one.bottom);
    }
    top = bottom + 1;
  }
  return { bytes: workbookOf([{ name: '一览', cells }]), places };
}

/** The cells of a table, and the row and the column that are free after it. */
function drawn(
  { sheet, above, rows, below }: ForeignTableModel,
  name: string,
  top: number,
  left: number,
  places: Map<string, string>,
): { readonly cells: WrittenCell[]; readonly bottom: number; readonly right: number } {
  const cells: WrittenCell[] = [];
  let row = top;
  const put = (from: string, at: Omit<WrittenCell, 'row'>) => {
    cells.push({ ...at, row });
    places.set(`${sheet}!${from}`, `${name}!${printCell({ row, column: at.column })}`);
  };
  const putLines = (lines: ForeignTableModel['above']) => {
    let last: string | null = null;
    for (const { from, text } of lines) {
      // What stands at the left and at the right of one line does so here.
      const own = from.replace(/[A-Z]/g, '');
      if (last !== null && own !== last) row += 1;
      last = own;
      put(from, { text, column: left + (parseCell(from)?.column ?? 0), columns: 1, rows: 1 });
    }
    if (last !== null) row += 1;
  };
  putLines(above);
  for (const line of rows) {
    for (const { from, text, number, column, columns, rows: height, isBelow } of line) {
      const own = number === undefined ? { text } : { text, number };
      put(from, { ...own, column: left + column, columns, rows: isBelow ? 0 : height });
    }
    row += 1;
  }
  putLines(below);
  const right = rows
    .flat()
    .reduce((most, { column, columns }) => Math.max(most, column + columns), 1);
  return { cells, bottom: row, right: left + right };
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts = sheets.map(({ cells }, at): [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet ${main}>${sheetData(cells)}${merged(cells)}</worksheet>`,
  ]);
  return foreignWorkbook('', {
    '[Content_Types].xml': contentTypes,
    'xl/workbook.xml': workbook(names.join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(
        (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
      ),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ),
    'xl/styles.xml': styles(0, '0.00', '0.00%', '0.00"万元"'),
    ...Object.fromEntries(parts),
  });
}

function sheetData(cells: readonly WrittenCell[]): string {
  const rows = new Map<number, WrittenCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, own]) =>
        `<row r="${row + 1}">${own
          .sort((a, b) => a.column - b.column)
          .map(cellOf)
          .join('')}</row>`,
    );
  return `<sheetData>${written.join('')}</sheetData>`;
}

/** How numbers are printed by each of the styles. */
const looks: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toFixed(2),
  (value) => `${(value * 100).toFixed(2)}%`,
  (value) => `${value.toFixed(2)}万元`,
];

/** A number stays one where its words were not changed. */
function cellOf({ row, column, text, number }: WrittenCell): string {
  if (text === '') return '';
  const at = `r="${columnName(column)}${row + 1}"`;
  const look = number === undefined ? -1 : looks.findIndex((print) => print(number) === text);
  if (number !== undefined && look >= 0) return `<c ${at} s="${look}"><v>${number}</v></c>`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** Cells that would cover others that hold something are not merged. */
function merged(cells: readonly WrittenCell[]): string {
  const wide = cells.filter((cell) => {
    const isMerged = cell.rows > 1 || (cell.rows === 1 && cell.columns > 1);
    return isMerged && !cells.some((other) => other !== cell && covers(cell, other));
  });
  const ranges = wide.map(
    ({ row, column, rows, columns }) =>
      `<mergeCell ref="${printCell({ row, column })}:${printCell({ row: row + rows - 1, column: column + columns - 1 })}"/>`,
  );
  return ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>`;
}

function covers({ row, column, rows, columns }: WrittenCell, other: WrittenCell): boolean {
  const isOther = other.text !== '' || (other.rows > 0 && other.columns > 1);
  return (
    isOther &&
    other.row >= row &&
    other.row < row + rows &&
    other.column < column + columns &&
    column < other.column + other.columns
  );
}
