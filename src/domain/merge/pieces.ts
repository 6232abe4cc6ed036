import type { Change } from './change';
import type { Merge } from './merge';
import type { Region } from './region';
import type { Token } from './token';

/** A place of the base: words that are certain, as they were or with the change that was made, or what somebody has to decide on. */
export type Piece = Pick<Change, 'start' | 'end'> &
  (
    | { readonly kind: 'kept'; readonly tokens: readonly Token[] }
    | { readonly kind: 'changed'; readonly tokens: readonly Token[] }
    | { readonly kind: 'region'; readonly region: Region }
  );

/** All pieces in their order; nothing of the base lies between them. */
export function piecesOf(merge: Merge, regions: readonly Region[]): readonly Piece[] {
  const { before, own, printed, fates } = merge;
  const decided = new Set(regions.flatMap((region) => [...region.own, ...region.printed]));
  const made = [...own, ...printed.filter((one) => fates.get(one) === 'made')];
  const pieces: Piece[] = [];
  let at = 0;
  const keepTo = (end: number) => {
    if (at < end) pieces.push({ kind: 'kept', start: at, end, tokens: before.slice(at, end) });
  };
  const others: readonly Piece[] = [
    ...made.filter((one) => !decided.has(one)).map((one) => ({ kind: 'changed' as const, ...one })),
    ...regions.map((region) => ({
      kind: 'region' as const,
      start: region.start,
      end: region.end,
      region,
    })),
  ];
  for (const piece of [...others].sort(inOrder)) {
    keepTo(piece.start);
    pieces.push(piece);
    at = Math.max(at, piece.end);
  }
  keepTo(before.length);
  return pieces;
}

/** What is put in at a place stands before what begins there. */
function inOrder(one: Piece, other: Piece): number {
  return one.start - other.start || one.end - other.end;
}
