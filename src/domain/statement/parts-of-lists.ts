import { closeAll } from './ends-of-lists';
import { innermost, type ListInMaking, type Lists } from './lists-in-making';
import type { Statement } from './statement';

/** Takes the statement that comes next, as a part of its list. */
export function addPart(lists: Lists, statement: Statement): void {
  const { all, cut, statements } = lists;
  lists.isAfterSemicolon = false;
  const list = all[statement.list ?? -1];
  if (!list || !['level', 'change', 'flat'].includes(statement.kind)) return;
  if (list.parts.length === 0)
    list.head = headLike(statements, statement, headOfMore(lists, list, statement));
  list.parts.push(statements.length);
  // After 主要为A，B；C it is not known whether C goes on with B.
  if (statement.item === null && cut.has(list)) list.isUnclear = true;
}

/** 10万元，其中：A6万元、B4万元；其中C8万元: what is more than B is no part of it, but of the whole. */
function headOfMore(lists: Lists, list: ListInMaking, part: Statement): number | null {
  const head = lists.statements[list.head ?? -1];
  const whole = lists.outer.get(list);
  const isMore =
    head?.kind === 'level' && part.kind === 'level' && part.amount.fen > head.amount.fen;
  if (!isMore || whole === undefined) return list.head;
  // The list before it is at its end.
  lists.open = lists.open.filter((one) => one.list === null || one.list === part.list);
  return whole;
}

/** Amounts are parts of an amount and changes of a change: 10万元，比上年减少2万元，其中：…. */
function headLike(
  statements: readonly Statement[],
  { kind }: Statement,
  head: number | null,
): number | null {
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

/**
 * 按来源分：A5万元、B3万元，收入合计8万元: the whole of a list that was begun without one may come last. Whether it does; the list is
 * at its end then.
 */
export function endWithWhole(lists: Lists, item: string | null): boolean {
  const { all, open, statements, partOf } = lists;
  const list = all[innermost(open) ?? -1];
  const isWhole =
    item !== null &&
    list?.head === null &&
    list.parts.length > 1 &&
    list.parts.every((part) => partOf(statements[part]?.item ?? '').includes(item));
  if (!isWhole) return false;
  list.head = statements.length;
  closeAll(lists);
  return true;
}
