import { mapReferences } from '../../engine/structure/shift-formula';
import { formulaEngine } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { heldTarget } from '../shared-targets';
import { columnLetters, parseAddress, quoteSheet } from '../../grid/address';
import { isWholeColumns, isWholeRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from '../range/cells';
import { isFormula } from '../../formula/formula-grammar';
import { formulaTokens } from '../../formula/formula-tokens';

/** What a name may refer to: a Range object, a formula, an address, or a constant. */
export function nameFormula(value: unknown, sheetId: string, env: Env): string {
  const range = heldTarget('Range', value);
  if (range) return `=${absoluteAddress(range.sheetId, areaOf(range), env)}`;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return `=${String(value).toUpperCase()}`;
  }
  if (typeof value !== 'string' || value === '') throw invalidArgument('reference');
  if (value.startsWith('=')) return onSheet(value, sheetId, env);
  if (parseAddress(value)) return onSheet(`=${value}`, sheetId, env);
  if (value.trim() !== '' && Number.isFinite(Number(value))) return `=${value}`;
  if (/^(?:TRUE|FALSE)$/i.test(value)) return `=${value.toUpperCase()}`;
  return `="${value.replaceAll('"', '""')}"`;
}

/** References without a sheet mean the sheet where the name was made. */
function onSheet(formula: string, sheetId: string, env: Env): string {
  if (formula.length < 2 || formula.length > 8192) throw invalidArgument('formula');
  const tokens = formulaTokens(formula);
  if (!tokens || !isFormula(tokens)) throw invalidArgument(`the formula ${formula}`);
  const sheet = quoteSheet(sheetById(sheetId, env).getSheetName());
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  return mapReferences(lexer, formula, (token) =>
    token.includes('!') ? asWritten(token) : `${sheet}!${token}`,
  );
}

/** Excel keeps quotes around the name of a sheet only where it needs them. */
function asWritten(reference: string): string {
  const end = reference.lastIndexOf('!');
  const sheet = reference.slice(0, end);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return `${quoteSheet(name)}${reference.slice(end)}`;
}

export function absoluteAddress(sheetId: string, area: Area, env: Env): string {
  return `${quoteSheet(sheetById(sheetId, env).getSheetName())}!${absolute(area)}`;
}

function absolute(area: Area): string {
  const first = `$${columnLetters(area.column)}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}`;
  const firstRow = `$${String(area.row + 1)}`;
  const lastRow = `$${String(area.row + area.rows)}`;
  if (isWholeRows(area)) return `${firstRow}:${lastRow}`;
  if (isWholeColumns(area)) return `${first}:${last}`;
  const start = first + firstRow;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${lastRow}`;
}
