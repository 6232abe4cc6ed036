import { offeredTokens, standingTokens } from './both-sides';
import type { Change } from './change';
import type { Merge } from './merge';
import { piecesOf } from './pieces';
import type { Region } from './region';
import type { Token } from './token';

/** A token of a merged text, with the place of the base it belongs to and the region it is in, if any. */
export interface PlacedToken extends Pick<Change, 'start' | 'end'> {
  readonly token: Token;
  readonly region: Region | null;
}

export type Side = 'mine' | 'fresh';

/** All tokens of the text where the same side is chosen everywhere. */
export function placedTokens(
  merge: Merge,
  regions: readonly Region[],
  side: Side,
): readonly PlacedToken[] {
  return piecesOf(merge, regions).flatMap((piece): readonly PlacedToken[] => {
    const { start, end } = piece;
    if (piece.kind === 'region') {
      const { region } = piece;
      const tokens = side === 'mine' ? standingTokens(merge, region) : offeredTokens(merge, region);
      return tokens.map((token) => ({ token, start, end, region }));
    }
    return piece.tokens.map((token, index) => {
      const place =
        piece.kind === 'kept' ? { start: start + index, end: start + index + 1 } : { start, end };
      return { token, ...place, region: null };
    });
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
