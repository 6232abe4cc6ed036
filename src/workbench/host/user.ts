import { asActive } from '../engine/structure/as-active';
import { select } from '../engine/selection';
import type { Env } from '../model/env';
import { splitAddresses } from '../grid/address';
import { areaOf, ensureGrid, sheetById } from '../model/range/cells';
import { noContent, setCells, writeEntries } from '../model/range/content-write';
import type { CellMatrix } from '../model/range/content-write';
import type { RangeTarget } from '../model/range/live-ranges';
import { growTable } from '../model/tables/grow-table';
import { assertWritable } from '../model/worksheet/protection';
import type { Person } from './people';
import type { Switches } from './switches';
import { isAccepted } from './typing-validation';
import type { WorkbookFile } from '../xlsx/workbook-file';
import { bringSheets } from './bring-sheets';
import type { ChangeRecorder } from '../model/events/change-recorder';

export type CellInput = string | number | boolean;

/**
 * The user, by the same commands of Univer that its user interface gives. Addresses without a sheet mean the active
 * one. What Excel would refuse with a message box changes nothing and ends in false.
 */
export interface User {
  /** Types into one cell and presses Enter; data validation that stops is obeyed. */
  type(address: string, text: string): Promise<boolean>;
  /** Pastes values from the upper left cell on; data validation does not look at what is pasted. */
  paste(address: string, values: readonly (readonly CellInput[])[]): Promise<boolean>;
  /** The Delete key. */
  clear(address: string): Promise<boolean>;
  insertRows(sheet: string, row: number, count?: number): Promise<boolean>;
  deleteRows(sheet: string, row: number, count?: number): Promise<boolean>;
  insertColumns(sheet: string, column: number, count?: number): Promise<boolean>;
  deleteColumns(sheet: string, column: number, count?: number): Promise<boolean>;
  /** Several areas, with Ctrl held, are parted by commas. */
  select(addresses: string): Promise<boolean>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  addSheet(name?: string): Promise<boolean>;
  renameSheet(sheet: string, name: string): Promise<boolean>;
  deleteSheet(sheet: string): Promise<boolean>;
  activateSheet(sheet: string): Promise<boolean>;
  /** Move or Copy, from another workbook. */
  bringSheets(file: WorkbookFile): Promise<boolean>;
}

export function user(person: Person, recorder: ChangeRecorder, switches: Switches): User {
  const { act, sheet, target, env } = person;
  const { engine } = env;
  const language = () => ({ language: switches.locale });

  /** Rows and columns are counted from 1, as the user sees them. */
  function lines(
    key: string,
    first: number,
    count: number,
    change: (on: ReturnType<Person['sheet']>, index: number, count: number) => void,
  ): Promise<boolean> {
    return act(() => {
      const on = sheet(key);
      const before = { rows: on.getMaxRows(), columns: on.getMaxColumns() };
      ensureGrid(on, { row: first - 1, column: first - 1, rows: 1, columns: 1 });
      asActive(engine.book.getWorkbook(), on.getSheet(), () => change(on, first - 1, count));
      if (on.getMaxRows() < before.rows) on.setRowCount(before.rows);
      if (on.getMaxColumns() < before.columns) on.setColumnCount(before.columns);
      return true;
    });
  }

  return {
    type: (address, text) =>
      act(async () => {
        const cell = target(address);
        const write = () => writeEntries(cell, [[text]], env, language());
        if (!(await isAccepted(cell, write, env, recorder))) return false;
        write();
        if (text !== '') growTable(cell.sheetId, areaOf(cell), env);
        return true;
      }),
    paste: (address, values) =>
      act(() => {
        const first = areaOf(target(address));
        const columns = Math.max(...values.map((row) => row.length));
        const area = { ...first, rows: values.length, columns };
        const filled = values.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
        const cells = env.liveRanges.make(target(address).sheetId, area);
        writeEntries(cells, filled, env, language());
        return true;
      }),
    clear: (address) => act(() => clearContent(target(address), env)),
    insertRows: (key, row, count = 1) =>
      lines(key, row, count, (on, index, many) => void on.insertRows(index, many)),
    deleteRows: (key, row, count = 1) =>
      lines(key, row, count, (on, index, many) => void on.deleteRows(index, many)),
    insertColumns: (key, column, count = 1) =>
      lines(key, column, count, (on, index, many) => void on.insertColumns(index, many)),
    deleteColumns: (key, column, count = 1) =>
      lines(key, column, count, (on, index, many) => void on.deleteColumns(index, many)),
    select: (addresses) =>
      act(() => {
        const cells = splitAddresses(addresses).map(target);
        const [first] = cells;
        if (first) select(engine, sheetById(first.sheetId, env), cells.map(areaOf));
        return first !== undefined;
      }),
    undo: () => act(() => engine.undo.undo()),
    redo: () => act(() => engine.undo.redo()),
    addSheet: (name) =>
      act(() => {
        engine.book.insertSheet(name);
        return true;
      }),
    renameSheet: (key, name) =>
      act(() => {
        sheet(key).setName(name);
        return true;
      }),
    deleteSheet: (key) => act(() => engine.book.deleteSheet(sheet(key))),
    activateSheet: (key) =>
      act(() => {
        engine.book.setActiveSheet(sheet(key));
        return true;
      }),
    bringSheets: (file) => act(() => bringSheets(file, env).length > 0),
  };
}

export function clearContent(target: RangeTarget, env: Env): boolean {
  const area = areaOf(target);
  assertWritable(target.sheetId, area, env);
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, typeof noContent> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      line[column] = noContent;
    }
    matrix[row] = line;
  }
  const sheet = sheetById(target.sheetId, env);
  ensureGrid(sheet, area);
  setCells(target.sheetId, matrix, env);
  return true;
}
