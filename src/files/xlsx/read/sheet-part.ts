import { maxColumns, maxRows, parseCell } from '../../../domain/grid/cell';
import { parseRange, type CellRange } from '../../../domain/grid/cell-range';
import type { GridCell } from '../../../domain/grid/sheet-grid';
import { limits } from './limits';
import { plainPlace } from './plain-place';
import { readXml } from '../../package/read-xml';
import type { XmlAttributes } from '../../package/xml-attributes';
import { startCells, type SheetCells } from './sheet-cells';
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

/** One cell as it stands in the file. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  readonly type: string;
  readonly style: number;
  formula: WrittenFormula | null;
  value: string | null;
  inline: string;
}

interface WrittenFormula {
  /** Cells that share one name it by this; null for one of its own. */
  readonly shared: string | null;
  text: string;
}

/** A formula that further cells share, where it is written out. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function readSheetPart(
  xml: string | Iterable<string>,
  path: string,
  context: SheetContext,
): SheetCells {
  const cells = startCells();
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  let column = 0;
  let cell: WrittenCell | null = null;
  let inside = '';

  readXml(xml, path, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = rowOf(attributes.get('r'), row, path);
          column = 0;
          break;
        case 'c': {
          const reference = attributes.get('r');
          if (reference !== undefined) {
            const place = placeOf(reference, path);
            row = Math.floor(place / maxColumns);
            column = place % maxColumns;
          }
          cell = {
            row,
            column,
            reference: reference ?? '',
            type: attributes.get('t') ?? 'n',
            style: Number(attributes.get('s') ?? 0),
            formula: null,
            value: null,
            inline: '',
          };
          column += 1;
          break;
        }
        case 'f':
          if (cell) cell.formula = { shared: sharedName(attributes), text: '' };
          break;
        case 'v':
          if (cell) cell.value = '';
          break;
        case 'mergeCell':
          cells.merges.push(rangeOf(attributes.get('ref'), path));
          if (cells.merges.length > limits.merges)
            throw new StopReading('tooLarge', `merges of ${path}`);
          break;
      }
      inside = name === 'rPh' || inside === 'rPh' ? 'rPh' : name;
    },
    close: (name) => {
      if (name === 'c' && cell) {
        const content = readCell(cell, shared, context, path);
        if (content.value !== null || content.formula !== null)
          cells.put(cell.row, cell.column, content);
        if (cells.count() > limits.cells) throw new StopReading('tooLarge', `cells of ${path}`);
        cell = null;
      } else if (name === 'row') {
        row += 1;
        column = 0;
      }
      if (inside !== 'rPh' || name === 'rPh') inside = '';
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value = (cell.value ?? '') + text;
      else if (inside === 't') cell.inline += text;
      else if (inside === 'f' && cell.formula) cell.formula.text += text;
    },
  });
  return cells;
}

function sharedName(attributes: XmlAttributes): string | null {
  return attributes.get('t') === 'shared' ? (attributes.get('si') ?? null) : null;
}

function readCell(
  cell: WrittenCell,
  shared: Map<string, SharedFormula>,
  { sharedStrings, formats, has1904Dates }: SheetContext,
  path: string,
): GridCell {
  const value = valueOf(cell, sharedStrings, path);
  const format = formats[cell.style] ?? 'General';
  return {
    value,
    formula: formulaOf(cell, shared),
    text: value === null ? null : shownText(value, format, has1904Dates),
  };
}

function valueOf(
  { type, reference, value, inline }: WrittenCell,
  sharedStrings: readonly string[],
  path: string,
): GridCell['value'] {
  if (type === 'inlineStr') return unescaped(inline);
  if (value === null || value === '') return type === 'str' ? '' : null;
  switch (type) {
    case 's': {
      const text = sharedStrings[Number(value)];
      if (text === undefined) throw new StopReading('damaged', `${path} ${reference}`);
      return text;
    }
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new StopReading('damaged', `${path} ${reference}`);
      return number;
    }
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    default:
      return unescaped(value);
  }
}

function formulaOf(
  { row, column, formula }: WrittenCell,
  shared: Map<string, SharedFormula>,
): string | null {
  if (!formula) return null;
  const { shared: name, text } = formula;
  if (name === null) return text === '' ? null : `=${text}`;
  if (text !== '') shared.set(name, { row, column, text });
  const master = shared.get(name);
  if (!master) return null;
  const [down, right] = [row - master.row, column - master.column];
  return `=${down === 0 && right === 0 ? master.text : shiftFormula(master.text, down, right)}`;
}

function rowOf(number: string | undefined, next: number, path: string): number {
  const row = number === undefined ? next : Number(number) - 1;
  if (Number.isInteger(row) && row >= 0 && row < maxRows) return row;
  throw new StopReading('damaged', `${path} row ${String(number)}`);
}

/** Its row and its column as one number: the cells of a row count up to `maxColumns`. */
function placeOf(reference: string, path: string): number {
  const plain = plainPlace(reference);
  if (plain !== null) return plain;
  const place = parseCell(reference);
  if (place) return place.row * maxColumns + place.column;
  throw new StopReading('damaged', `${path} ${reference}`);
}

function rangeOf(reference: string | undefined, path: string): CellRange {
  const range = parseRange(reference ?? '');
  if (range) return range;
  throw new StopReading('damaged', `${path} ${String(reference)}`);
}
