import { fieldOf } from '../../../src/domain/form/form-cell';
import type { FieldValue, FormValues } from '../../../src/domain/form/form-values';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { parseCell, printCell } from '../../../src/domain/grid/cell';
import type { FormReading, ReadBlock } from '../../../src/domain/read/form-reading';
import { isFilled } from '../../../src/domain/read/sheet-rows';
import { factsOf, fieldKey } from './form-facts';
import { beginsBySight, chainOf, hasItsWords, reads } from './row-evidence';
import { depth, parentOf, pathOf, type BlockPath, type RowTag } from './row-tag';
import { isTyped, meaningOf } from './typed-content';
import { columnOn, type UserSheet } from './user-sheet';

/** A row as it must be read. */
interface KnownRow {
  readonly begins: readonly BlockPath[];
  readonly cells: readonly KnownCell[];
}

interface KnownCell {
  readonly id: string;
  readonly path: BlockPath;
  readonly column: number;
}

export interface Expected {
  /** Empty items among them. */
  readonly values: FormValues;
  /** Rows that belong to an item which is not there. */
  readonly torn: ReadonlySet<number>;
}

/**
 * What must be read: rows that are what they were say it themselves; where a user made a row into something else, what was made
 * of it is taken as it is, and `check-reading` asks whether that was said. A cell counts once it is read: one that is not must be
 * named by a problem.
 */
export function expectedValues(
  user: UserSheet,
  reading: FormReading | null,
  isAsTagged = false,
): Expected {
  const { sheet, style, form } = user;
  const { fields } = factsOf(style);
  const readAt = reading && new Set(reading.cells.map(({ at }) => at));
  const inDoubt = columnsInDoubt(user, reading);
  const root: Record<string, FieldValue | FormValues[]> = {};
  const open = new Map<BlockPath, typeof root>([['', root]]);
  const torn = new Set<number>();
  for (const [row, tag] of allRows(user).entries()) {
    const seen = reading ? rowAsRead(user, row, reading) : noRow;
    const known = tag && (isAsTagged || isCertain(user, row)) ? certainRow(user, tag) : seen;
    const { begins } = known;
    const cells = [
      ...known.cells.filter(({ column }) => !inDoubt.has(column)),
      ...seen.cells.filter(({ column }) => inDoubt.has(column)),
    ];
    for (const path of begins) {
      const parent = open.get(parentOf(path));
      if (!parent) torn.add(row);
      const item: typeof root = {};
      const items = parent?.[path.split('/').at(-1) ?? ''];
      if (Array.isArray(items)) items.push(item);
      else if (parent) parent[path.split('/').at(-1) ?? ''] = [item];
      for (const inner of open.keys()) if (inner.startsWith(`${path}/`)) open.delete(inner);
      open.set(path, item);
    }
    for (const { id, path, column } of cells) {
      if (readAt && !readAt.has(printCell({ row, column }))) continue;
      const placed = fields.get(fieldKey(path, id));
      if (!placed || isDerived(placed.field)) continue;
      const value = meaningOf(sheet.cellAt(row, column), placed.field, form.unit);
      if (value === null) continue;
      const scope = open.get(path);
      if (scope) scope[id] = value;
      else torn.add(row);
    }
  }
  return { values: root, torn };
}

/** Those below the form too, down to the last one that holds anything. */
export function allRows({ rows, sheet }: UserSheet): (RowTag | null)[] {
  const more = Math.max(0, (sheet.used?.bottom ?? -1) + 1 - rows.length);
  return [...rows, ...Array<null>(more).fill(null)];
}

/** Columns whose heads are said to be changed: what stands in them is found by its place. */
export function columnsInDoubt(user: UserSheet, reading: FormReading | null): Set<number> {
  const { rows, columns, style } = user;
  const places = (reading?.problems ?? []).flatMap(({ kind, at }) =>
    kind === 'changedLabel' ? (parseCell(at) ?? []) : [],
  );
  const hasHeads = rows.some((tag, row) => tag?.kind === 'head' && isCertain(user, row));
  // Without heads all columns are found by their place.
  const isHeadless = style.header.length > 0 && !hasHeads;
  if (isHeadless && (reading?.problems.length ?? 0) > 0) {
    return new Set([...columns.keys(), ...places.map(({ column }) => column)]);
  }
  const body = rows.findIndex((tag) => tag?.kind === 'fixed' || tag?.kind === 'item');
  return new Set(places.flatMap(({ row, column }) => (row < body ? [column] : [])));
}

const noRow: KnownRow = { begins: [], cells: [] };

/** Whether a row is what it was: its words stand there, and nothing in it says that items begin elsewhere than they did. */
export function isCertain(user: UserSheet, row: number): boolean {
  const tag = user.rows[row];
  if (!tag || !hasItsWords(user, row, tag) || hasMoved(user, row)) return false;
  if (tag.kind === 'text') {
    const cells = user.columns.map((_, at) => user.sheet.cellAt(row, at)).filter(isFilled);
    return cells.length <= 2 && !cells.some(isTyped);
  }
  if (tag.kind === 'item' && looksLikeAnother(user, row)) return false;
  return chainOf(tag.path).every((path) => {
    const facts = factsOf(user.style).blocks.get(path);
    const needsSign =
      facts && (facts.leads.length > 0 || facts.sums.length > 0 || facts.block.begins);
    return !needsSign || beginsBySight(user, row, path) === tag.begins.includes(path);
  });
}

/** Whether the words of another row of the form stand in a row. */
function looksLikeAnother(user: UserSheet, row: number): boolean {
  return factsOf(user.style).fixed.some(({ cells }) => {
    const labels = cells.filter(({ cell }) => 'label' in cell && cell.label.trim() !== '');
    return labels.length > 1 && labels.every((one) => reads(user, row, one));
  });
}

/** Whether a row of the form stands above another one that it should stand below, or below one. */
export function hasMoved({ rows, style }: UserSheet, row: number): boolean {
  const { rankOf } = factsOf(style);
  const own = rankOf(rows[row]);
  return (
    own !== null &&
    rows.some((tag, other) => {
      const its = rankOf(tag);
      return its !== null && its !== own && its < own !== other < row;
    })
  );
}

function certainRow(user: UserSheet, tag: RowTag): KnownRow {
  const cells = tag.cells.flatMap((one): KnownCell[] => {
    const field = fieldOf(one.cell);
    const column = columnOn(user, one);
    return field && column >= 0 ? [{ id: field.id, path: one.path, column }] : [];
  });
  return { begins: tag.begins, cells };
}

/** An empty row that came between others makes no item; elsewhere what can be seen goes before what was made of it. */
function rowAsRead(user: UserSheet, row: number, reading: FormReading): KnownRow {
  if (isBlankRow(user, row) && user.rows[row] === null) return noRow;
  const cells = reading.cells.flatMap(({ field, scope, at }): KnownCell[] => {
    const place = parseCell(at);
    return place?.row === row ? [{ id: field, path: pathOf(scope), column: place.column }] : [];
  });
  const begun = beginsIn(reading.blocks, row, '', (at) => isBlankRow(user, at));
  if (cells.length === 0 && begun.length === 0) return noRow;
  const { blocks } = factsOf(user.style);
  const begins = [...blocks.keys()].filter((path) => {
    const isNear = begun.some((one) => chainOf(one).includes(path));
    if (!isNear) return false;
    const isBegun = begun.includes(path);
    const isAsBefore = user.rows[row]?.begins.includes(path) === isBegun;
    return isAsBefore ? isBegun : (beginsBySight(user, row, path) ?? isBegun);
  });
  return { begins: begins.sort((a, b) => depth(a) - depth(b)), cells };
}

/** The blocks of which an item has its first filled row there. */
function beginsIn(
  blocks: readonly ReadBlock[],
  row: number,
  around: BlockPath,
  isBlank: (row: number) => boolean,
): BlockPath[] {
  const found = blocks.flatMap(({ block, items }) => {
    const path = around === '' ? block : `${around}/${block}`;
    return items.flatMap(({ range: { top, bottom }, blocks: inner }) => {
      if (top > row || bottom < row) return [];
      const before = Array.from({ length: row - top }, (_, down) => top + down);
      const own = before.every(isBlank) ? [path] : [];
      return [...own, ...beginsIn(inner, row, path, isBlank)];
    });
  });
  return [...new Set(found)];
}

function isBlankRow({ sheet, columns }: UserSheet, row: number): boolean {
  return columns.every((_, column) => !isFilled(sheet.cellAt(row, column)));
}
