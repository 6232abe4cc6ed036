import type { createLists } from './lists-of-parts';
import type { Statement } from './statement';

/** While a paragraph is read: what the parts are of that a list will tell. */
export function createHeads(
  statements: readonly Statement[],
  sentence: () => number,
  lists: ReturnType<typeof createLists>,
) {
  /** The last amount of the sentence before that is in no list. */
  let before: number | null = null;
  /** The last such amount of any sentence before. */
  let everBefore: number | null = null;

  /** The last amount of this sentence that is in no list. */
  function lastOutside(): number | null {
    const place = statements.findLastIndex(
      ({ list, sentence: own, kind }) =>
        list === null && own === sentence() && (kind === 'level' || kind === 'change'),
    );
    return place < 0 ? null : place;
  }

  return {
    /** Behind a reason that was ended it is what the sentence is about. */
    here(lastAmount: number | null): number | null {
      const list = statements[lastAmount ?? -1]?.list ?? null;
      const isOfReason = lists.kindOf(list) === 'cause' && !lists.isOpen(list);
      if (!isOfReason) return lastAmount ?? before;
      return lastOutside() ?? lastAmount;
    },
    /** Where the parts of a whole are told once more, in another way. */
    anew: (): number | null => lastOutside() ?? everBefore,
    endSentence(): void {
      before = lastOutside();
      everBefore = before ?? everBefore;
    },
  };
}
