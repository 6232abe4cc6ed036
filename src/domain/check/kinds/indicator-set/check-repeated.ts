import { printIndicatorValue } from '../../../indicator/print-indicator-value';
import type { Finding } from '../../finding';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { textOf, type IndicatorSet, type SetRow } from './indicator-set';
import { unitedBy } from './united-by';

/** An indicator is there once. One verdict for every indicator, at the second of two. */
export function checkRepeated({ rows: all, look: { rule, reads } }: IndicatorSet): Verdict[] {
  const rows = all.filter(({ isPlaceholder }) => !isPlaceholder);
  if (rows.length === 0) return [notApplicable({ rule, reads })];
  return rows.map((row, index) => {
    const first = rows.slice(0, index).find(({ nameText }) => nameText === row.nameText);
    if (!first) return checkUnited(row, rows, rule);
    const cells = [row.name, first.name, row.value, first.value].map(({ at }) => at);
    const look = { rule, reads: cells };
    const params = {
      name: { text: textOf(row.name) },
      first: { cells: [first.name.at] },
      found: { text: textOf(row.value) },
      other: { text: textOf(first.value) },
    };
    const says = isSameValue(row, first) ? 'indicatorTwice' : 'indicatorTwoValues';
    return failed(look, { says, params, at: [row.name.at, first.name.at], fix: null });
  });
}

/** Several indicators that another one measures together. */
function checkUnited(row: SetRow, rows: readonly SetRow[], rule: string): Verdict {
  const names = rows.map(({ nameText }) => nameText);
  const united = new Set(unitedBy(row.nameText, names));
  const others = rows.filter(({ nameText }) => united.has(nameText)).map(({ name }) => name);
  const look = { rule, reads: [row.name, row.value, ...others].map(({ at }) => at) };
  if (others.length === 0) return passed(look);
  const params = {
    name: { text: textOf(row.name) },
    others: { list: others.map(textOf), areNames: true },
    first: { cells: others.map(({ at }) => at) },
  } satisfies Finding['params'];
  return failed(look, {
    says: 'indicatorUnites',
    params,
    at: [row.name.at, ...others.map((one) => one.at)],
    fix: null,
  });
}

/** One without a value may become anything. */
function isSameValue({ parsed: one }: SetRow, { parsed: other }: SetRow): boolean {
  if (one === null || other === null) return true;
  return printIndicatorValue(one) === printIndicatorValue(other);
}
