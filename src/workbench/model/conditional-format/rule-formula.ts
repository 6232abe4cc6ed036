import { HostError, invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { formulaReader } from '../range/content-formula';
import { formulaTokens } from '../../formula/formula-tokens';
import type { FormulaToken } from '../../formula/formula-tokens';
import { asksForItsCell } from '../../formula/place-formula';

/** A formula of a rule as it is kept: a constant becomes a formula too, as Excel shows it. */
export function ruleFormula(value: unknown, name: string, env: Env): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `=${String(value)}`;
  if (typeof value === 'boolean') return value ? '=TRUE' : '=FALSE';
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument(name);
  const text = value.trim();
  if (!text.startsWith('=')) {
    if (/^(?:true|false)$/i.test(text)) return `=${text.toUpperCase()}`;
    return Number.isFinite(Number(text)) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
  }
  const tokens = formulaTokens(text) ?? [];
  const refused = refusedPart(tokens);
  if (refused) throw invalidArgument(`${name}: conditional formats take no ${refused}`);
  const asking = asksForItsCell(tokens);
  if (asking) {
    throw new HostError(
      'ApiNotFound',
      `The workbench does not support ${asking} of the formatted cell in conditional formats`,
    );
  }
  return formulaReader(env).read(text);
}

/** "You may not use unions, intersections, or array constants for conditional formatting criteria." */
function refusedPart(tokens: readonly FormulaToken[]): string | undefined {
  const open: ('call' | 'group')[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'array') return 'array constants';
    if (text === '(') open.push(tokens[index - 1]?.kind === 'function' ? 'call' : 'group');
    if (text === ')') open.pop();
    if (text === ',' && open.at(-1) !== 'call') return 'unions';
    if (kind === 'space' && ends(tokens[index - 1]) && begins(tokens[index + 1])) {
      return 'intersections';
    }
  }
  return undefined;
}

const operands: ReadonlySet<string> = new Set(['cell', 'columns', 'rows', 'name']);

function ends(token: FormulaToken | undefined): boolean {
  return token !== undefined && (operands.has(token.kind) || token.text === ')');
}

function begins(token: FormulaToken | undefined): boolean {
  if (!token) return false;
  return (
    operands.has(token.kind) || ['sheet', 'function'].includes(token.kind) || token.text === '('
  );
}
