import { parseCell } from '../../../src/domain/grid/cell';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { isFilled } from '../../../src/domain/read/sheet-rows';
import { factsOf, isTelling, namesColumns } from './form-facts';
import { beginsBySight, chainOf, hasItsWords, reads } from './row-evidence';
import type { RowTag, TaggedCell } from './row-tag';
import { columnOn, type UserSheet } from './user-sheet';

/** Those below the form too, down to the last one that holds anything. */
export function allRows({ rows, sheet }: UserSheet): (RowTag | null)[] {
  const more = Math.max(0, (sheet.used?.bottom ?? -1) + 1 - rows.length);
  return [...rows, ...Array<null>(more).fill(null)];
}

export function isBlankRow({ sheet, columns }: UserSheet, row: number): boolean {
  return columns.every((_, column) => !isFilled(sheet.cellAt(row, column)));
}

/** Columns of which words are said to be changed: what stands in them is found by its place. */
export function columnsInDoubt(user: UserSheet, { problems }: FormReading): Set<number> {
  const { rows, style, sheet } = user;
  const places = problems.flatMap(({ kind, at }) =>
    kind === 'changedLabel' ? (parseCell(at) ?? []) : [],
  );
  const heads = rows.filter((tag, row) => tag && namesColumns(tag) && isCertain(user, row));
  const should = factsOf(style).fixed.filter(namesColumns);
  // Where a row of heads is gone columns are found by their place.
  const isHeadless = heads.length < should.length;
  if (isHeadless && problems.length > 0) return new Set(Array((sheet.used?.right ?? 0) + 2).keys());
  return new Set(places.map(({ column }) => column));
}

const certain = new WeakMap<UserSheet, (boolean | undefined)[]>();

/** Whether a row is what it was: its words stand there, and nothing in it says that items begin elsewhere than they did. */
export function isCertain(user: UserSheet, row: number): boolean {
  const known = certain.get(user) ?? [];
  certain.set(user, known);
  return (known[row] ??= isAsItWas(user, row));
}

function isAsItWas(user: UserSheet, row: number): boolean {
  const tag = user.rows[row];
  if (!tag || !hasItsWords(user, row, tag) || hasMoved(user, row)) return false;
  if (tag.kind === 'text') {
    const cells = user.columns.map((_, at) => user.sheet.cellAt(row, at)).filter(isFilled);
    // What formulas print may be any words: such a row is not known by them.
    return tag.cells.length > 0 && cells.length === tag.cells.length;
  }
  if (looksLikeAnother(user, row) || isOrphan(user, row)) return false;
  return chainOf(tag.path).every((path) => {
    const facts = factsOf(user.style).blocks.get(path);
    const needsSign =
      facts && (facts.leads.length > 0 || facts.sums.length > 0 || facts.block.begins);
    return !needsSign || beginsBySight(user, row, path) === tag.begins.includes(path);
  });
}

/** Whether the row is gone with which the item began that a row belongs to: what is left of it may be anything. */
export function isOrphan({ rows }: UserSheet, row: number): boolean {
  const tag = rows[row];
  const above = rows.slice(0, row);
  return chainOf(tag?.path ?? '').some(
    (path) =>
      tag?.begins.includes(path) === false && !above.some((one) => one?.begins.includes(path)),
  );
}

/**
 * Whether the words of another row of the form stand in a row, or most of them where heads were copied over it. One word may be
 * typed into the rows of a list, but not with all the formulas of a sum beside it.
 */
function looksLikeAnother(user: UserSheet, row: number): boolean {
  const tag = user.rows[row];
  if (!tag || (tag.kind !== 'item' && tag.cells.some(isLabel))) return false;
  return factsOf(user.style).fixed.some(({ cells }) => {
    const labels = cells.filter(isLabel);
    const found = labels.filter((one) => reads(user, row, one)).length;
    if (tag.kind === 'item' && found === 1) return labels.length === 1 && calculates(cells);
    if (tag.kind === 'item') return found * 2 > labels.length;
    return found > 0 && found === labels.length;
  });

  function calculates(cells: RowTag['cells']): boolean {
    const sums = cells.filter(({ cell }) => 'derived' in cell);
    return (
      sums.length > 0 &&
      sums.every((one) => user.sheet.cellAt(row, columnOn(user, one)).formula !== null)
    );
  }
}

function isLabel({ cell }: TaggedCell): boolean {
  return 'label' in cell && cell.label.trim() !== '';
}

/**
 * Whether a row of the form stands above another one that it should stand below, or below one. Rows that hold nothing change no
 * places, and one that lost its words is gone.
 */
function hasMoved(user: UserSheet, row: number): boolean {
  return isOutOfOrder(ranksOf(user), row);
}

/**
 * Whether that can be seen: a row of the form without words looks like any other, and a form whose heads stand twice is two tables,
 * each in its order.
 */
export function showsDisorder(user: UserSheet): boolean {
  const heads = factsOf(user.style).fixed.filter(({ kind }) => kind === 'head');
  if (user.rows.filter((tag) => tag?.kind === 'head').length > heads.length) return false;
  const ranks = ranksOf(user).map((rank, row) => (isWordless(user.rows[row]) ? null : rank));
  return ranks.some((_, row) => isOutOfOrder(ranks, row));
}

export function isWordless(tag: RowTag | null | undefined): boolean {
  return tag?.kind === 'fixed' && !tag.cells.some(isTelling);
}

function isOutOfOrder(ranks: readonly (number | null)[], row: number): boolean {
  const own = ranks[row] ?? null;
  return (
    own !== null &&
    ranks.some((its, other) => its !== null && its !== own && its < own !== other < row)
  );
}

const ranked = new WeakMap<UserSheet, (number | null)[]>();

function ranksOf(user: UserSheet): (number | null)[] {
  const known = ranked.get(user);
  if (known) return known;
  const { rankOf } = factsOf(user.style);
  const ranks = user.rows.map((tag, row) =>
    tag === null || isBlankRow(user, row) || !hasItsWords(user, row, tag) ? null : rankOf(tag),
  );
  ranked.set(user, ranks);
  return ranks;
}
