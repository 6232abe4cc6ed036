import type {
  ChangeStatement,
  GrowthStatement,
  SaidAmount,
  Statement,
} from '../statement/statement';
import { amountOf, type PlacedAmount } from './percent-agreement';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** The amount that the change led to, by its item or by the name that nobody knows. */
export function levelBefore(
  change: ChangeStatement,
  { start }: GrowthStatement,
  { stated: { statements } }: ReadParagraph,
  { items }: TextToCheck,
): SaidAmount | null {
  if (change.item === null && change.label === '')
    return unnamedBefore(change, statements) ?? partBefore(change, statements);
  const factOf = (item: string | null) => items.get(item ?? '')?.facts[0];
  const fact = factOf(change.item);
  // 收入总预算9万元，支出总预算9万元。收支总预算各增加1万元: what forms call the same is the same.
  const isSame = (item: string | null) =>
    item === change.item || (fact !== undefined && factOf(item) === fact);
  const now = statements.findLast(
    (one) =>
      one.kind === 'level' &&
      one.start < Math.min(start, change.start) &&
      isSame(one.item) &&
      (one.item !== null || (one.label === change.label && one.list === change.list)) &&
      one.base === null,
  );
  return now?.year?.year === change.year?.year ? amountOf(now) : null;
}

/** …（项）2024年预算数为10万元，比上年增加2万元，增长25%: nobody knows of what, but it is said of one. */
function unnamedBefore(
  change: ChangeStatement,
  statements: readonly Statement[],
): SaidAmount | null {
  const now = statements[statements.indexOf(change) - 1];
  const isOne =
    now?.kind === 'level' &&
    now.item === null &&
    now.label === '' &&
    now.base === null &&
    now.list === null &&
    now.sentence === change.sentence &&
    now.year?.year === change.year?.year;
  return isOne && change.base !== null && change.list === null ? amountOf(now) : null;
}

/**
 * 其中：出国费0万元，与上年持平；接待费1.5万元，比上年减少0.5万元，下降25%: where the part before is compared too, each is said of its
 * own part, and not of the whole.
 */
function partBefore(change: ChangeStatement, statements: readonly Statement[]): SaidAmount | null {
  const at = statements.indexOf(change);
  const now = statements[at - 1];
  const isPart =
    now?.kind === 'level' &&
    now.list !== null &&
    now.list === change.list &&
    now.base === null &&
    now.sentence === change.sentence &&
    now.year?.year === change.year?.year;
  if (!isPart || change.base === null) return null;
  const before = statements.slice(0, at - 1).findLast(({ list }) => list === now.list);
  const isCompared = before !== undefined && before.kind !== 'level' && before.kind !== 'share';
  return isCompared ? amountOf(now) : null;
}

/** 收入9万元，其中：…, and in the next paragraph 与上年相比增加1万元，增长12.5%: said of the only amount above that is no part. */
export function levelAbove(
  change: ChangeStatement,
  { place, stated }: ReadParagraph,
  { read }: TextToCheck,
): PlacedAmount | null {
  const isFirst = stated.statements[0] === change && change.list === null;
  if (!isFirst || change.label !== '' || change.base === null) return null;
  const paragraph = read[place - 1];
  const wholes = paragraph?.stated.statements.flatMap((one) =>
    one.kind === 'level' && one.list === null && one.base === null ? [one] : [],
  );
  const [only] = wholes ?? [];
  return paragraph && only && wholes?.length === 1 ? { amount: only.amount, paragraph } : null;
}
