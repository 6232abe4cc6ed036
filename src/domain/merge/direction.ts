import type { Token } from './token';
import { saysNoWay, signsOfDirection } from './token-words';

export type Direction = 'up' | 'down';

/** Which way the words before a figure say that it goes, within its clause: 增加1万元, 下降20%. Null where they say none. */
export function directionsIn(tokens: readonly Token[]): ReadonlyMap<Token, Direction | null> {
  const ways = new Map<Token, Direction | null>();
  let clause = '';
  for (const token of tokens) {
    if (token.kind === 'figure') ways.set(token, lastDirection(clause));
    clause = token.kind === 'break' ? '' : clause + (isSign(token) ? token.text : ' ');
  }
  return ways;
}

/** What is to be filled in says nothing yet. */
function isSign({ kind, text }: Token): boolean {
  return kind === 'word' && !text.startsWith('【');
}

function lastDirection(clause: string): Direction | null {
  const sign = [...clause.replace(saysNoWay, ' ')].findLast((one) => one in signsOfDirection);
  return signsOfDirection[sign ?? ''] ?? null;
}
