import { changed, type Change } from './change';
import type { Fate } from './fate';
import type { MergedPart, MergedText } from './merged-text';
import { withFiguresOfNow, type KnownFigure } from './old-figures';
import type { Region } from './region';
import { textOfTokens, type Token } from './token';

/** Two changes of one text that are brought together, and what is known of them. */
export interface Merge {
  readonly before: readonly Token[];
  readonly own: readonly Change[];
  readonly printed: readonly Change[];
  readonly fates: ReadonlyMap<Change, Fate>;
  readonly known: readonly KnownFigure[];
  /** What stands in place of an old figure that is printed no more. */
  readonly gapFor: (figure: string) => string;
}

/** A place of the base: words that are certain, or what somebody has to decide on. */
export type Piece = Pick<Change, 'start' | 'end'> &
  ({ readonly tokens: readonly Token[] } | { readonly region: Region });

/** All pieces in their order; nothing of the base lies between them. */
export function piecesOf(merge: Merge, regions: readonly Region[]): readonly Piece[] {
  const { before, own, printed, fates } = merge;
  const isFree = (change: Change) =>
    !regions.some((region) => region.own.includes(change) || region.printed.includes(change));
  const decided: readonly Piece[] = [
    ...own.filter(isFree),
    ...printed.filter((one) => fates.get(one) === 'made').filter(isFree),
    ...regions.map((region) => ({ start: region.start, end: region.end, region })),
  ];
  const pieces: Piece[] = [];
  let at = 0;
  const keepTo = (end: number) => {
    if (at < end) pieces.push({ start: at, end, tokens: before.slice(at, end) });
  };
  for (const piece of [...decided].sort(inOrder)) {
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

export function partsOf(merge: Merge, regions: readonly Region[]): MergedText {
  return joined(
    piecesOf(merge, regions).map((piece) =>
      'tokens' in piece
        ? { kind: 'agreed', text: textOfTokens(piece.tokens) }
        : partOf(merge, piece.region),
    ),
  );
}

function partOf(merge: Merge, region: Region): MergedPart {
  const { before, known, gapFor } = merge;
  const mine = textOfTokens(changed(before, region.own, region));
  if (region.isContested) {
    return conflict(mine, textOfTokens(changed(before, region.printed, region)));
  }
  const isOwn = new Set(region.own.flatMap(({ tokens }) => tokens));
  const fresh = withFiguresOfNow(
    quotingTokens(merge, region),
    (one) => isOwn.has(one),
    known,
    gapFor,
  );
  return conflict(mine, textOfTokens(fresh));
}

/** Words of her own that hold old figures, with what is printed otherwise around them. */
export function quotingTokens({ before, fates }: Merge, region: Region): readonly Token[] {
  const made = region.printed.filter((one) => fates.get(one) === 'made');
  const all = [...region.own, ...made].sort((a, b) => a.start - b.start || a.end - b.end);
  return changed(before, all, region);
}

function conflict(mine: string, fresh: string): MergedPart {
  return mine === fresh ? { kind: 'agreed', text: mine } : { kind: 'conflict', mine, fresh };
}

function joined(parts: readonly MergedPart[]): MergedText {
  const found: MergedPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'conflict') found.push(part);
    else if (last?.kind === 'agreed') {
      found[found.length - 1] = { kind: 'agreed', text: last.text + part.text };
    } else if (part.text !== '') found.push(part);
  }
  return found;
}
