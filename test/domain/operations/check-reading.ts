import { withoutBlanks } from '../../../src/domain/form/empty-values';
import { fieldOf } from '../../../src/domain/form/form-cell';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { parseCell, printCell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { isFilled } from '../../../src/domain/read/sheet-rows';
import { allRows, columnsInDoubt, expectedValues, hasMoved, isCertain } from './expected-values';
import { factsOf, fieldKey } from './form-facts';
import { reads } from './row-evidence';
import { pathOf, type RowTag } from './row-tag';
import { isTyped } from './typed-content';
import { tagged, type UserSheet } from './user-sheet';

/** What is wrong with a reading, in sentences: nothing may be. */
export function faultsIn(user: UserSheet, reading: FormReading, region: CellRange): string[] {
  const { problems } = reading;
  const unnamed = problems.filter(({ at }) => parseCell(at) === null);
  if (problems.some(({ kind }) => kind === 'noTable')) {
    return differences({}, reading.values);
  }
  const { values, torn } = expectedValues(user, reading);
  const expected = withoutBlanks(user.style, values);
  const isSaid = problems.length > 0;
  return [
    ...unnamed.map(({ kind }) => `${kind} names no cell`),
    ...unread(user, reading, region),
    ...misplaced(user, reading, torn),
    ...(torn.size > 0 && isSaid ? [] : differences(expected, reading.values)),
    ...(torn.size > 0 && !isSaid ? ['rows belong to nothing, and nobody says so'] : []),
  ];
}

/** What the user typed is read, or its row is named. */
function unread(user: UserSheet, reading: FormReading, region: CellRange): string[] {
  const read = new Set(reading.cells.map(({ at }) => at));
  const named = new Set(reading.problems.flatMap(({ at }) => parseCell(at)?.row ?? []));
  const lost: string[] = [];
  for (let row = region.top; row <= region.bottom; row += 1) {
    if (named.has(row)) continue;
    for (let column = region.left; column <= region.right; column += 1) {
      const at = printCell({ row, column });
      const cell = user.sheet.cellAt(row, column);
      if (read.has(at) || !isFilled(cell)) continue;
      const one = isCertain(user, row) ? tagged(user, row, column) : null;
      const field = one && fieldOf(one.cell);
      const isInput = field !== null && !isDerived(field) && !isBlankMark(cell.value);
      // Words in the line above the table are the name of the department, whatever they are.
      const isLine = user.rows[row]?.kind === 'text' && typeof cell.value === 'string';
      if ((isTyped(cell) && !isLine) || isInput)
        lost.push(`${at} ${String(cell.value)} is passed over`);
    }
  }
  return lost;
}

function isBlankMark(value: unknown): boolean {
  return typeof value === 'string' && /^[-—/\s]*$/u.test(value);
}

/** Every cell is read as the field of its column, and in rows that are what they were as the field it is. */
function misplaced(user: UserSheet, reading: FormReading, torn: ReadonlySet<number>): string[] {
  const { fields } = factsOf(user.style);
  const { cells } = reading;
  const inDoubt = columnsInDoubt(user, reading);
  return cells.flatMap(({ at, field, scope }) => {
    const place = parseCell(at);
    const known = fields.get(fieldKey(pathOf(scope), field));
    if (!place || !known) return [`${at} is read as ${field}, which is not there`];
    if (inDoubt.has(place.column)) return [];
    if (user.columns[place.column] !== known.column) {
      return isFilled(user.sheet.cellAt(place.row, place.column))
        ? [`${at} is read as ${field}`]
        : [];
    }
    if (!isCertain(user, place.row) || torn.has(place.row)) return [];
    const one = tagged(user, place.row, place.column);
    const is = one && fieldOf(one.cell)?.id;
    return is === field ? [] : [`${at} is read as ${field}, and is ${String(is)}`];
  });
}

/** Rows of the form that are gone, and rows that changed places, are said in one of the readings of a sheet. */
export function unsaid(user: UserSheet, readings: readonly FormReading[]): string[] {
  if (readings.length === 0 || readings.some(({ problems }) => problems.length > 0)) return [];
  const all = allRows(user);
  const gone = factsOf(user.style).fixed.filter(
    (tag) => tag.cells.some(isTelling) && !all.some((_, row) => hasWords(user, row, tag)),
  );
  const moved = all.some((_, row) => hasMoved(user, row));
  if (moved) return ['nobody says that rows changed places'];
  return gone.map(({ cells }) => `nobody misses the row ${cells.map(printTagged).join()}`);
}

function hasWords(user: UserSheet, row: number, { cells }: RowTag): boolean {
  return cells.every((one) => reads(user, row, one));
}

function isTelling({ cell }: RowTag['cells'][number]): boolean {
  return 'label' in cell && /[\p{L}\p{N}]/u.test(cell.label);
}

function printTagged({ cell }: RowTag['cells'][number]): string {
  return 'label' in cell ? cell.label : '·';
}

function differences(expected: unknown, found: unknown): string[] {
  const [should, is] = [canonical(expected), canonical(found)];
  return should === is ? [] : [`expected ${should}`, `found    ${is}`];
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
