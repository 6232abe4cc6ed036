import { formulaEngine, IUniverInstanceService, sheets } from '../univer';
import type { ICellData, Injector, Nullable, Workbook } from '../univer';
import { shiftReference } from './shift';
import { offsetFormula, shiftFormula } from './shift-formula';
import type { Lexer } from './shift-formula';
import type { Change, Mutations } from './shift-rules';

type Cells = Record<number, Record<number, Pick<ICellData, 'f' | 'si'>>>;

interface Place {
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends Place {
  readonly text: string;
  /** What Univer held: the text, or the id of the group that shares one. */
  readonly stored: Pick<ICellData, 'f' | 'si'>;
  readonly group: string | undefined;
  readonly after: Place | undefined;
  readonly newText: string;
}

const noFormula = { f: null, si: null };

/** The formulas of all cells after cells of one sheet moved: where they stand, and what they refer to. */
export function shiftFormulas(injector: Injector, change: Change): Mutations {
  const result: Mutations = { redos: [], undos: [] };
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(change.unitId);
  const lexer = injector.get(formulaEngine.LexerTreeBuilder);
  const data = injector.get(formulaEngine.FormulaDataModel).getFormulaData()[change.unitId] ?? {};
  const shifted = book?.getSheetBySheetId(change.sheetId)?.getName() ?? '';
  for (const sheet of book?.getSheets() ?? []) {
    const subUnitId = sheet.getSheetId();
    const move = (text: string) =>
      shiftFormula(lexer, text, sheet.getName(), shifted, change.shift);
    const goTo = (cell: Place): Place | undefined =>
      subUnitId === change.sheetId
        ? shiftReference({ ...cell, rows: 1, columns: 1 }, change.shift)
        : cell;
    const formulas = data[subUnitId] as Nullable<FormulaMatrix>;
    const affected = affectedCells(cellsOf(lexer, formulas ?? {}, move, goTo));
    if (affected.length === 0) continue;
    const params = { unitId: change.unitId, subUnitId };
    const id = sheets.SetRangeValuesMutation.id;
    result.redos.push({ id, params: { ...params, cellValue: after(affected) } });
    result.undos.push({ id, params: { ...params, cellValue: before(affected) } });
  }
  return result;
}

interface StoredFormula {
  readonly f?: string | null;
  readonly si?: string | null;
  /** How far the cell lies from the one that holds the text of its group. */
  readonly x?: number;
  readonly y?: number;
}

type FormulaMatrix = Record<number, Nullable<Record<number, Nullable<StoredFormula>>>>;

function cellsOf(
  lexer: Lexer,
  matrix: FormulaMatrix,
  move: (text: string) => string,
  goTo: (cell: Place) => Place | undefined,
): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, formula] of Object.entries(line ?? {})) {
      if (!formula?.f) continue;
      const { f, si, x = 0, y = 0 } = formula;
      const place = { row: Number(row), column: Number(column) };
      const text = offsetFormula(lexer, f, y, x);
      cells.push({
        ...place,
        text,
        stored: { f: x === 0 && y === 0 ? f : null, si: si ?? null },
        group: si ?? undefined,
        after: goTo(place),
        newText: move(text),
      });
    }
  }
  return cells;
}

/** A group that shares a text is written out as soon as one of its cells changes. */
function affectedCells(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const changed = ({ row, column, text, newText, after: place }: FormulaCell) =>
    text !== newText || place?.row !== row || place.column !== column;
  const groups = new Set(cells.filter(changed).map(({ group }) => group));
  groups.delete(undefined);
  return cells.filter((cell) => changed(cell) || groups.has(cell.group));
}

function after(cells: readonly FormulaCell[]): Cells {
  const values: Cells = {};
  for (const { row, column } of cells) put(values, { row, column }, noFormula);
  for (const cell of cells) {
    if (cell.after) put(values, cell.after, { f: cell.newText, si: null });
  }
  return values;
}

function before(cells: readonly FormulaCell[]): Cells {
  const values: Cells = {};
  for (const cell of cells) if (cell.after) put(values, cell.after, noFormula);
  for (const cell of cells) put(values, cell, cell.stored);
  return values;
}

function put(values: Cells, { row, column }: Place, cell: Pick<ICellData, 'f' | 'si'>): void {
  (values[row] ??= {})[column] = { ...cell };
}
