import { columnIndex, columnLetters } from '../grid/address';
import { maxColumns, maxRows } from '../grid/area';
import { cellReference, formulaTokens } from './formula-tokens';
import type { Coordinate } from './formula-tokens';
import { printCell } from './formula-shift';
import type { CellPosition } from './formula-shift';

/** Formulas in R1C1 notation, as seen from the cell that holds them. */
export function toR1C1(formula: string, at: CellPosition): string {
  const words = (formulaTokens(formula) ?? []).map(({ kind, text }) => {
    if (kind === 'cell') {
      const reference = cellReference(text);
      if (!reference) return text;
      return `R${printPart(reference.row, at.row)}C${printPart(reference.column, at.column)}`;
    }
    if (kind === 'columns') {
      return printPair(text, 'C', (part) =>
        printPart(coordinate(part, columnIndex(part.replace('$', ''))), at.column),
      );
    }
    if (kind === 'rows') {
      return printPair(text, 'R', (part) =>
        printPart(coordinate(part, Number(part.replace('$', '')) - 1), at.row),
      );
    }
    return text;
  });
  return `=${words.join('')}`;
}

function coordinate(part: string, index: number): Coordinate {
  return { index, fixed: part.startsWith('$') };
}

function printPart({ index, fixed }: Coordinate, from: number): string {
  if (fixed) return String(index + 1);
  return index === from ? '' : `[${String(index - from)}]`;
}

function printPair(text: string, letter: string, print: (part: string) => string): string {
  const [first = '', second = ''] = text.split(':').map((part) => `${letter}${print(part)}`);
  return first === second ? first : `${first}:${second}`;
}

const literal = /"(?:[^"]|"")*"|'(?:[^']|'')+'/g;
const before = '(?<![\\p{L}\\p{N}_.\\\\$\\]])';
const after = '(?![\\p{L}\\p{N}_.(!\\[])';
const part = '(\\[-?\\d+\\]|\\d+)?';
const cells = new RegExp(`${before}R${part}C${part}${after}`, 'giu');
const lines = new RegExp(
  `${before}([RC])(\\[-?\\d+\\]|\\d+)?(?::\\1(\\[-?\\d+\\]|\\d+)?)?${after}`,
  'giu',
);

/** Undefined where a reference lies outside the grid. */
export function fromR1C1(formula: string, at: CellPosition): string | undefined {
  let lost = false;
  const translate = (plain: string): string =>
    plain.replace(cells, (_, row?: string, column?: string) => {
      const cell = printCell(readPart(row, at.row), readPart(column, at.column));
      lost ||= cell === '#REF!';
      return cell;
    });
  const translateLines = (plain: string): string =>
    plain.replace(lines, (_, letter: string, first?: string, second?: string) => {
      const byRow = letter.toUpperCase() === 'R';
      const from = byRow ? at.row : at.column;
      const corners = [readPart(first, from), readPart(second ?? first, from)];
      const limit = byRow ? maxRows : maxColumns;
      lost ||= corners.some(({ index }) => index < 0 || index >= limit);
      return corners
        .map(({ index, fixed }) => {
          const name = byRow ? String(index + 1) : columnLetters(Math.max(index, 0));
          return `${fixed ? '$' : ''}${name}`;
        })
        .join(':');
    });
  let result = '';
  let done = 0;
  for (const match of formula.matchAll(literal)) {
    result += translate(translateLines(formula.slice(done, match.index))) + match[0];
    done = match.index + match[0].length;
  }
  result += translate(translateLines(formula.slice(done)));
  return lost ? undefined : result;
}

/** `` and `[n]` count from the cell, `n` from the edge of the sheet. */
function readPart(text: string | undefined, from: number): Coordinate {
  if (text === undefined) return { index: from, fixed: false };
  if (text.startsWith('[')) return { index: from + Number(text.slice(1, -1)), fixed: false };
  return { index: Number(text) - 1, fixed: true };
}
