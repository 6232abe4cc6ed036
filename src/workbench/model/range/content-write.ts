import { CellValueType, isBooleanString, isRealNum, sheets } from '../../engine/univer';
import type { FWorksheet, ICellData, IObjectMatrixPrimitiveType } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { HostError } from '../../protocol/host-error';
import type { Env } from '../env';
import { mutate } from '../format/mutate';
import { assertWritable } from '../worksheet/protection';
import type { Area } from '../../grid/area';
import { areaOf, ensureGrid, sheetById } from './cells';
import { isUnbounded } from './content-read';
import type { RangeTarget } from './live-ranges';
import { readEntry } from './entry';
import type { EntryLanguage } from './entry-date';
import { formulaReader } from './content-formula';
import { formulaFormat } from './formula-format';
import { general, numberFormatOf, textFormat } from './number-format';

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

const longestText = 32_767;

/** Empties a cell and leaves its format. */
export const noContent: ICellData = { v: null, f: null, si: null, p: null };

export interface WriteOptions {
  readonly language?: EntryLanguage;
  /** Says a formula of another notation in A1. */
  readonly toA1?: (formula: string, row: number, column: number) => string;
}

/** Writes what would be typed: one value for all cells, or one each. */
export function writeEntries(
  target: RangeTarget,
  value: unknown,
  env: Env,
  options: WriteOptions = {},
): void {
  const area = areaOf(target);
  const entryAt = entriesOf(value, area, 'values');
  assertWritable(target.sheetId, area, env);
  const sheet = sheetById(target.sheetId, env);
  const cells = sheet.getSheet();
  const covered = coveredByMerges(sheet, area);
  const formulas = formulaReader(env);
  const { language = 'en-US', toA1 } = options;
  const matrix: CellMatrix = {};

  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const entry = entryAt(row - area.row, column - area.column);
      if (entry === null || covered(row, column)) continue;
      const stored = cells.getCellRaw(row, column);
      const format = entry === '' ? general : numberFormatOf(cells, stored, row, column);
      line[column] = cellFor(
        entry,
        format,
        (formula) => formulas.read(toA1 ? toA1(formula, row, column) : formula),
        language,
      );
    }
    matrix[row] = line;
  }
  ensureGrid(sheet, area);
  setCells(target.sheetId, matrix, env);
}

export function setCells(sheetId: string, cellValue: CellMatrix, env: Env): void {
  mutate(env, sheets.SetRangeValuesMutation, sheets.SetRangeValuesUndoMutationFactory, {
    unitId: env.engine.book.getId(),
    subUnitId: sheetId,
    cellValue,
  });
}

/** Reads what a cell-level property is set to: a two-dimensional array of the range's shape, or one value for all. */
export function entriesOf(
  value: unknown,
  area: Area,
  name: string,
): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument(`${name} of whole rows or columns`);
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) throw invalidArgument(name);
    return () => value;
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw arraySizeDiffers();
  const lines = rows as readonly (readonly unknown[])[];
  return (row, column) => lines[row]?.[column] ?? null;
}

export function arraySizeDiffers(): HostError {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

function cellFor(
  entry: unknown,
  format: string,
  readFormula: (formula: string) => string,
  language: EntryLanguage,
): ICellData {
  if (typeof entry === 'boolean') {
    return format === textFormat ? textCell(entry ? 'TRUE' : 'FALSE') : booleanCell(entry);
  }
  if (typeof entry === 'number') {
    return format === textFormat ? textCell(String(entry)) : numberCell(entry);
  }
  if (typeof entry !== 'string') throw invalidArgument('a cell value');
  const read = readEntry(entry, format === textFormat, language);
  switch (read.kind) {
    case 'blank':
      return noContent;
    case 'boolean':
      return booleanCell(read.value);
    case 'number':
      return read.format !== undefined && format === general
        ? { ...numberCell(read.value), s: { n: { pattern: read.format } } }
        : numberCell(read.value);
    case 'error':
      return { ...noContent, v: read.value, t: CellValueType.STRING };
    case 'formula': {
      const formula = readFormula(read.text);
      const automatic = format === general ? formulaFormat(formula) : undefined;
      const cell: ICellData = { ...noContent, f: formula };
      return automatic === undefined ? cell : { ...cell, s: { n: { pattern: automatic } } };
    }
    case 'text':
      return textCell(read.value, read.quoted);
  }
}

function numberCell(value: number): ICellData {
  return { ...noContent, v: value, t: CellValueType.NUMBER };
}

function booleanCell(value: boolean): ICellData {
  return { ...noContent, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** Text that looks like something else must say so, or Univer takes it for that when the format changes. */
export function textCell(value: string, quoted = true): ICellData {
  if (value.length > longestText) {
    throw invalidArgument(`a text of more than ${String(longestText)} characters`);
  }
  const looksOtherwise = isRealNum(value) || isBooleanString(value) || value.startsWith('#');
  const forced = looksOtherwise || (quoted && value !== '');
  return { ...noContent, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Of merged cells only the first holds anything; what is written to the others is lost. */
function coveredByMerges(sheet: FWorksheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet
    .getSheet()
    .getMergeData()
    .filter(
      (merge) =>
        merge.startRow < area.row + area.rows &&
        merge.endRow >= area.row &&
        merge.startColumn < area.column + area.columns &&
        merge.endColumn >= area.column,
    );
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.startRow &&
        row <= merge.endRow &&
        column >= merge.startColumn &&
        column <= merge.endColumn &&
        (row !== merge.startRow || column !== merge.startColumn),
    );
}
