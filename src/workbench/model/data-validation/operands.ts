import { invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { heldTarget } from '../shared-targets';
import { absoluteAddress } from '../names/name-formula';
import { areaOf } from '../range/cells';
import { readDate } from '../range/entry-date';

/** How an operand may be written: a number, a formula, a Range object, and for dates ISO 8601 or as typed in a cell. */
export type OperandKind = 'number' | 'date' | 'time';

/** As Univer and the file format hold it: a number as its digits, anything else as a formula. */
export function storedOperand(value: unknown, kind: OperandKind, env: Env): string {
  const range = rangeFormula(value, env);
  if (range) return range;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument('formula');
  const text = value.trim();
  const bare = text.startsWith('=') ? text.slice(1) : text;
  if (bare !== '' && Number.isFinite(Number(bare))) return String(Number(bare));
  if (text.startsWith('=')) return text;
  const serial = kind === 'number' ? undefined : (isoSerial(text, kind) ?? enteredSerial(text));
  if (serial === undefined) throw invalidArgument(`the formula ${text}`);
  return String(serial);
}

export function rangeFormula(value: unknown, env: Env): string | undefined {
  const range = heldTarget('Range', value);
  return range && `=${absoluteAddress(range.sheetId, areaOf(range), env)}`;
}

/** As Excel answers: always a formula. */
export function shownOperand(stored: string): string {
  return stored.startsWith('=') ? stored : `=${stored}`;
}

/** Day 25569 of Excel's calendar is 1 January 1970. */
const unixEpoch = 25_569;
const dayLength = 86_400_000;

/** `1/1/2000`, `9:00 AM`: what the API takes as a date is read as US English. */
function enteredSerial(text: string): number | undefined {
  return readDate(text, 'en-US', new Date().getFullYear())?.value;
}

function isoSerial(text: string, kind: 'date' | 'time'): number | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text);
  const [, day = '1970-01-01', clock = '00:00:00'] = iso ?? [];
  const milliseconds = iso && text !== '' ? Date.parse(`${day}T${clock}Z`) : NaN;
  if (Number.isNaN(milliseconds)) return undefined;
  const serial = milliseconds / dayLength + unixEpoch;
  return kind === 'time' ? serial % 1 : serial;
}
