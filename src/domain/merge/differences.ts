import { diffArrays } from 'diff';
import { tokensOf } from './token';

/** A piece of one of two texts, and whether the other has another one there. */
export interface TextPiece {
  readonly text: string;
  readonly isOther: boolean;
}

export interface Differences {
  readonly mine: readonly TextPiece[];
  readonly fresh: readonly TextPiece[];
}

/** Longer sentences are different as a whole: it bounds the time. */
const mostEdits = 600;

/** Two sentences that one has to choose from, with what differs between them. */
export function differences(mine: string, fresh: string): Differences {
  const wordsOf = (text: string) => tokensOf(text).map((token) => token.text);
  const edits = diffArrays(wordsOf(mine), wordsOf(fresh), { maxEditLength: mostEdits });
  if (!edits) return { mine: whole(mine), fresh: whole(fresh) };
  const own: TextPiece[] = [];
  const now: TextPiece[] = [];
  for (const { value, added, removed } of edits) {
    const piece = { text: value.join(''), isOther: added || removed };
    if (!added) own.push(piece);
    if (!removed) now.push(piece);
  }
  return { mine: own, fresh: now };
}

function whole(text: string): readonly TextPiece[] {
  return text === '' ? [] : [{ text, isOther: true }];
}
