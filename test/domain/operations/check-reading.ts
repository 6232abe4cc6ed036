import { fieldOf } from '../../../src/domain/form/form-cell';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { parseCell, printCell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { labelKey } from '../../../src/domain/read/label-key';
import type { GridCell } from '../../../src/domain/grid/sheet-grid';
import { isFilled } from '../../../src/domain/read/sheet-rows';
import { differences } from './canonical';
import { misgrouped } from './check-items';
import { factsOf, fieldKey, isTelling } from './form-facts';
import { valuesOfCells } from './read-tree';
import { reads } from './row-evidence';
import { pathOf, type RowTag } from './row-tag';
import { isTyped } from './typed-content';
import { tagged, type UserSheet } from './user-sheet';
import { allRows, columnsInDoubt, isCertain, isWordless, showsDisorder } from './what-rows-are';

/**
 * What is wrong with a reading, in sentences: nothing may be. What was typed is read, or its row is named; every value is that of
 * a cell in the column of its field, and where a row is what it was, of that field in that row and in the item it was in.
 */
export function faultsIn(user: UserSheet, reading: FormReading, region: CellRange): string[] {
  const { problems, values } = reading;
  const unnamed = problems.filter(({ at }) => parseCell(at) === null);
  const read = differences(valuesOfCells(user, reading), values);
  if (problems.some(({ kind }) => kind === 'noTable')) return read;
  return [
    ...unnamed.map(({ kind }) => `${kind} names no cell`),
    ...unread(user, reading, region),
    ...twice(reading),
    ...misplaced(user, reading),
    ...misgrouped(user, reading),
    ...read,
  ];
}

/** What the user typed is read, or its row is named. */
function unread(user: UserSheet, reading: FormReading, region: CellRange): string[] {
  const read = new Set(reading.cells.map(({ at }) => at));
  const named = new Set(reading.problems.flatMap(({ at }) => parseCell(at)?.row ?? []));
  const { range, columns } = reading.table;
  const lost: string[] = [];
  for (let row = region.top; row <= region.bottom; row += 1) {
    if (named.has(row)) continue;
    for (let column = region.left; column <= region.right; column += 1) {
      const at = printCell({ row, column });
      const cell = user.sheet.cellAt(row, column);
      if (read.has(at) || !isFilled(cell)) continue;
      const one = isCertain(user, row) ? tagged(user, row, column) : null;
      const field = one && fieldOf(one.cell);
      const isInput = field !== null && !isDerived(field) && !isNoValue(user, cell);
      // Words at the left above the table are the name of the department, whatever they are.
      const isLine =
        row < (range?.top ?? 0) && column === columns[0] && typeof cell.value === 'string';
      if ((isTyped(cell) && !isLine) || isInput)
        lost.push(`${at} ${String(cell.value)} is passed over`);
    }
  }
  return lost;
}

/**
 * Blank marks, and words that the form prints itself: copied over a cell for typing they are no value. What a copied formula says
 * is not known here.
 */
function isNoValue({ style }: UserSheet, { value }: GridCell): boolean {
  if (typeof value !== 'string') return value === null;
  return /^[-—/\s]*$/u.test(value) || factsOf(style).printed.has(labelKey(value));
}

function twice({ cells }: FormReading): string[] {
  const seen = new Set<string>();
  return cells.flatMap(({ at }) => {
    if (seen.has(at)) return [`${at} is read twice`];
    seen.add(at);
    return [];
  });
}

/** Every cell is read as the field of its column, and in rows that are what they were as the field it is. */
function misplaced(user: UserSheet, reading: FormReading): string[] {
  const { fields } = factsOf(user.style);
  const inDoubt = columnsInDoubt(user, reading);
  const byPlace = rowsFoundByPlace(user, reading);
  return reading.cells.flatMap(({ at, field, scope }) => {
    const path = pathOf(scope);
    const place = parseCell(at);
    const known = fields.get(fieldKey(path, field));
    if (!place || !known) return [`${at} is read as ${field}, which is not there`];
    if (inDoubt.has(place.column)) return [];
    if (user.columns[place.column] !== known.column) {
      return isFilled(user.sheet.cellAt(place.row, place.column))
        ? [`${at} is read as ${field}`]
        : [];
    }
    if (byPlace.has(place.row) || !isCertain(user, place.row)) return [];
    const one = tagged(user, place.row, place.column);
    const is = one && fieldOf(one.cell)?.id;
    return one?.path === path && is === field
      ? []
      : [`${at} is read as ${path} ${field}, and is ${String(one?.path)} ${String(is)}`];
  });
}

/**
 * A row of which is said that its words are others was found by its place, and one of which is said that nothing in it tells whether
 * it begins an item is in doubt. Rows without words are known by nothing else: where
 * one is missed, nobody can know whether it is the row there or another one.
 */
export function rowsFoundByPlace({ rows }: UserSheet, { problems }: FormReading): Set<number> {
  const changed = problems.filter(
    ({ kind }) => kind === 'changedLabel' || kind === 'doubtfulBegin',
  );
  const missed = problems.filter((one) => one.kind === 'missingRow' && one.labels.length === 0);
  const wordless = rows.flatMap((tag, row) => (missed.length > 0 && isWordless(tag) ? [row] : []));
  const named = [...changed, ...missed].flatMap(({ at }) => parseCell(at)?.row ?? []);
  return new Set([...named, ...wordless]);
}

/** Rows of the form that are gone, and rows that changed places, are said in one of the readings of a sheet. */
export function unsaid(user: UserSheet, readings: readonly FormReading[]): string[] {
  if (readings.length === 0 || readings.some(({ problems }) => problems.length > 0)) return [];
  const all = allRows(user);
  const gone = factsOf(user.style).fixed.filter(
    (tag) => tag.cells.some(isTelling) && !all.some((_, row) => hasWords(user, row, tag)),
  );
  // Two readings are two tables, each in its order.
  const moved = readings.length === 1 && showsDisorder(user);
  if (moved) return ['nobody says that rows changed places'];
  return gone.map(({ cells }) => `nobody misses the row ${cells.map(printTagged).join()}`);
}

function hasWords(user: UserSheet, row: number, { cells }: RowTag): boolean {
  return cells.every((one) => reads(user, row, one));
}

function printTagged({ cell }: RowTag['cells'][number]): string {
  return 'label' in cell ? cell.label : '·';
}
