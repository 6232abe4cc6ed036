import { columnIndex } from '../grid/address';
import { maxColumns, maxRows } from '../grid/area';

/** The words of a formula in A1 notation. Nothing is lost: the texts put together are the formula without its `=`. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | 'space'
  | 'text'
  | 'array'
  /** A sheet before a reference, with its `!`. */
  | 'sheet'
  | 'error'
  /** `A:C`, with or without `$`. */
  | 'columns'
  /** `1:3`, with or without `$`. */
  | 'rows'
  | 'cell'
  | 'number'
  | 'boolean'
  /** The name of a function; its `(` follows. */
  | 'function'
  /** A defined name. */
  | 'name'
  | 'operator'
  | 'mark';

const end = '(?![\\p{L}\\p{N}_.(!$])';
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['array', /\{[^{}]*\}/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/uy],
  ['error', /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)/iy],
  ['columns', new RegExp(`\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}${end}`, 'iuy')],
  ['rows', new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${end}`, 'uy')],
  ['cell', new RegExp(`\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}${end}`, 'iuy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?/iy],
  ['function', /[\p{L}_\\][\p{L}\p{N}_.]*(?=\()/uy],
  ['boolean', new RegExp(`(?:TRUE|FALSE)${end}`, 'iuy')],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>]/y],
  ['mark', /[(),:#@%]/y],
];

/** Undefined where something is not of a formula. */
export function formulaTokens(formula: string): readonly FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === 'cell' && !cellReference(text)) continue;
    return { kind, text };
  }
  return undefined;
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return `=${tokens.map(({ text }) => text).join('')}`;
}

/** One part of a reference: where it points and whether a `$` holds it. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

export interface CellReference {
  readonly column: Coordinate;
  readonly row: Coordinate;
}

/** Undefined beyond Excel's grid: `XFE1` is a name. */
export function cellReference(text: string): CellReference | undefined {
  const parts = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(text);
  if (!parts) return undefined;
  const column = { index: columnIndex(parts[2] ?? ''), fixed: parts[1] === '$' };
  const row = { index: Number(parts[4]) - 1, fixed: parts[3] === '$' };
  return column.index < maxColumns && row.index < maxRows ? { column, row } : undefined;
}
