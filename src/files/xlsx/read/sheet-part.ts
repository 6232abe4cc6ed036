import { maxColumns, maxRows, parseCell, type Cell } from '../../../domain/grid/cell';
import { parseRange, type CellRange } from '../../../domain/grid/cell-range';
import type { GridCell } from '../../../domain/grid/sheet-grid';
import { limits } from './limits';
import { readXml, type Attributes } from '../../package/read-xml';
import { unescaped } from './shared-strings';
import { shiftFormula } from './shift-formula';
import { shownText } from './shown-text';
import { StopReading } from '../../package/stop-reading';

/** What cells refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly string[];
  readonly has1904Dates: boolean;
}

export interface SheetContent {
  readonly cells: readonly PlacedContent[];
  readonly merges: readonly CellRange[];
}

/** A cell that holds something. */
export interface PlacedContent {
  readonly place: Cell;
  readonly content: GridCell;
}

/** One cell as it stands in the file. */
interface WrittenCell {
  readonly place: Cell;
  readonly attributes: Attributes;
  formula: { readonly attributes: Attributes; text: string } | null;
  value: string | null;
  inline: string;
}

export function readSheetPart(xml: string, path: string, context: SheetContext): SheetContent {
  const cells: PlacedContent[] = [];
  const merges: CellRange[] = [];
  const shared = new Map<string, { readonly place: Cell; readonly text: string }>();
  let next: Cell = { row: 0, column: 0 };
  let cell: WrittenCell | null = null;
  let inside = '';

  readXml(xml, path, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          next = { row: rowOf(attributes.r, next.row, path), column: 0 };
          break;
        case 'c': {
          const place = attributes.r === undefined ? next : placeOf(attributes.r, path);
          next = { row: place.row, column: place.column + 1 };
          cell = { place, attributes, formula: null, value: null, inline: '' };
          break;
        }
        case 'f':
          if (cell) cell.formula = { attributes, text: '' };
          break;
        case 'v':
          if (cell) cell.value = '';
          break;
        case 'mergeCell':
          merges.push(rangeOf(attributes.ref, path));
          if (merges.length > limits.merges) throw new StopReading('tooLarge', `merges of ${path}`);
          break;
      }
      inside = name === 'rPh' || inside === 'rPh' ? 'rPh' : name;
    },
    close: (name) => {
      if (name === 'c' && cell) {
        const content = readCell(cell, shared, context, path);
        if (content.value !== null || content.formula !== null)
          cells.push({ place: cell.place, content });
        if (cells.length > limits.cells) throw new StopReading('tooLarge', `cells of ${path}`);
        cell = null;
      }
      if (name === 'row') next = { row: next.row + 1, column: 0 };
      if (inside !== 'rPh' || name === 'rPh') inside = '';
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value = (cell.value ?? '') + text;
      else if (inside === 't') cell.inline += text;
      else if (inside === 'f' && cell.formula) cell.formula.text += text;
    },
  });
  return { cells, merges };
}

function readCell(
  cell: WrittenCell,
  shared: Map<string, { readonly place: Cell; readonly text: string }>,
  { sharedStrings, formats, has1904Dates }: SheetContext,
  path: string,
): GridCell {
  const value = valueOf(cell, sharedStrings, path);
  const format = formats[Number(cell.attributes.s ?? 0)] ?? 'General';
  return {
    value,
    formula: formulaOf(cell, shared),
    text: value === null ? null : shownText(value, format, has1904Dates),
  };
}

function valueOf(
  { attributes: { t = 'n', r = '' }, value, inline }: WrittenCell,
  sharedStrings: readonly string[],
  path: string,
): GridCell['value'] {
  if (t === 'inlineStr') return unescaped(inline);
  if (value === null || value === '') return t === 'str' ? '' : null;
  switch (t) {
    case 's': {
      const text = sharedStrings[Number(value)];
      if (text === undefined) throw new StopReading('damaged', `${path} ${r}`);
      return text;
    }
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new StopReading('damaged', `${path} ${r}`);
      return number;
    }
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    default:
      return unescaped(value);
  }
}

function formulaOf(
  { place, formula }: WrittenCell,
  shared: Map<string, { readonly place: Cell; readonly text: string }>,
): string | null {
  if (!formula) return null;
  const { t = 'normal', si } = formula.attributes;
  if (t !== 'shared' || si === undefined) return formula.text === '' ? null : `=${formula.text}`;
  if (formula.text !== '') shared.set(si, { place, text: formula.text });
  const master = shared.get(si);
  if (!master) return null;
  const [down, right] = [place.row - master.place.row, place.column - master.place.column];
  return `=${down === 0 && right === 0 ? master.text : shiftFormula(master.text, down, right)}`;
}

function rowOf(number: string | undefined, next: number, path: string): number {
  const row = number === undefined ? next : Number(number) - 1;
  if (Number.isInteger(row) && row >= 0 && row < maxRows) return row;
  throw new StopReading('damaged', `${path} row ${String(number)}`);
}

function placeOf(reference: string, path: string): Cell {
  const place = parseCell(reference);
  if (place && place.column < maxColumns) return place;
  throw new StopReading('damaged', `${path} ${reference}`);
}

function rangeOf(reference: string | undefined, path: string): CellRange {
  const range = parseRange(reference ?? '');
  if (range) return range;
  throw new StopReading('damaged', `${path} ${String(reference)}`);
}
