import { knownExpression } from '../check/known-expression';
import { fen, type Fen } from '../money/fen';
import type { SheetGrid } from '../grid/sheet-grid';
import { holdsAnything, type AmountColumn } from './amount-columns';
import type { ExportHeads, HeadedColumn } from './export-heads';
import type { Attributes, ExportWords, OfWhichWords } from './export-words';
import { isNotAdded, namesMoney, withoutUnit } from './money-heads';

/** A column that says how much of the amounts of another one is of a kind. */
export interface PartColumn extends OfWhichWords {
  readonly column: number;
  readonly path: readonly string[];
  readonly of: AmountColumn;
}

/**
 * 其中：财政拨款 stands behind what it is a part of, with others between them or not. Behind a column of other money, as that of last
 * year, it may be a part of that.
 */
export function partColumns(
  { columns, below }: ExportHeads,
  grid: SheetGrid,
  words: ExportWords,
  counted: readonly AmountColumn[],
): readonly PartColumn[] {
  return columns.flatMap(({ column, path }): PartColumn[] => {
    const own = withoutUnit(path[path.length - 1] ?? '', words);
    const kind = words.ofWhich.find(({ head }) => knownExpression(`^(?:${head})$`).test(own));
    if (!kind || !isNotAdded(path, words) || !holdsAnything(grid, column, below)) return [];
    const mayHold = ({ says }: AmountColumn) => says.fund === undefined || says.fund === kind.whole;
    const of = counted.filter((one) => one.column < column && mayHold(one)).at(-1);
    const between = columns.filter((one) => of && of.column < one.column && one.column < column);
    const isOfOther = between.some(
      (one) => isOtherMoney(one, words) && counted.every((its) => its.column !== one.column),
    );
    return of && !isOfOther ? [{ ...kind, column, path, of }] : [];
  });
}

/** Money that is not added up, and no part of an amount either: 上年预算数, 2024年预算数. */
function isOtherMoney({ path, meaning }: HeadedColumn, words: ExportWords): boolean {
  if (meaning !== null) return false;
  const isPart = path.some((head) => knownExpression(`^${words.partBegins}`).test(head));
  return !isPart && (isNotAdded(path, words) || namesMoney(path, words));
}

export interface SplitAmount {
  readonly fen: Fen;
  readonly attributes: Attributes;
}

/** An amount as its part and the rest of it; null where what is said cannot be a part of it. */
export function splitAmount(
  amount: Fen,
  attributes: Attributes,
  { whole, part, rest }: OfWhichWords,
  said: Fen,
): readonly SplitAmount[] | null {
  const { fund } = attributes;
  const asItIs = [{ fen: amount, attributes }];
  if (said === 0 && (fund !== whole || amount === 0)) return asItIs;
  const remainder = fen(amount - said);
  // What is taken back is negative, and so is its part.
  const isPart = said === 0 || (Math.sign(said) === Math.sign(amount) && remainder * said >= 0);
  if (!isPart) return null;
  if (fund === whole) {
    return [
      { fen: said, attributes: { ...attributes, fund: part } },
      { fen: remainder, attributes: { ...attributes, fund: rest } },
    ].filter((one) => one.fen !== 0);
  }
  return fund === part && remainder === 0 ? asItIs : null;
}
