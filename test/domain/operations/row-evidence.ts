import { columnNumber } from '../../../src/domain/grid/cell';
import { contains } from '../../../src/domain/grid/cell-range';
import { labelKey } from '../../../src/domain/read/label-key';
import { isFilled } from '../../../src/domain/read/sheet-rows';
import { factsOf, type BlockFacts } from './form-facts';
import { parentOf, type BlockPath, type RowTag, type TaggedCell } from './row-tag';
import { columnOn, type UserSheet } from './user-sheet';

/** What a row itself says of whether an item begins in it: null where it says nothing. */
export function beginsBySight(user: UserSheet, row: number, path: BlockPath): boolean | null {
  const facts = factsOf(user.style).blocks.get(path);
  if (!facts) return null;
  if (facts.leads.length > 0) return byLeads(user, row, facts);
  return facts.sums.length > 0 || facts.block.begins ? bySums(user, row, facts) : null;
}

/**
 * A merged area says it for sure, then whether anything stands at the left. Where one reaches into the row and something was put
 * beside it, nobody can know.
 */
function byLeads({ sheet, columns }: UserSheet, row: number, { leads }: BlockFacts) {
  const places = leads.map((lead) => columns.indexOf(lead)).filter((column) => column >= 0);
  const tops = places.flatMap((column) => {
    const merge = sheet.merges.find((one) => contains(one, { row, column }));
    return merge && merge.bottom > merge.top ? [merge.top] : [];
  });
  const isNamed = places.some((column) => isFilled(sheet.cellAt(row, column)));
  if (tops.some((top) => top < row)) return isNamed ? null : false;
  return tops.length > 0 || isNamed ? true : null;
}

/** Whether a merged area at the left begins in a row and reaches down: then an item begins there, though the row is empty. */
export function isMergedFrom(user: UserSheet, row: number, path: BlockPath): boolean {
  const { leads = [] } = factsOf(user.style).blocks.get(path) ?? {};
  return leads.some((column) => {
    const lead = { row, column: user.columns.indexOf(column) };
    const merge = user.sheet.merges.find((one) => contains(one, lead));
    return merge !== undefined && merge.top === row && merge.bottom > row;
  });
}

function bySums(
  user: UserSheet,
  row: number,
  { sums, block, columnOf }: BlockFacts,
): boolean | null {
  const { sheet, columns } = user;
  const at = (column: number) => sheet.cellAt(row, columns.indexOf(column));
  const formulas = sums.filter((column) => at(column).formula !== null);
  if (formulas.length > 0) {
    const below = formulas.map((column) =>
      addsBelow(at(column).formula ?? '', row, columns.indexOf(column)),
    );
    return below.every((one) => one === below[0]) ? (below[0] ?? null) : null;
  }
  if (!block.begins) return false;
  const { filled = [], blank = [], matches } = block.begins;
  const has = (id: string) => isFilled(at(columnOf.get(id) ?? -1));
  if (!filled.every(has) || blank.some(has)) return false;
  if (!matches) return true;
  const { value } = at(columnOf.get(matches.field) ?? -1);
  return new RegExp(matches.pattern, 'u').test(String(value ?? ''));
}

function addsBelow(formula: string, row: number, column: number): boolean {
  return [...formula.matchAll(/\b([A-Z]{1,3})(\d+)\b/g)].some(
    ([, name = '', number = '']) => columnNumber(name) === column && Number(number) - 1 > row,
  );
}

/** Whether all that the form prints in a row and at its left still stands there. */
export function hasItsWords(user: UserSheet, row: number, tag: RowTag): boolean {
  const own = tag.cells.every((one) => reads(user, row, one));
  return own && tag.leads.every((lead) => reads(user, topOfLead(user, row, lead), lead));
}

export function reads(user: UserSheet, row: number, { cell, column }: TaggedCell): boolean {
  if (!('label' in cell) || cell.label.trim() === '') return true;
  const { value } = user.sheet.cellAt(row, columnOn(user, { column }));
  return typeof value === 'string' && labelKey(value) === labelKey(cell.label);
}

/** The row in which words that reach down begin. */
export function topOfLead({ rows }: UserSheet, row: number, lead: TaggedCell): number {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (rows[above]?.cells.some(({ cell }) => cell === lead.cell)) return above;
  }
  return -1;
}

/** A path with all those around it, from the outermost inwards. */
export function chainOf(path: BlockPath): BlockPath[] {
  return path === '' ? [] : [...chainOf(parentOf(path)), path];
}
