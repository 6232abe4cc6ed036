import type { OpenList } from './open-lists';
import type { StatedList, Statement } from './statement';

export type ListInMaking = { -readonly [Key in keyof StatedList]: StatedList[Key] } & {
  readonly parts: number[];
};

/** The lists of a paragraph, while it is read: which of them are open, and what is a part of which. */
export interface Lists {
  readonly statements: readonly Statement[];
  /** The items that an item is a part of. */
  readonly partOf: (item: string) => readonly string[];
  readonly all: ListInMaking[];
  open: readonly OpenList[];
  isAfterSemicolon: boolean;
  /** Lists in which a list of some parts was ended by a semicolon. */
  readonly cut: Set<ListInMaking>;
  /** What lists may be of instead that were begun behind a semicolon. */
  readonly outer: Map<ListInMaking, number>;
  /** Lists that tell once more, of something without a known name, what was told before. */
  readonly again: Set<number>;
}

export function noLists({ statements, partOf }: Pick<Lists, 'statements' | 'partOf'>): Lists {
  const none = { all: [], open: [], isAfterSemicolon: false };
  return { statements, partOf, ...none, cut: new Set(), outer: new Map(), again: new Set() };
}

export function isInside({ open }: Lists): boolean {
  return innermost(open) !== null;
}

/** The list in which a place is; null outside of all. */
export function innermost(open: readonly OpenList[]): number | null {
  return open.findLast(({ list }) => list !== null)?.list ?? null;
}

export function kindOf({ all }: Lists, list: number | null): StatedList['kind'] | null {
  return all[list ?? -1]?.kind ?? null;
}

export function kindInside(lists: Lists): StatedList['kind'] | null {
  return kindOf(lists, innermost(lists.open));
}

export function isOpen({ open }: Lists, list: number | null): boolean {
  return list !== null && open.some((one) => one.list === list);
}

/** What a list tells the parts of: null where nobody knows, an empty text for something that is no item. */
export function headOf({ all, statements }: Lists, { list }: OpenList): string | null {
  const head = statements[all[list ?? -1]?.head ?? -1];
  return head?.item ?? (head && head.label !== '' ? '' : null);
}

/** What stands before brackets of which nothing was read yet. */
export function headOfBrackets(lists: Lists): Statement | null {
  const top = lists.open.at(-1);
  return top?.isBracket === true ? headWithoutParts(lists, top) : null;
}

/** What 5万元，主要用于办公，较上年减少1万元 goes on about: nothing was told of the parts. */
export function headOfNoParts(lists: Lists): Statement | null {
  const top = lists.open.at(-1);
  return top?.kind === 'some' && !top.isBracket ? headWithoutParts(lists, top) : null;
}

function headWithoutParts({ all, statements }: Lists, { list }: OpenList): Statement | null {
  const own = all[list ?? -1];
  return own?.parts.length === 0 ? (statements[own.head ?? -1] ?? null) : null;
}
