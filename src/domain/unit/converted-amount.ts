import { movedPoint } from '../money/convert-amount';
import { fen, type Fen } from '../money/fen';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';
import { printAmount } from '../money/print-amount';
import type { GridCell } from '../grid/sheet-grid';
import type { CellReading, ReadingNote } from '../value/cell-reading';
import { decimalsShown, readAmount } from '../value/read-amount';

/** What a typed amount becomes in another unit. */
export type ConvertedAmount =
  | { readonly kind: 'amount'; readonly content: string | number }
  /** Nothing to convert: an empty cell, or a word that means none. */
  | { readonly kind: 'nothing' }
  /** The amount says its unit itself: it is right in any. */
  | { readonly kind: 'ownUnit' }
  | { readonly kind: 'unreadable' };

/** Exactly: by whole 分, and where somebody typed finer than that, by moving the point in the digits. */
export function convertedAmount(
  cell: GridCell,
  decimals: number,
  target: MoneyUnit,
): ConvertedAmount {
  const reading = readAmount(cell, decimals);
  if (reading.kind === 'blank') return { kind: 'nothing' };
  if (reading.kind === 'value') return convertedValue(cell, reading, target);
  const isFine = reading.reason === 'tooFine' && typeof cell.value === 'number';
  if (!isFine || typeof cell.value !== 'number') return { kind: 'unreadable' };
  const places = decimalsShown(cell, decimals) - decimalsToFen[target];
  return { kind: 'amount', content: movedPoint(cell.value, places) };
}

function convertedValue(
  { value }: GridCell,
  reading: Extract<CellReading<Fen>, { kind: 'value' }>,
  target: MoneyUnit,
): ConvertedAmount {
  const { notes } = reading;
  const printed = printAmount(fen(Math.abs(reading.value)), target);
  if (notes.some(({ kind }) => kind === 'typedUnit')) return { kind: 'ownUnit' };
  if (notes.some(({ kind }) => kind === 'inBrackets')) {
    return { kind: 'amount', content: `(${printed})` };
  }
  const remark = notes.find(isRemark)?.text;
  if (remark !== undefined && typeof value === 'string') {
    if (!/\p{Nd}/u.test(value)) return { kind: 'nothing' };
    const sign = reading.value < 0 ? '-' : '';
    return { kind: 'amount', content: `${sign}${printed}（${remark}）` };
  }
  return { kind: 'amount', content: Number(printAmount(reading.value, target)) };
}

function isRemark(note: ReadingNote): note is Extract<ReadingNote, { kind: 'remark' }> {
  return note.kind === 'remark';
}
