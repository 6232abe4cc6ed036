import { fieldOf } from '../form/form-cell';
import { plainText } from '../value/number-text';
import type { FittedRow } from './fit-rows';
import { yuan } from '../money/money-unit';

/** What lists that stand side by side say in one row. */
interface ListRow {
  readonly fitted: FittedRow;
  /** By the list, whether it has an item there. */
  readonly filled: readonly boolean[];
  /** By the list, the last text of its item: what its indicator is to be. */
  readonly values: readonly string[];
  /** The first row of what the lists belong to. */
  readonly isFirst: boolean;
}

/** Values like those of a list of costs. */
/** Not with what may stand before it: each of ten thousand letters would be a beginning. */
const money = new RegExp(`${yuan}$`);
/** So many say what values of a list are like, if so large a part of them agrees. */
const enough = 2;
const most = 2 / 3;

/**
 * Rows whose items stand in another of the lists side by side than they seem to belong to: words for a cell of one list do for
 * another too, so that a row that lost empty cells looks right by itself. Lists are printed without gaps, and one of amounts of
 * money has amounts of money.
 */
export function shiftedLists(rows: readonly FittedRow[]): ReadonlySet<FittedRow> {
  const groups = groupsOf(rows);
  const shifted = new Set<FittedRow>();
  const lists = Math.max(0, ...groups.flat().map(({ filled }) => filled.length));
  for (let list = 0; list < lists; list += 1) {
    for (const group of groups) {
      for (const row of outOfGap(group, list)) shifted.add(row.fitted);
    }
    for (const row of unlikeOthers(groups.flat(), list)) shifted.add(row.fitted);
  }
  return shifted;
}

/** An item below a gap, or what stands beside the gap in another list: which of them moved nobody knows, and one is told. */
function outOfGap(group: readonly ListRow[], list: number): readonly ListRow[] {
  const last = group.findLastIndex(({ filled }) => filled[list] === true);
  const gaps = group.filter((row, at) => at < last && row.filled[list] !== true);
  const beside = gaps.filter(({ filled }) => filled.includes(true));
  if (gaps.length === 0) return [];
  return beside.some(({ filled }) => filled.indexOf(true) < list)
    ? beside.filter(({ filled }) => filled.indexOf(true) < list)
    : group.slice(last, last + 1);
}

function unlikeOthers(rows: readonly ListRow[], list: number): readonly ListRow[] {
  const said = rows.filter(({ values }) => (values[list] ?? '') !== '');
  const isMoney = ({ values }: ListRow) => money.test(values[list] ?? '');
  const first = said.filter(({ isFirst }) => isFirst);
  if (first.length < enough || first.filter(isMoney).length < most * first.length) return [];
  return said.filter((row) => !row.isFirst && !isMoney(row));
}

/** The rows of lists side by side, by what they belong to. */
function groupsOf(rows: readonly FittedRow[]): readonly (readonly ListRow[])[] {
  const groups: ListRow[][] = [];
  for (const fitted of rows) {
    const { step, view } = fitted;
    if (step === null) continue;
    const cells = step.to.cells.filter(({ beside }) => beside !== null);
    const blocks = [...new Set(cells.map(({ beside }) => beside))];
    if (blocks.length < 2) continue;
    const isFirst = step.opens.some(({ kind }) => kind === 'block');
    if (isFirst || groups.length === 0) groups.push([]);
    const group = groups.at(-1);
    const above = group?.at(-1);
    const own = blocks.map((block) =>
      cells.filter(({ beside, cell }) => beside === block && fieldOf(cell) !== null),
    );
    const texts = own.map((list) =>
      list.map(({ column }) => plainText(String(view.cells[column]?.value ?? ''))),
    );
    // An item may reach over rows of the list beside it.
    const goesOn = own.map((list) =>
      list.every(({ column }) => view.isMergedDown[column] === true),
    );
    group?.push({
      fitted,
      isFirst,
      filled: texts.map(
        (all, list) =>
          all.some((text) => text !== '') ||
          (goesOn[list] === true && above?.filled[list] === true),
      ),
      values: texts.map((all) => all.at(-1) ?? ''),
    });
  }
  return groups;
}
