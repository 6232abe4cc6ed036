import { formulaEngine } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { allNames } from '../names/name-list';
import { quoteSheet } from '../../grid/address';
import { isFormula } from '../../formula/formula-grammar';
import { formulaTokens, joinTokens } from '../../formula/formula-tokens';
import type { FormulaToken } from '../../formula/formula-tokens';

/** Excel's limit for the text of a formula. */
const longestFormula = 8192;

/** Checks formulas as they are entered and gives them the spelling Excel would give them. */
export interface FormulaReader {
  read(formula: string): string;
}

export function formulaReader(env: Env): FormulaReader {
  const { injector, book } = env.engine;
  const functions = injector.get(formulaEngine.IFunctionService);
  const lexer = injector.get(formulaEngine.LexerTreeBuilder);
  const sheets = spellings(book.getSheets().map((sheet) => sheet.getSheetName()));
  // Most formulas speak of none, and a workbook may have thousands.
  let names: ReturnType<typeof spellings> | undefined;
  const spelledName = (text: string): string => {
    names ??= spellings(allNames(env).map(({ name }) => name));
    return names.get(text.toLowerCase()) ?? text;
  };

  function spelled({ kind, text }: FormulaToken): string {
    switch (kind) {
      case 'function': {
        const upper = text.toUpperCase();
        return functions.hasExecutor(upper) ? upper : text;
      }
      case 'cell':
      case 'columns':
      case 'error':
      case 'boolean':
        return text.toUpperCase();
      case 'number':
        return (text.startsWith('.') ? `0${text}` : text).toUpperCase();
      case 'name':
        return spelledName(text);
      case 'sheet': {
        const plain = text.slice(0, -1);
        const name = plain.startsWith("'") ? plain.slice(1, -1).replaceAll("''", "'") : plain;
        const known = sheets.get(name.toLowerCase());
        return known === undefined ? text : `${quoteSheet(known)}!`;
      }
      default:
        return text;
    }
  }

  return {
    read(formula) {
      if (formula.length > longestFormula) {
        throw invalidArgument(`a formula of more than ${String(longestFormula)} characters`);
      }
      const tokens = formulaTokens(formula);
      if (!tokens || !isFormula(tokens)) throw invalidArgument(`the formula ${formula}`);
      const needed = tokens.filter((_, index) => !isNeedlessAt(tokens, index));
      const text = joinTokens(needed.map((token) => ({ ...token, text: spelled(token) })));
      // Unions and intersections in parentheses, which Univer does not know.
      if (typeof lexer.treeBuilder(text) === 'string') {
        throw new HostError('ApiNotFound', `The workbench cannot calculate the formula ${formula}`);
      }
      return text;
    },
  };
}

/** `@` before a single cell changes nothing in Excel, but is an error in Univer. */
function isNeedlessAt(tokens: readonly FormulaToken[], index: number): boolean {
  if (tokens[index]?.text !== '@') return false;
  const cell = tokens[index + 1]?.kind === 'sheet' ? index + 2 : index + 1;
  const following = tokens[cell + 1]?.text;
  return tokens[cell]?.kind === 'cell' && following !== ':' && following !== '#';
}

function spellings(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
