import type { FormulaToken } from './formula-tokens';

const operands: ReadonlySet<string> = new Set([
  'text',
  'array',
  'error',
  'columns',
  'rows',
  'cell',
  'number',
  'boolean',
  'name',
]);
const references: ReadonlySet<string> = new Set(['cell', 'columns', 'rows', 'name', 'error']);

/** Whether the words make a formula that Excel would take. */
export function isFormula(tokens: readonly FormulaToken[]): boolean {
  const open: ('call' | 'group')[] = [];
  let needsOperand = true;
  /** The word before, spaces aside, and whether a space came between. */
  let before: FormulaToken | undefined;
  let spaced = false;

  for (const token of tokens) {
    const { kind, text } = token;
    if (kind === 'space') {
      spaced = true;
      continue;
    }
    if (before?.kind === 'sheet' && (spaced || !references.has(kind))) return false;
    const inEmptyArgument =
      open.at(-1) === 'call' && (before?.text === '(' || before?.text === ',') && needsOperand;

    if (kind === 'sheet' || kind === 'function' || operands.has(kind) || text === '(') {
      const calls = text === '(' && before?.kind === 'function';
      const callsResult = text === '(' && before?.text === ')' && !spaced;
      if (!needsOperand && !calls && !callsResult && !intersects(before, token, spaced))
        return false;
      if (text === '(') open.push(calls || callsResult ? 'call' : 'group');
      needsOperand = text === '(' || kind === 'sheet' || kind === 'function';
    } else if (kind === 'operator' || text === '@') {
      const prefix = text === '+' || text === '-' || text === '@';
      if (needsOperand ? !prefix : text === '@') return false;
      needsOperand = true;
    } else if (text === ')') {
      if ((needsOperand && !inEmptyArgument) || open.pop() === undefined) return false;
      needsOperand = false;
    } else if (text === ',') {
      if (needsOperand && !inEmptyArgument) return false;
      needsOperand = true;
    } else if (needsOperand) {
      return false;
    } else {
      // `%` and `#` end an operand, `:` joins two.
      needsOperand = text === ':';
    }
    before = token;
    spaced = false;
  }
  return open.length === 0 && !needsOperand;
}

/** A space between two references is Excel's intersection. */
function intersects(before: FormulaToken | undefined, token: FormulaToken, spaced: boolean) {
  if (!spaced || !before) return false;
  const first = references.has(before.kind) || before.text === ')';
  return first && (references.has(token.kind) || token.kind === 'sheet' || token.text === '(');
}
