import type { GridCell } from '../grid/sheet-grid';
import { blank, unreadable, valueOf, type CellReading, type ReadingNote } from './cell-reading';
import { isBlankMarker, plainDecimal, plainText } from './number-text';
import { isCellError, showsDate } from './shown-text';
import { costsNothing } from './none-words';

const counted =
  /^(?<number>[-+]?[\d,]+(?:\.\d+)?)(?<unit>[^\d\s%().,]{1,4})?(?:\((?<remark>[^()]+)\))?$/;

/** A number with a unit of its own: 12, 1,200, 14辆. */
export function readQuantity(cell: GridCell): CellReading<number> {
  const { value } = cell;
  if (typeof value === 'number') {
    return showsDate(cell) ? unreadable(value, 'date') : valueOf(value);
  }
  if (typeof value !== 'string') return value === null ? blank : unreadable(value, 'notANumber');
  const plain = plainText(value);
  if (isBlankMarker(plain)) return blank;
  if (isCellError(plain)) return unreadable(value, 'error');
  if (costsNothing.has(plain)) return valueOf(0, [{ kind: 'remark', text: plain }]);
  const parts = counted.exec(plain)?.groups;
  const decimal = plainDecimal(parts?.number ?? '');
  if (!parts || decimal === null) return unreadable(value, 'notANumber');
  const notes: ReadingNote[] = [{ kind: 'numberAsText' }];
  if (parts.unit !== undefined) notes.push({ kind: 'typedUnit', unit: parts.unit });
  if (parts.remark !== undefined) notes.push({ kind: 'remark', text: parts.remark });
  return valueOf(Number(decimal), notes);
}
