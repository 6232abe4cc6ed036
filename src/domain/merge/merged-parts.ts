import { offeredTokens, standingTokens } from './both-sides';
import type { Merge } from './merge';
import type { MergedPart, MergedText } from './merged-text';
import { piecesOf } from './pieces';
import type { Region } from './region';
import { textOfTokens } from './token';

/** The text of a merge with what was found to be asked in it. */
export function mergedParts(merge: Merge, regions: readonly Region[]): MergedText {
  return joined(
    piecesOf(merge, regions).map((piece) =>
      piece.kind === 'region'
        ? partOf(merge, piece.region)
        : { kind: 'agreed', text: textOfTokens(piece.tokens) },
    ),
  );
}

function partOf(merge: Merge, region: Region): MergedPart {
  const mine = textOfTokens(standingTokens(merge, region));
  const fresh = textOfTokens(offeredTokens(merge, region));
  if (mine === fresh) return { kind: 'agreed', text: mine };
  return { kind: 'conflict', mine, fresh, ...(region.turn && { turn: region.turn }) };
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
