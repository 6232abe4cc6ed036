import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { offsetFormula } from '../engine/structure/shift-formula';
import type { Lexer } from '../engine/structure/shift-formula';
import { CellValueType, isBooleanString, isRealNum } from '../engine/univer';
import type { ICellData, IWorksheetData } from '../engine/univer';
import { withoutPrefixes } from './future-functions';

interface CellReader {
  readonly lexer: Lexer;
  /** The number of a cell whose format shows it as a date. */
  readonly dateNumber: (row: number, column: number) => number;
  /** The key of a cell's style in the snapshot. */
  readonly style: (style: Cell['style']) => string | undefined;
}

/** For dates in a number format that hucre does not know the text of. */
const dateFormat = 'yyyy/m/d';

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
  const content = (value: NonNullable<CellValue>, row: number, column: number): ICellData => {
    if (value instanceof Date)
      return { v: reader.dateNumber(row, column), t: CellValueType.NUMBER };
    if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
    if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    const looksOtherwise = isRealNum(value) || isBooleanString(value);
    return { v: value, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
  };
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
  };

  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== '') put(row, column, content(value, row, column));
    }
  }
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = formulaOf(cell, row, column);
    const value = formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
    const isOddDate = value instanceof Date && cell.style?.numFmt === undefined;
    const style = reader.style(isOddDate ? { ...cell.style, numFmt: dateFormat } : cell.style);
    put(row, column, {
      ...(formula === undefined ? {} : { f: formula }),
      ...(value === null || value === '' ? {} : content(value, row, column)),
      ...(style === undefined ? {} : { s: style }),
    });
  }
  return cellData;
}
