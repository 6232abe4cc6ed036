import { isFen, type Fen } from '../money/fen';
import { parseScaled } from '../money/parse-amount';
import { decimalsOfUnit } from '../money/written-unit';
import type { GridCell } from '../grid/sheet-grid';
import {
  blank,
  unreadable,
  valueOf,
  type CellReading,
  type ReadingNote,
  type RawValue,
} from './cell-reading';
import {
  isBlankMarker,
  plainDecimal,
  plainText,
  shortestDecimal,
  withoutNoise,
} from './number-text';
import { isCellError, showsDate } from './shown-text';
import { anyUnit, anyUnitOrShort } from '../money/unit-words';
import { costsNothing } from './none-words';

/** An amount in the unit of its sheet, of which so many decimals are exact to the 分. */
export function readAmount(cell: GridCell, decimals: number): CellReading<Fen> {
  const { value } = cell;
  if (typeof value === 'number') return readNumber(cell, value, decimals);
  if (typeof value !== 'string') {
    return value === null ? blank : unreadable(value, 'notANumber');
  }
  const plain = plainText(value);
  if (isBlankMarker(plain)) return blank;
  if (isCellError(plain)) return unreadable(value, 'error');
  if (costsNothing.has(plain)) return amountOf(value, '0', decimals, [remark(plain)]);
  return readText(value, plain, decimals);
}

function readNumber(cell: GridCell, value: number, sheetDecimals: number): CellReading<Fen> {
  if (showsDate(cell)) return unreadable(value, 'date');
  if (cell.text?.trim().endsWith('%')) return unreadable(value, 'percent');
  const decimals = decimalsShown(cell, sheetDecimals);
  const whole = wholeFen(value, decimals);
  if (whole !== null) return valueOf(whole);
  const exact = amountOf(value, shortestDecimal(value), decimals, []);
  const isFine = exact.kind === 'unreadable' && exact.reason === 'tooFine';
  return isFine ? amountOf(value, shortestDecimal(withoutNoise(value)), decimals, []) : exact;
}

/** No two decimals of so many digits are the same binary fraction. */
const mostDigits = 1e15;

/**
 * The 分 of a number that is so many decimals at most: then it is that decimal, and its digits need not be looked at. Null where
 * it may be another.
 */
function wholeFen(value: number, decimals: number): Fen | null {
  const scale = 10 ** decimals;
  const nearest = Math.round(value * scale);
  if (nearest / scale !== value || Math.abs(nearest) >= mostDigits) return null;
  const whole = nearest === 0 ? 0 : nearest;
  return isFen(whole) ? whole : null;
}

/** The decimals of the unit that a number format prints behind the number, or else those of the sheet. */
export function decimalsShown(cell: GridCell, sheetDecimals: number): number {
  return unitShown(cell) ?? sheetDecimals;
}

/** Those of the unit that a number format prints behind the number; null where it prints none. */
export function unitShown({ value, text }: GridCell): number | null {
  if (typeof value !== 'number' || text === null) return null;
  const unit = unitBehind.exec(text.trim())?.[0];
  return unit === undefined ? null : decimalsOfUnit(unit);
}

const unitBehind = new RegExp(`${anyUnit}$`);
const written = new RegExp(
  String.raw`^[¥]?(?<number>[-+]?[\d,]+(?:\.\d+)?)(?<unit>${anyUnitOrShort})?(?:\((?<remark>[^()]+)\))?$`,
);

function readText(raw: string, plain: string, decimals: number): CellReading<Fen> {
  const inBrackets = /^\((?<number>[\d,]+\.?\d*)\)$/.exec(plain)?.groups?.number;
  if (inBrackets !== undefined) {
    const notes = [{ kind: 'inBrackets' }, { kind: 'numberAsText' }] as const;
    return amountOf(raw, plainDecimal(`-${inBrackets}`), decimals, notes);
  }
  const parts = written.exec(plain)?.groups;
  if (!parts) return unreadable(raw, plain.endsWith('%') ? 'percent' : 'notANumber');
  const words = parts.remark;
  const unitInWords = words !== undefined && decimalsOfUnit(words) !== null ? words : undefined;
  const unit = parts.unit ?? unitInWords;
  const unitDecimals = unit === undefined ? decimals : decimalsOfUnit(unit);
  if (unitDecimals === null) return unreadable(raw, 'notANumber');
  const notes: ReadingNote[] = [{ kind: 'numberAsText' }];
  if (unit !== undefined) notes.push({ kind: 'typedUnit', unit });
  if (words !== undefined && words !== unit) notes.push(remark(words));
  return amountOf(raw, plainDecimal(parts.number ?? ''), unitDecimals, notes);
}

function remark(text: string): ReadingNote {
  return { kind: 'remark', text };
}

function amountOf(
  raw: RawValue,
  decimal: string | null,
  decimals: number,
  notes: readonly ReadingNote[],
): CellReading<Fen> {
  const parsed = decimal === null ? null : parseScaled(decimal, decimals);
  if (parsed === null || parsed.kind === 'notAnAmount') return unreadable(raw, 'notANumber');
  return parsed.kind === 'amount' ? valueOf(parsed.fen, notes) : unreadable(raw, parsed.kind);
}
