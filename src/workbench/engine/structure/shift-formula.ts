import { columnIndex, columnLetters, quoteSheet } from '../../grid/address';
import { maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { formulaEngine } from '../univer';
import { shiftReference } from './shift';
import type { Shift } from './shift';

export type Lexer = InstanceType<typeof formulaEngine.LexerTreeBuilder>;

interface Corner {
  readonly columnFixed: string;
  readonly column: number | undefined;
  readonly rowFixed: string;
  readonly row: number | undefined;
}

const corner = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/i;

/** A formula after cells of `shiftedSheet` moved; a reference without a sheet means `ownSheet`. */
export function shiftFormula(
  lexer: Lexer,
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  shift: Shift,
): string {
  if (!mayReach(formula, shift)) return formula;
  return mapReferences(lexer, formula, (token) => {
    const mark = token.lastIndexOf('!');
    const sheet = mark < 0 ? ownSheet : unquote(token.slice(0, mark));
    if (sheet.toLowerCase() !== shiftedSheet.toLowerCase()) return token;
    const moved = shiftToken(token.slice(mark + 1), shift);
    return token.slice(0, mark + 1) + (moved ?? '#REF!');
  });
}

/** A quick look before the formula is taken apart: whether anything in it can be a row or column that moves. */
function mayReach(formula: string, { axis, area }: Shift): boolean {
  if (axis === 'rows') {
    return (formula.match(/\d+/g) ?? []).some((digits) => Number(digits) > area.row);
  }
  const letters = formula.match(/[A-Z]+(?![A-Z(])/gi) ?? [];
  return letters.some((run) => run.length <= 3 && columnIndex(run) >= area.column);
}

/** The formula for a cell that lies so many rows and columns away: only its relative references move. */
export function offsetFormula(
  lexer: Lexer,
  formula: string,
  rows: number,
  columns: number,
): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(lexer, formula, (token) => {
    const mark = token.lastIndexOf('!');
    const corners = cornersOf(token.slice(mark + 1));
    if (!corners) return token;
    const moved = corners.map((one) => ({
      ...one,
      row: one.row === undefined || one.rowFixed ? one.row : wrap(one.row + rows, maxRows),
      column:
        one.column === undefined || one.columnFixed
          ? one.column
          : wrap(one.column + columns, maxColumns),
    }));
    return token.slice(0, mark + 1) + moved.map(printCorner).join(':');
  });
}

/** A formula after a sheet got another name. */
export function renameSheet(lexer: Lexer, formula: string, from: string, to: string): string {
  return mapReferences(lexer, formula, (token) => {
    const mark = token.lastIndexOf('!');
    if (mark < 0 || unquote(token.slice(0, mark)).toLowerCase() !== from.toLowerCase()) {
      return token;
    }
    return quoteSheet(to) + token.slice(mark);
  });
}

export function mapReferences(
  lexer: Lexer,
  formula: string,
  change: (reference: string) => string,
): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const isReference = formulaEngine.sequenceNodeType.REFERENCE;
  const changed = nodes.map((node) => {
    if (typeof node !== 'object' || node.nodeType !== isReference) return node;
    // Univer counts the spaces after a reference as part of it; Excel keeps them where they are.
    const reference = node.token.trimEnd();
    return { ...node, token: change(reference) + node.token.slice(reference.length) };
  });
  return `=${formulaEngine.generateStringWithSequence(changed)}`;
}

function shiftToken(token: string, shift: Shift): string | undefined {
  const corners = cornersOf(token);
  const [first, second = first] = corners ?? [];
  if (!first || !second) return token;
  const before = areaBetween(first, second);
  const after = shiftReference(before, shift);
  if (after === before) return token;
  if (!after) return undefined;
  const start = placed(first, after.row, after.column);
  const end = placed(second, after.row + after.rows - 1, after.column + after.columns - 1);
  return corners?.length === 1 ? printCorner(start) : `${printCorner(start)}:${printCorner(end)}`;
}

function placed(one: Corner, row: number, column: number): Corner {
  return {
    ...one,
    row: one.row === undefined ? undefined : row,
    column: one.column === undefined ? undefined : column,
  };
}

function areaBetween(first: Corner, second: Corner): Area {
  const rows = [first.row ?? 0, second.row ?? maxRows - 1];
  const columns = [first.column ?? 0, second.column ?? maxColumns - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function cornersOf(token: string): readonly Corner[] | undefined {
  const corners = token.split(':').map((part) => {
    const match = corner.exec(part.trim());
    if (!match || part.trim() === '') return undefined;
    const [, columnFixed = '', letters, rowFixed = '', digits] = match;
    return {
      columnFixed,
      column: letters === undefined ? undefined : columnIndex(letters),
      rowFixed,
      row: digits === undefined ? undefined : Number(digits) - 1,
    };
  });
  const known = corners.filter((one) => one !== undefined);
  return known.length === corners.length && corners.length <= 2 ? known : undefined;
}

function printCorner({ columnFixed, column, rowFixed, row }: Corner): string {
  const letters = column === undefined ? '' : columnFixed + columnLetters(column);
  return letters + (row === undefined ? '' : rowFixed + String(row + 1));
}

/** A relative reference that leaves the grid comes back at the other end, as in Excel. */
function wrap(index: number, limit: number): number {
  return ((index % limit) + limit) % limit;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
