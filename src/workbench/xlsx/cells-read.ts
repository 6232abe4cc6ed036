import { dateToSerial } from 'hucre';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { offsetFormula } from '../engine/structure/shift-formula';
import type { Lexer } from '../engine/structure/shift-formula';
import { CellValueType, isBooleanString, isRealNum } from '../engine/univer';
import type { ICellData, IStyleData, IWorksheetData } from '../engine/univer';
import { withoutPrefixes } from './future-functions';

interface CellReader {
  readonly lexer: Lexer;
  /** The key of a cell's style in the snapshot. */
  readonly style: (style: Cell['style']) => string | undefined;
}

/** Dates in a number format that hucre does not know the text of. */
export const dateFormat: IStyleData = { n: { pattern: 'yyyy/m/d' } };

export function readCells(sheet: Sheet, reader: CellReader): IWorksheetData['cellData'] {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  const cellData: Record<number, Record<number, ICellData>> = {};

  const formulaOf = (cell: Cell, row: number, column: number): string | undefined => {
    if (cell.formula === undefined) return undefined;
    const index = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
    if (index === undefined) return `=${withoutPrefixes(cell.formula)}`;
    if (cell.formula !== '')
      masters.set(index, { formula: `=${withoutPrefixes(cell.formula)}`, row, column });
    const master = masters.get(index);
    if (!master) return undefined;
    return offsetFormula(reader.lexer, master.formula, row - master.row, column - master.column);
  };
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
  };

  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== '') put(row, column, content(value));
    }
  }
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = formulaOf(cell, row, column);
    const value = formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
    const isOddDate = value instanceof Date && cell.style?.numFmt === undefined;
    const style = reader.style(isOddDate ? { ...cell.style, numFmt: 'yyyy/m/d' } : cell.style);
    put(row, column, {
      ...(formula === undefined ? {} : { f: formula }),
      ...(value === null || value === '' ? {} : content(value)),
      ...(style === undefined ? {} : { s: style }),
    });
  }
  return cellData;
}

function content(value: NonNullable<CellValue>): ICellData {
  if (value instanceof Date) return { v: dateToSerial(value), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksOtherwise = isRealNum(value) || isBooleanString(value);
  return { v: value, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
