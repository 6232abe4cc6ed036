import type { ItemFeed } from '../form/form-part';
import { parseCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import { type ReadFormOnSheet, decimalsOnSheet } from '../unit/unit-on-sheet';
import { unitShown } from '../value/read-amount';

/** A form in the workbook that can fill one item of a list. */
export interface FeedSource {
  readonly sheet: string;
  readonly region: CellRange;
  /** What the item will be known by; null while it is not filled in. */
  readonly key: string | null;
  /** Its fields by their ids. */
  readonly cells: ReadonlyMap<string, SourceCell>;
  /** How many decimals make its amounts exact; null where its sheet does not say it plainly. */
  readonly decimals: number | null;
}

export interface SourceCell {
  readonly at: string;
  /** The decimals of the unit that its own format prints; null where it prints none. */
  readonly decimals: number | null;
}

export function feedSource(
  { fields, key }: ItemFeed,
  sheet: string,
  region: CellRange,
  source: ReadFormOnSheet,
): FeedSource {
  const own = source.reading.cells.filter(({ scope }) => scope.length === 0);
  const named = own.find(({ field }) => field === fields[key]);
  const isUnreadable = source.reading.problems.some(
    ({ kind, at }) => kind === 'unreadable' && at === named?.at,
  );
  return {
    sheet,
    region,
    key: isUnreadable ? null : keyOf(named?.value),
    cells: new Map(own.map(({ field, at }) => [field, { at, decimals: unitAt(at, source.grid) }])),
    decimals: decimalsOnSheet(source),
  };
}

function unitAt(at: string, grid: SheetGrid): number | null {
  const place = parseCell(at);
  return place && unitShown(grid.cellAt(place.row, place.column));
}

/** Names as they are compared: without spaces, and with letters and digits in one width. */
export function keyOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const key = String(value).normalize('NFKC').replace(/\s+/gu, '');
  return key === '' ? null : key;
}
