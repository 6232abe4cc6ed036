import { offeredTokens, standingTokens } from './both-sides';
import type { Change } from './change';
import type { Merge } from './merge';
import { piecesOf } from './pieces';
import type { Region } from './region';
import { tokensOf, type Token } from './token';

/** A token of a merged text, with the place of the base it belongs to and the region it is in, if any. */
export interface PlacedToken extends Pick<Change, 'start' | 'end'> {
  readonly token: Token;
  readonly region: Region | null;
}

/** All tokens of the text where the same side is chosen everywhere. */
export function placedTokens(
  merge: Merge,
  regions: readonly Region[],
  side: 'mine' | 'fresh',
): readonly PlacedToken[] {
  return piecesOf(merge, regions).flatMap((piece): readonly PlacedToken[] => {
    const { start, end } = piece;
    if (piece.kind === 'kept') {
      return piece.tokens.map((token, index) => {
        const at = start + index;
        return { token, start: at, end: at + 1, region: null };
      });
    }
    if (piece.kind === 'changed') {
      return piece.tokens.map((token) => ({ token, start, end, region: null }));
    }
    const { region } = piece;
    const tokens = side === 'mine' ? standingTokens(merge, region) : offeredTokens(merge, region);
    return tokens.map((token) => ({ token, start, end, region }));
  });
}

export function clausesOf(placed: readonly PlacedToken[]): readonly (readonly PlacedToken[])[] {
  const clauses: PlacedToken[][] = [[]];
  for (const one of placed) {
    clauses.at(-1)?.push(one);
    if (one.token.kind === 'break') clauses.push([]);
  }
  return clauses;
}

/** Those of which a figure is read that none of them is: 1 that came to stand before 3万元. */
export function grownTogether(placed: readonly PlacedToken[]): readonly PlacedToken[] {
  const read = new Map<number, number>();
  let at = 0;
  for (const { text, kind } of tokensOf(placed.map(({ token }) => token.text).join(''))) {
    if (kind === 'figure') read.set(at, at + text.length);
    at += text.length;
  }
  const figures = [...read];
  let from = 0;
  return placed.filter(({ token }) => {
    const to = from + token.text.length;
    const start = from;
    from = to;
    if (token.kind === 'figure' && read.get(start) === to) return false;
    return figures.some(([begin, end]) => begin < to && start < end) || token.kind === 'figure';
  });
}
