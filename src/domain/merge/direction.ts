import type { Token } from './token';
import { eitherWay, signsOfDirection } from './token-words';

export type Direction = 'up' | 'down';

/** Which way the words before a figure say that it goes, within its clause: 增加1万元, 下降20%. */
export function directionOf(tokens: readonly Token[], at: number): Direction | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'break') return null;
    const direction = signsOfDirection[token?.text ?? ''];
    const isEither = `${tokens[index - 1]?.text ?? ''}${token?.text ?? ''}` === eitherWay;
    if (direction !== undefined && !isEither) return direction;
    if (isEither) index -= 1;
  }
  return null;
}

/** The ways of all figures of a text, by their tokens. */
export function directionsIn(tokens: readonly Token[]): ReadonlyMap<Token, Direction | null> {
  return new Map(
    tokens.flatMap((token, at) =>
      token.kind === 'figure' ? [[token, directionOf(tokens, at)] as const] : [],
    ),
  );
}

export function areOpposite(one: Direction | null, other: Direction | null): boolean {
  return one !== null && other !== null && one !== other;
}
