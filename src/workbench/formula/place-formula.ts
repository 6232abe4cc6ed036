import { printCell } from './formula-shift';
import type { CellPosition } from './formula-shift';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/**
 * What in a formula asks for the cell it stands in: `ROW()`, `COLUMN()` and INDIRECT in R1C1 notation. Univer does not tell
 * the formulas of conditional formats where they stand, and would give the numbers of another cell. An INDIRECT that says
 * with constants which cell beside its own it means is a reference (`withoutIndirect`).
 */
export function asksForItsCell(tokens: readonly FormulaToken[]): string | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const index = words.findIndex(({ kind, text }, at) => {
    if (kind !== 'function') return false;
    const name = text.toUpperCase();
    if (name === 'ROW' || name === 'COLUMN') return words[at + 2]?.text === ')';
    const isIndirect = name === 'INDIRECT' && hasSecondArgument(words.slice(at + 1));
    return isIndirect && !neighbourOf(words.slice(at));
  });
  return words[index]?.text.toUpperCase();
}

/** A formula of a rule with first cell `at`, where `INDIRECT("RC[-1]",0)` is the reference that it comes to there. */
export function withoutIndirect(formula: string, at: CellPosition): string {
  const words = (formulaTokens(formula) ?? []).filter(({ kind }) => kind !== 'space');
  if (!words.some((_, index) => neighbourOf(words.slice(index)))) return formula;
  const written: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const neighbour = neighbourOf(words.slice(index));
    if (neighbour) index += indirectWords - 1;
    written.push(neighbour ? reference(neighbour, at) : (words[index]?.text ?? ''));
  }
  return `=${written.join('')}`;
}

/** OFFSET where the neighbour of the first cell is off the sheet: those of other cells may be on it. */
function reference({ rows, columns }: Neighbour, at: CellPosition): string {
  const cell = (row: number, column: number) =>
    printCell({ index: row, fixed: false }, { index: column, fixed: false });
  const found = cell(at.row + rows, at.column + columns);
  if (found !== '#REF!') return found;
  return `OFFSET(${cell(at.row, at.column)},${String(rows)},${String(columns)})`;
}

interface Neighbour {
  readonly rows: number;
  readonly columns: number;
}

/** `INDIRECT`, `(`, the text, `,`, `0` or `FALSE`, `)`. */
const indirectWords = 6;

function neighbourOf(words: readonly FormulaToken[]): Neighbour | undefined {
  const [name, open, text, comma, notation, close] = words;
  if (name?.kind !== 'function' || name.text.toUpperCase() !== 'INDIRECT') return undefined;
  const isR1C1 = /^(?:0|FALSE)$/i.test(notation?.text ?? '');
  if (`${open?.text ?? ''}${comma?.text ?? ''}${close?.text ?? ''}` !== '(,)' || !isR1C1)
    return undefined;
  const parts = /^"R(?:\[(-?\d+)\])?C(?:\[(-?\d+)\])?"$/i.exec(text?.text ?? '');
  return parts ? { rows: Number(parts[1] ?? 0), columns: Number(parts[2] ?? 0) } : undefined;
}

/** The words from the bracket that opens the call on. */
function hasSecondArgument(words: readonly FormulaToken[]): boolean {
  let depth = 0;
  for (const { text } of words) {
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth === 0) return false;
    if (depth === 1 && text === ',') return true;
  }
  return false;
}
