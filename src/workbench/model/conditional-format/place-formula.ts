import type { FormulaToken } from '../range/formula-tokens';

/**
 * What in a formula asks for the cell it stands in: `ROW()`, `COLUMN()` and INDIRECT in R1C1 notation. Univer does not tell
 * the formulas of conditional formats where they stand, and would give the numbers of another cell.
 */
export function asksForItsCell(tokens: readonly FormulaToken[]): string | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const index = words.findIndex(({ kind, text }, at) => {
    if (kind !== 'function') return false;
    const name = text.toUpperCase();
    if (name === 'ROW' || name === 'COLUMN') return words[at + 2]?.text === ')';
    return name === 'INDIRECT' && hasSecondArgument(words.slice(at + 1));
  });
  return words[index]?.text.toUpperCase();
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
