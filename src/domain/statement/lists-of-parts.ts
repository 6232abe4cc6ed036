import { afterBracket, afterSemicolon, type OpenList } from './open-lists';
import type { StatedList, Statement } from './statement';

type ListInMaking = { -readonly [Key in keyof StatedList]: StatedList[Key] } & {
  readonly parts: number[];
};

/** Where a statement belongs: to which list, and whether as another item of its name. */
export interface ListPlace {
  readonly list: number | null;
  readonly isForeign: boolean;
}

/** The lists of a paragraph, while it is read: which of them are open, and what is a part of which. */
export function createLists(
  statements: readonly Statement[],
  partOf: (item: string) => readonly string[],
) {
  const lists: ListInMaking[] = [];
  let open: readonly OpenList[] = [];
  let isAfterSemicolon = false;
  /** Lists in which a list of some parts was ended by a semicolon. */
  const cut = new Set<ListInMaking>();

  function isBeside(head: string | null, wholes: readonly string[]): boolean {
    const own = partOf(head ?? '');
    return (
      own.length > 0 && own.length === wholes.length && own.every((one) => wholes.includes(one))
    );
  }

  function inLists(): readonly number[] {
    return open.flatMap(({ list }) => list ?? []);
  }

  /** Null for a list of which nobody knows whose parts it tells; an empty text for the parts of something that is no item. */
  function headOf({ list }: OpenList): string | null {
    const head = list === null ? undefined : statements[lists[list]?.head ?? -1];
    return head?.item ?? (head && head.label !== '' ? '' : null);
  }

  /** Amounts are parts of an amount and changes of a change: 10万元，比上年减少2万元，其中：…. */
  function headLike({ kind }: Statement, head: number | null): number | null {
    const was = statements[head ?? -1];
    if (!was || was.kind === kind) return head;
    const place = statements.findLastIndex(
      (one, at) =>
        one.kind === kind &&
        (one.item === was.item || (was.label === '' && at + 1 === head)) &&
        one.sentence === was.sentence &&
        one.list === was.list &&
        one.year?.year === was.year?.year,
    );
    return place < 0 ? head : place;
  }

  /** A list in a list that no mark ends: which of the two its last parts belong to is known by their names alone. */
  function noteUnclear(): void {
    open.forEach(({ list, isBracket }, index) => {
      const around = open[index - 1];
      const [own, outer] = [lists[list ?? -1], lists[around?.list ?? -1]];
      if (!own || !outer || isBracket || around?.isBracket === true) return;
      if (own.parts.every((part) => statements[part]?.item !== null)) return;
      own.isUnclear = true;
      outer.isUnclear = true;
    });
  }

  return {
    isInside: () => inLists().length > 0,
    /** The kind of the innermost list; null outside of all. */
    inside: () => lists[inLists().at(-1) ?? -1]?.kind ?? null,
    isOpen: (list: number | null) => open.some((one) => one.list !== null && one.list === list),
    kindOf: (list: number | null) => (list === null ? null : (lists[list]?.kind ?? null)),
    begin(kind: StatedList['kind'], head: number | null): void {
      const top = open.at(-1);
      const begun = top?.isBracket === true && top.list !== null ? lists[top.list] : undefined;
      // （其中：…）: one list, not two.
      if (begun?.parts.length === 0 && kind === 'all') return;
      lists.push({ head, kind, parts: [], isUnclear: false });
      open = [...open, { list: lists.length - 1, kind, isBracket: false }];
    },
    /** `head` is what the brackets tell the parts of; null for brackets that hold no parts. */
    openBracket(head: number | null): void {
      if (head !== null) lists.push({ head, kind: 'all', parts: [], isUnclear: false });
      const list = head === null ? null : lists.length - 1;
      open = [...open, { list, kind: head === null ? null : 'all', isBracket: true }];
    },
    /** What stands before brackets of which nothing was read yet. */
    headOfBrackets(): Statement | null {
      const top = open.at(-1);
      const list = top?.isBracket === true ? lists[top.list ?? -1] : undefined;
      return list?.parts.length === 0 ? (statements[list.head ?? -1] ?? null) : null;
    },
    closeBracket(): void {
      open = afterBracket(open);
    },
    closeInner(): void {
      isAfterSemicolon = true;
      const top = open.at(-1);
      // 5万元，主要用于办公；: what comes is no part of it.
      if (top?.kind === 'some' && !top.isBracket && lists[top.list ?? -1]?.parts.length === 0) {
        open = open.slice(0, -1);
        return;
      }
      const after = afterSemicolon(open);
      const inner = after.length < open.length ? open.at(-1) : undefined;
      const outer = lists[after.at(-1)?.list ?? -1];
      if (inner?.kind === 'some' && outer) cut.add(outer);
      open = after;
    },
    endSentence(): void {
      noteUnclear();
      open = [];
    },
    /** The innermost list that the item may be a part of; its words say so, or nothing else is known of them. */
    placeOf(item: string | null): ListPlace {
      const inner = open.filter(({ list }) => list !== null);
      const top = inner.at(-1)?.list ?? null;
      if (item === null || top === null) return { list: top, isForeign: false };
      const wholes = partOf(item);
      const fits = inner.findLast((one) => {
        const head = headOf(one);
        return head === null || head === item || wholes.includes(head);
      });
      if (fits) {
        // 其中：…，“三公”经费与上年持平: what the list was about is spoken of again.
        const isHead = headOf(fits) === item;
        open = open.slice(0, open.indexOf(fits) + (isHead ? 0 : 1));
        return { list: isHead ? (inLists().at(-1) ?? null) : fits.list, isForeign: false };
      }
      // 项目支出9万元，其中：…；基本支出5万元: the list was of one of two that are parts of the same.
      const beside = isAfterSemicolon
        ? inner.findLast((one) => isBeside(headOf(one), wholes))
        : undefined;
      if (beside && !beside.isBracket) {
        open = open.slice(0, open.indexOf(beside));
        return { list: inLists().at(-1) ?? null, isForeign: false };
      }
      if (wholes.length > 0) return { list: top, isForeign: true };
      open = open.filter(({ isBracket }) => isBracket);
      const outer = inLists().at(-1) ?? null;
      return { list: outer, isForeign: outer !== null };
    },
    /** What 5万元，主要用于办公，较上年减少1万元 goes on about: nothing was told of the parts. */
    headOfNoParts(): Statement | null {
      const top = open.at(-1);
      const list = top?.kind === 'some' && !top.isBracket ? lists[top.list ?? -1] : undefined;
      return list?.parts.length === 0 ? (statements[list.head ?? -1] ?? null) : null;
    },
    /** 按来源分：A5万元、B3万元，收入合计8万元: the whole of a list that was begun without one may come last. */
    endsIn(item: string | null): boolean {
      const list = lists[inLists().at(-1) ?? -1];
      const isWhole =
        item !== null &&
        list?.head === null &&
        list.parts.length > 1 &&
        list.parts.every((part) => partOf(statements[part]?.item ?? '').includes(item));
      if (!isWhole) return false;
      list.head = statements.length;
      open = [];
      return true;
    },
    /** What follows is told of the whole again. */
    closeAll(): void {
      open = [];
    },
    /** Amounts that were told before what they make together. */
    gather(parts: readonly number[], head: number): void {
      lists.push({ head, kind: 'all', parts: [...parts], isUnclear: false });
    },
    /** Takes the statement that comes next, as a part of its list. */
    add(statement: Statement, place: number): void {
      isAfterSemicolon = false;
      const list = statement.list === null ? undefined : lists[statement.list];
      if (!list || !['level', 'change', 'flat'].includes(statement.kind)) return;
      if (list.parts.length === 0) list.head = headLike(statement, list.head);
      list.parts.push(place);
      // After 主要为A，B；C it is not known whether C goes on with B.
      if (statement.item === null && cut.has(list)) list.isUnclear = true;
    },
    all: (): readonly StatedList[] => lists,
  };
}
