import { readPlan } from '../../src/domain/read/read-plan';
import { printCell } from '../../src/domain/grid/cell';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { contains } from '../../src/domain/grid/cell-range';
import { itemsOf, fieldValue } from '../../src/domain/form/form-values';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import { cell, foreignDocument, paragraph, table, tableRow } from '../files/foreign-document';
import { printedSheet, type PrintedForm, type PrintedSheet } from './printed-form';

/** A printed table as another program keeps it: paragraphs above, rows of cells as they are merged, paragraphs below. */
export interface ForeignTableModel {
  readonly sheet: string;
  readonly above: readonly PlacedText[];
  readonly rows: readonly (readonly ModelCell[])[];
  readonly below: readonly PlacedText[];
  /** How many of the rows are heads of columns. */
  readonly heads: number;
}

interface PlacedText {
  /** On the sheet it was printed from: A1. */
  readonly from: string;
  readonly text: string;
  /** Where it is a number on the sheet. */
  readonly number?: number;
}

export interface ModelCell extends PlacedText {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** The cell above reaches into it. */
  readonly isBelow: boolean;
}

/** The tables of a disclosure, each as it is printed. */
export function tableModels(forms: readonly PrintedForm[]): ForeignTableModel[] {
  return forms.map((sample) => tableModel(sample, printedSheet(sample)));
}

function tableModel(
  sample: PrintedForm,
  { style, grid, reading, region }: PrintedSheet,
): ForeignTableModel {
  const range = reading.table.range ?? region;
  const words = wordsOfFormulas(sample, reading);
  const textAt = (row: number, column: number) => {
    const at = printCell({ row, column });
    const one = grid.cellAt(row, column);
    const text = words.get(at) ?? shown(one);
    return { from: at, text, ...(typeof one.value === 'number' && { number: one.value }) };
  };
  const linesIn = (from: number, to: number): PlacedText[] => {
    const found: PlacedText[] = [];
    for (let row = from; row <= to; row += 1) {
      for (let column = region.left; column <= region.right; column += 1) {
        const one = textAt(row, column);
        if (one.text !== '') found.push(one);
      }
    }
    return found;
  };
  const rows: ModelCell[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    rows.push(cellsIn(row, region, grid.merges, textAt));
  }
  return {
    sheet: sample.sheet,
    above: linesIn(region.top, range.top - 1),
    rows,
    below: linesIn(range.bottom + 1, region.bottom),
    heads: readPlan(style).templates.filter(({ isHead }) => isHead).length,
  };
}

function cellsIn(
  row: number,
  region: CellRange,
  merges: SheetGrid['merges'],
  textAt: (row: number, column: number) => PlacedText,
): ModelCell[] {
  const cells: ModelCell[] = [];
  let column = region.left;
  while (column <= region.right) {
    const merge = merges.find((one) => contains(one, { row, column }));
    const columns = merge ? merge.right - column + 1 : 1;
    const isBelow = merge !== undefined && merge.top < row;
    const rows = merge ? merge.bottom - row + 1 : 1;
    const printed = textAt(row, column);
    cells.push({
      ...printed,
      text: isBelow ? '' : printed.text,
      column: column - region.left,
      columns,
      rows,
      isBelow,
    });
    column += columns;
  }
  return cells;
}

/** What formulas of words print: the sheet was never calculated. */
function wordsOfFormulas(
  { values }: PrintedForm,
  { cells }: PrintedSheet['reading'],
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const project = fieldValue(values, 'projectName');
  if (typeof project === 'string') words.set('A1', `${project}绩效目标表`);
  for (const { field, at, scope } of cells) {
    const inner = scope[scope.length - 1];
    if (field === 'number' && inner && itemsOf(values, inner.block).length > 0) {
      words.set(at, `目标${inner.item + 1}`);
    }
  }
  return words;
}

function shown({ value, text }: GridCell): string {
  return text ?? (value === null ? '' : String(value));
}

/** A file, and where each cell of the sheets stands in it. */
export interface ForeignFile {
  readonly bytes: Uint8Array;
  readonly places: ReadonlyMap<string, string>;
}

/** A Word document of these tables. */
export function wordFile(models: readonly ForeignTableModel[]): ForeignFile {
  const places = new Map<string, string>();
  let count = 0;
  const line =
    (sheet: string) =>
    ({ from, text }: PlacedText) => {
      count += 1;
      places.set(`${sheet}!${from}`, `¶${count}`);
      return paragraph(text);
    };
  const body = models.map(({ sheet, above, rows, below }, index) => {
    rows.forEach((cells, row) => {
      for (const { from, column } of cells) {
        places.set(`${sheet}!${from}`, `T${index + 1}!${printCell({ row, column })}`);
      }
    });
    const before = above.map(line(sheet)).join('');
    const drawn = table(...rows.map((cells) => tableRow(cells.map(wordCell))));
    return before + drawn + below.map(line(sheet)).join('');
  });
  return { bytes: foreignDocument(body.join('')), places };
}

function wordCell({ text, columns, rows, isBelow }: ModelCell): string {
  if (isBelow) return cell('', { columns, merge: 'continue' });
  return rows > 1 ? cell(text, { columns, merge: 'restart' }) : cell(text, { columns });
}

/** A text with rows of tabs: every column of the grid has its place, and merged cells are words once. */
export function tabFile(models: readonly ForeignTableModel[]): ForeignFile {
  return textFile(models, (rows, put) => {
    const width = rows.reduce((most, cells) => Math.max(most, widthOf(cells)), 0);
    for (const cells of rows) {
      const texts = Array<string>(width).fill('');
      for (const { column, text } of cells) texts[column] = oneLine(text);
      put(texts.join('\t'), cells);
    }
  });
}

/** A text with one cell a line: a cell stands once, however many columns it covers, and empty where it goes on from above. */
export function lineFile(models: readonly ForeignTableModel[]): ForeignFile {
  return textFile(models, (rows, put) => {
    for (const cells of rows) {
      for (const one of cells) put(`\t${oneLine(one.text)}`, [one]);
      put('', []);
    }
  });
}

type PutLine = (line: string, cells: readonly ModelCell[]) => void;

function textFile(
  models: readonly ForeignTableModel[],
  putRows: (rows: ForeignTableModel['rows'], put: PutLine) => void,
): ForeignFile {
  const lines: string[] = [];
  const places = new Map<string, string>();
  for (const { sheet, above, rows, below } of models) {
    const put = (line: string, cells: readonly PlacedText[]) => {
      lines.push(line);
      for (const { from } of cells) places.set(`${sheet}!${from}`, `L${lines.length}`);
    };
    const putText = (one: PlacedText) => {
      put(oneLine(one.text), [one]);
      put('', []);
    };
    above.forEach(putText);
    putRows(rows, put);
    put('', []);
    below.forEach(putText);
    put('', []);
  }
  return { bytes: new TextEncoder().encode(lines.join('\n')), places };
}

function widthOf(cells: readonly ModelCell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
