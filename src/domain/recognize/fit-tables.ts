import type { FormStyle } from '../form/form-style';
import type { ReadPlan } from '../read/read-plan';
import { columnsInOrder } from './column-order';
import { fitRows, type FittedRow } from './fit-rows';
import type { LabelWords } from './label-words';
import { withoutRepeatedHeads } from './repeated-heads';
import type { TableRow } from './row-view';
import { isStarred } from './starred-numbers';
import { takenTotals, type TakenTotal } from './taken-totals';
import type { TablesToRead } from './tables-to-read';
import { totalsFirst } from './totals-first';
import type { PairedLists } from './two-lists';

/** What rows were called that are known by their sums only. */
export type ToldTotals = ReadonlyMap<TableRow, NonNullable<TakenTotal['told']>>;

/** The rows of tables, each as the row of a layout that it is. */
export interface FittedTables {
  /** Before heads that are printed again were left out. */
  readonly first: readonly FittedRow[];
  readonly once: readonly FittedRow[];
  /** With its totals where the form has them. */
  readonly fitted: readonly FittedRow[];
  readonly told: ToldTotals;
  /** The rows in the columns of the layout, where they stood in another order. */
  readonly ordered: readonly TableRow[] | null;
}

interface Layout {
  readonly style: FormStyle;
  readonly plan: ReadPlan;
  readonly lists: PairedLists | null;
}

export function fitTables(
  { rows: printed, printedAgain }: TablesToRead,
  { style, plan, lists }: Layout,
  words: LabelWords,
): FittedTables {
  const ordered = lists ? null : columnsInOrder(printed, plan, words);
  const all = lists?.rows ?? ordered ?? printed;
  const placed = style.numbersColumns === true ? all.filter((one) => !isStarred(one)) : all;
  const first = fitRows(plan, (lists ? null : totalsFirst(placed, plan, words)) ?? placed, words);
  const rows = withoutRepeatedHeads(first, printedAgain);
  const once =
    rows.length < first.length
      ? fitRows(
          plan,
          rows.map(({ row }) => row),
          words,
        )
      : first;
  return { first, once, ordered, ...withTotals(once, plan, words) };
}

interface WithTotals {
  readonly fitted: readonly FittedRow[];
  readonly told: ToldTotals;
}

/** Rows of totals are no items, whatever they are called: each is put where the form has it, or left to be told. */
function withTotals(fitted: readonly FittedRow[], plan: ReadPlan, words: LabelWords): WithTotals {
  const totals = new Map(takenTotals(fitted, plan, words).map((one) => [one.row, one]));
  if (totals.size === 0) return { fitted, told: new Map() };
  const told = new Map<TableRow, NonNullable<TakenTotal['told']>>();
  const counted = fitted.flatMap(({ row }) => {
    const total = totals.get(row);
    if (!total) return [row];
    if (total.renamed && total.told) told.set(total.renamed, total.told);
    return total.renamed ?? [];
  });
  const again = new Map(fitRows(plan, counted, words).map((one) => [one.row, one]));
  return {
    fitted: fitted.map((one) => {
      const total = totals.get(one.row);
      return again.get(total?.renamed ?? one.row) ?? { ...one, step: null };
    }),
    told,
  };
}
