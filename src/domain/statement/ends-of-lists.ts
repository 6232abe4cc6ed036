import type { Lists } from './lists-in-making';
import { afterBracket, afterSemicolon } from './open-lists';
import type { StatedList } from './statement';

export function beginList(lists: Lists, kind: StatedList['kind'], head: number | null): void {
  const top = lists.open.at(-1);
  const begun = top?.isBracket === true ? lists.all[top.list ?? -1] : undefined;
  // （其中：…）: one list, not two.
  if (begun?.parts.length === 0 && kind === 'all') return;
  const list = addList(lists, kind, head);
  lists.open = [...lists.open, { list, kind, isBracket: false }];
}

/** `head` is what the brackets tell the parts of; null for brackets that hold no parts. */
export function openBracket(lists: Lists, head: number | null): void {
  const list = head === null ? null : addList(lists, 'all', head);
  const kind = head === null ? null : 'all';
  lists.open = [...lists.open, { list, kind, isBracket: true }];
}

/** Amounts that were told before what they make together. */
export function gather({ all }: Lists, parts: readonly number[], head: number): void {
  all.push({ head, kind: 'all', parts: [...parts], isUnclear: false });
}

function addList({ all }: Lists, kind: StatedList['kind'], head: number | null): number {
  return all.push({ head, kind, parts: [], isUnclear: false }) - 1;
}

export function closeBracket(lists: Lists): void {
  lists.open = afterBracket(lists.open);
}

/** At a semicolon. */
export function closeInner(lists: Lists): void {
  const { all, open, cut } = lists;
  lists.isAfterSemicolon = true;
  const top = open.at(-1);
  // 5万元，主要用于办公；: what comes is no part of it.
  if (top?.kind === 'some' && !top.isBracket && all[top.list ?? -1]?.parts.length === 0) {
    const around = open.slice(0, -1);
    lists.open = around.at(-1)?.kind === 'cause' ? afterSemicolon(around) : around;
    return;
  }
  const after = afterSemicolon(open);
  const inner = after.length < open.length ? top : undefined;
  const outer = all[after.at(-1)?.list ?? -1];
  if (inner?.kind === 'some' && outer) cut.add(outer);
  lists.open = after;
}

/** What follows is told of the whole again. */
export function closeAll(lists: Lists): void {
  lists.open = [];
}

export function endSentenceOfLists(lists: Lists): void {
  noteUnclear(lists);
  closeAll(lists);
}

/** A list in a list that no mark ends: which of the two its last parts belong to is known by their names alone. */
function noteUnclear({ all, open, statements, again }: Lists): void {
  open.forEach(({ list, isBracket }, index) => {
    const around = open[index - 1];
    const [own, outer] = [all[list ?? -1], all[around?.list ?? -1]];
    if (!own || !outer || isBracket || around?.isBracket === true) return;
    if (again.has(list ?? -1)) return;
    if (own.parts.every((part) => statements[part]?.item !== null)) return;
    own.isUnclear = true;
    outer.isUnclear = true;
  });
}
