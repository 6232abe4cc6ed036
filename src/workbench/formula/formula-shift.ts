import { columnIndex, columnLetters } from '../grid/address';
import { maxColumns, maxRows } from '../grid/area';
import { cellReference, formulaTokens, joinTokens } from './formula-tokens';
import type { Coordinate, FormulaToken } from './formula-tokens';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a formula was and where its copy stands; `transposed`: rows and columns are exchanged on the way. */
export interface FormulaMove {
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly transposed?: boolean;
}

/** The formula as its copy reads: relative references keep their distance, fixed ones stay. */
export function movedFormula(formula: string, move: FormulaMove): string {
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  const moved = tokens.map((token) => ({ ...token, text: movedReference(token, move) }));
  return joinTokens(withLostRanges(moved));
}

/** Whether a transposed copy can be written: a reference fixed in one direction only has no transposed form here. */
export function canTranspose(formula: string): boolean {
  return (formulaTokens(formula) ?? []).every(({ kind, text }) => {
    if (kind === 'columns' || kind === 'rows') return false;
    const reference = kind === 'cell' ? cellReference(text) : undefined;
    return !reference || reference.row.fixed === reference.column.fixed;
  });
}

function movedReference({ kind, text }: FormulaToken, move: FormulaMove): string {
  const { from, to, transposed } = move;
  if (kind === 'cell') {
    const reference = cellReference(text);
    if (!reference) return text;
    const { row, column } = reference;
    if (transposed && !row.fixed) {
      const target = {
        row: to.row + column.index - from.column,
        column: to.column + row.index - from.row,
      };
      return printCell({ index: target.row, fixed: false }, { index: target.column, fixed: false });
    }
    return printCell(along(row, to.row - from.row), along(column, to.column - from.column));
  }
  if (kind === 'columns') {
    return movedPair(text, (part) => {
      const fixed = part.startsWith('$');
      const moved = along(
        { index: columnIndex(part.replace('$', '')), fixed },
        to.column - from.column,
      );
      return moved.index < 0 || moved.index >= maxColumns
        ? undefined
        : `${fixed ? '$' : ''}${columnLetters(moved.index)}`;
    });
  }
  if (kind === 'rows') {
    return movedPair(text, (part) => {
      const fixed = part.startsWith('$');
      const moved = along({ index: Number(part.replace('$', '')) - 1, fixed }, to.row - from.row);
      return moved.index < 0 || moved.index >= maxRows
        ? undefined
        : `${fixed ? '$' : ''}${String(moved.index + 1)}`;
    });
  }
  return text;
}

function along(coordinate: Coordinate, distance: number): Coordinate {
  return coordinate.fixed ? coordinate : { ...coordinate, index: coordinate.index + distance };
}

export function printCell(row: Coordinate, column: Coordinate): string {
  const inGrid =
    row.index >= 0 && row.index < maxRows && column.index >= 0 && column.index < maxColumns;
  if (!inGrid) return '#REF!';
  const letters = `${column.fixed ? '$' : ''}${columnLetters(column.index)}`;
  return `${letters}${row.fixed ? '$' : ''}${String(row.index + 1)}`;
}

function movedPair(text: string, moved: (part: string) => string | undefined): string {
  const [first = '', second = ''] = text.split(':');
  const start = moved(first);
  const stop = moved(second);
  return start === undefined || stop === undefined ? '#REF!' : `${start}:${stop}`;
}

/** A range that lost a corner is lost: `#REF!:B2` reads `#REF!`. */
function withLostRanges(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const kept: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const second = tokens[index + 2];
    if (!token) continue;
    const isRange = tokens[index + 1]?.text === ':' && token.kind === 'cell';
    if (isRange && second && (token.text === '#REF!' || second.text === '#REF!')) {
      kept.push({ kind: 'error', text: '#REF!' });
      index += 2;
    } else kept.push(token);
  }
  return kept;
}
