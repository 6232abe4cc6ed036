import { isOpen, kindOf, type Lists } from './lists-in-making';
import type { Statement } from './statement';

/** What the parts may be of that a list will tell, where nothing was told before it in its own sentence. */
export interface HeadsBefore {
  /** The last amount of the sentence before that is in no list. */
  readonly before: number | null;
  /** The last such amount of any sentence before. */
  readonly everBefore: number | null;
}

export const noHeads: HeadsBefore = { before: null, everBefore: null };

/** What a list that begins here tells the parts of: behind a reason that was ended it is what the sentence is about. */
export function headHere(
  { before }: HeadsBefore,
  lists: Lists,
  { lastAmount, sentence }: { readonly lastAmount: number | null; readonly sentence: number },
): number | null {
  const list = lists.statements[lastAmount ?? -1]?.list ?? null;
  const isOfReason = kindOf(lists, list) === 'cause' && !isOpen(lists, list);
  if (!isOfReason) return lastAmount ?? before;
  return lastOutside(lists.statements, sentence) ?? lastAmount;
}

/** What a list is of that tells the parts of a whole once more, in another way. */
export function headAnew(
  { everBefore }: HeadsBefore,
  statements: readonly Statement[],
  sentence: number,
): number | null {
  return lastOutside(statements, sentence) ?? everBefore;
}

export function headsBehind(
  { everBefore }: HeadsBefore,
  statements: readonly Statement[],
  sentence: number,
): HeadsBefore {
  const before = lastOutside(statements, sentence);
  return { before, everBefore: before ?? everBefore };
}

/** The last amount of a sentence that is in no list. */
function lastOutside(statements: readonly Statement[], sentence: number): number | null {
  const place = statements.findLastIndex(
    ({ list, sentence: own, kind }) =>
      list === null && own === sentence && (kind === 'level' || kind === 'change'),
  );
  return place < 0 ? null : place;
}
