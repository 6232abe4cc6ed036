import { fen } from '../../money/fen';
import type { CrossVerdict } from './cross-verdict';
import type { FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import { entryAgain, type ListEntry } from './list-entries';
import type { ItemsTogetherRule } from './list-rule';

/** A row of what has a limit, and the row as it states that. */
interface LimitedRow {
  readonly entry: ListEntry;
  readonly limit: ListEntry;
}

/** One verdict for everything that several rows have a part of. */
export function checkTogether<Form extends FormInWorkbook>(
  rule: ItemsTogetherRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const [listed, limits, elsewhere] = [rule.list, rule.limit, rule.unless].map((list) =>
    list ? forms.listing(list).ofForms : [],
  );
  return (listed ?? []).flatMap((entries, place) => {
    const rows = new Map<string, LimitedRow[]>();
    entries.forEach(({ entry }, index) => {
      const limit = limits?.[place]?.[index]?.entry;
      const isElsewhere = elsewhere?.[place]?.[index]?.entry.amount != null;
      if (!limit || isElsewhere || !entry.amount) return;
      rows.set(entry.key, [...(rows.get(entry.key) ?? []), { entry, limit }]);
    });
    const [first] = entries;
    if (!first) return [];
    return [...rows.values()]
      .filter(({ length }) => length > 1)
      .map((group) => togetherVerdict(rule, first.form, group));
  });
}

function togetherVerdict<Form extends FormInWorkbook>(
  rule: ItemsTogetherRule,
  form: Form,
  rows: readonly LimitedRow[],
): CrossVerdict<Form> {
  const limits = new Set(rows.flatMap(({ limit }) => fenIn(limit.value) ?? []));
  const [limit = null] = limits;
  const amounts = rows.map(({ entry }) => amountIn(entry.value));
  const sum = amounts.reduce((all, one) => all + (one ?? 0), 0);
  const [first, ...others] = rows.flatMap(({ entry }) => entry.amount ?? []);
  const limitFigure = rows[0]?.limit.amount;
  const side = { forms: [form], called: null, again: null };
  const isOver = (all: number) => limit !== null && all > limit;
  // One row that is too much alone is told by itself, and a wrong total of a row at that.
  const isTold = amounts.some((one) => one !== null && isOver(one));
  const again = rows.reduce(
    (all, { entry }) => all + (amountIn(entryAgain(rule.list, entry, form)) ?? 0),
    0,
  );
  return {
    rule,
    outcome:
      limits.size !== 1 || isTold
        ? 'notApplicable'
        : amounts.includes(null)
          ? 'notEnoughData'
          : isOver(sum) && isOver(again)
            ? 'fail'
            : 'pass',
    left: {
      ...side,
      figures: [...(first ? [first] : []), ...others].map((figure) => ({ form, figure })),
      amount: fen(sum),
    },
    right: {
      ...side,
      figures: limitFigure ? [{ form, figure: limitFigure }] : [],
      amount: limit,
    },
    says: 'togetherMore',
    params: {
      item: { text: rows[0]?.entry.text ?? '' },
      count: { number: rows.length },
    },
  };
}

/** Null where nobody can say: nothing is 0. */
function amountIn(value: ListEntry['value']) {
  return value?.kind === 'blank' ? fen(0) : fenIn(value);
}

function fenIn(value: ListEntry['value']) {
  return value?.kind === 'amount' ? value.fen : null;
}
