import { textOfTokens, type Token } from './token';
import { saysNoWay, signsOfDirection } from './token-words';

export type Direction = 'up' | 'down';

/** What stands before a figure in its clause. */
export interface Lead {
  readonly words: string;
  /** Which way the words say that it goes: 增加1万元, 下降20%. Null where they say none. */
  readonly way: Direction | null;
}

/** The leads of all figures of a text, by their tokens. */
export function leadsIn(tokens: readonly Token[]): ReadonlyMap<Token, Lead> {
  const leads = new Map<Token, Lead>();
  let start = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'figure') leads.set(token, leadOf(tokens.slice(start, at)));
    if (token.kind === 'break') start = at + 1;
  });
  return leads;
}

function leadOf(clause: readonly Token[]): Lead {
  // What is to be filled in says nothing yet.
  const signs = clause.map(({ kind, text }) => (kind === 'word' && !/^【/.test(text) ? text : ' '));
  const saying = signs.join('').replace(saysNoWay, ' ');
  const last = [...saying].findLast((sign) => sign in signsOfDirection);
  return { words: textOfTokens(clause).trim(), way: signsOfDirection[last ?? ''] ?? null };
}
