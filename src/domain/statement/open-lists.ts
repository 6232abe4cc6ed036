import type { StatedList } from './statement';

/** The lists that are open at a place of a sentence, the innermost last. */
export interface OpenList {
  /** Its place among the lists of the text; null for brackets that hold none. */
  readonly list: number | null;
  readonly kind: StatedList['kind'] | null;
  readonly isBracket: boolean;
}

/** What a semicolon ends: a cause, or the inner one of two lists. */
export function afterSemicolon(open: readonly OpenList[]): readonly OpenList[] {
  const top = open.at(-1);
  if (!top || top.isBracket) return open;
  const isInner = open.length > 1 && open.at(-2)?.isBracket === false;
  return top.kind === 'cause' || isInner ? open.slice(0, -1) : open;
}

/** What a closing bracket ends: all that was opened in it. */
export function afterBracket(open: readonly OpenList[]): readonly OpenList[] {
  const bracket = open.findLastIndex(({ isBracket }) => isBracket);
  return bracket < 0 ? open : open.slice(0, bracket);
}
