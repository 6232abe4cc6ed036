import { headOf, innermost, type Lists } from './lists-in-making';
import type { OpenList } from './open-lists';

/** Where a statement belongs: to which list, and whether as another item of its name. */
export interface ListPlace {
  readonly list: number | null;
  readonly isForeign: boolean;
}

export const outsideOfLists: ListPlace = { list: null, isForeign: false };

interface PlaceAndOpen {
  readonly place: ListPlace;
  /** The lists that are open still when something stands there. */
  readonly open: readonly OpenList[];
}

/** The place of what comes next; lists that it is no part of are closed. */
export function takePlace(lists: Lists, item: string | null): ListPlace {
  const { place, open } = placeOf(lists, item);
  lists.open = open;
  return place;
}

/** The innermost list that the item may be a part of; its words say so, or nothing else is known of them. */
function placeOf(lists: Lists, item: string | null): PlaceAndOpen {
  const { open, isAfterSemicolon, partOf } = lists;
  const inner = open.filter(({ list }) => list !== null);
  const top = inner.at(-1)?.list ?? null;
  if (item === null || top === null) return { place: inList(top), open };
  if (lists.again.has(top)) return { place: { list: top, isForeign: true }, open };
  const wholes = partOf(item);
  const heads = inner.map((one) => headOf(lists, one));
  const fits = heads.findLastIndex(
    (head) => head === null || head === item || wholes.includes(head),
  );
  const fitting = inner[fits];
  if (fitting) return placeInFitting(open, fitting, heads[fits] === item);
  // 项目支出9万元，其中：…；基本支出5万元: the list was of one of two that are parts of the same.
  const beside = isAfterSemicolon
    ? inner[heads.findLastIndex((head) => isBeside(lists, head, wholes))]
    : undefined;
  if (beside && !beside.isBracket) return placeBefore(open, beside);
  if (wholes.length > 0) return { place: { list: top, isForeign: true }, open };
  const brackets = open.filter(({ isBracket }) => isBracket);
  const list = innermost(brackets);
  return { place: { list, isForeign: list !== null }, open: brackets };
}

function placeInFitting(
  open: readonly OpenList[],
  list: OpenList,
  isItsHead: boolean,
): PlaceAndOpen {
  // 其中：…，“三公”经费与上年持平: what the list was about is spoken of again.
  if (isItsHead) return placeBefore(open, list);
  return { place: inList(list.list), open: open.slice(0, open.indexOf(list) + 1) };
}

function placeBefore(open: readonly OpenList[], list: OpenList): PlaceAndOpen {
  const outer = open.slice(0, open.indexOf(list));
  return { place: inList(innermost(outer)), open: outer };
}

function inList(list: number | null): ListPlace {
  return { list, isForeign: false };
}

function isBeside({ partOf }: Lists, head: string | null, wholes: readonly string[]): boolean {
  const own = partOf(head ?? '');
  return own.length > 0 && own.length === wholes.length && own.every((one) => wholes.includes(one));
}
