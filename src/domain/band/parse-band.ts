import { remembered } from '../text/remembered';
import { plainText } from '../value/number-text';
import type { Band, Interval, NumbersBand, RangeWriting } from './band';
import type { BandUnits } from './band-units';
import {
  bounded,
  comparisons,
  included,
  lead,
  leftOut,
  none,
  noQuantity,
  rangeMarks,
  upTo,
  upwards,
} from './band-words';
import { meantBound } from './misprint';
import type { Side } from './side';

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

interface BandGrammar {
  readonly compared: RegExp;
  readonly ranged: RegExp;
  readonly single: RegExp;
}

const grammars = new WeakMap<BandUnits, BandGrammar>();

function grammarOf(units: BandUnits): BandGrammar {
  const grammar = grammars.get(units) ?? makeGrammar(units);
  grammars.set(units, grammar);
  return grammar;
}

function makeGrammar({ names }: BandUnits): BandGrammar {
  const name = names.join('|');
  const unit = `(?:(?:${name})(?:/(?:${name}))?)?`;
  return {
    compared: new RegExp(
      `^${lead}(?<comparison>${comparisons.flatMap(([, words]) => words).join('|')})` +
        `(?<number>${number})(?<unit>${unit})(?<tail>.*)$`,
      'u',
    ),
    ranged: new RegExp(
      `^${lead}(?<first>${number})(?<firstUnit>${unit})(?<firstTail>${included})${upTo}` +
        `(?<second>${number})(?<secondUnit>${unit})(?<tail>.*)$`,
      'u',
    ),
    single: new RegExp(`^${lead}(?<number>${number})(?<unit>${unit})(?<tail>.*)$`, 'u'),
  };
}

/** Reads one band. 以上, 以下 and 以内 include the number, 小于 and 大于 do not, and a bare number is only itself. */
export const parseBand = remembered(readBand);

function readBand(text: string, units: BandUnits): Band {
  const grammar = grammarOf(units);
  const { single, compared } = grammar;
  const written = text.trim();
  const plain = plainText(written);
  const isQuantity = single.test(plain) || compared.test(plain);
  if (!isQuantity || noQuantity.test(plain)) {
    return { kind: 'words', text: written, isNone: none.test(plain) };
  }
  const band = numbersBand(plain, written, grammar);
  return band ? band : { kind: 'unreadable', text: written, meant: meantBand(plain, grammar) };
}

function numbersBand(plain: string, text: string, grammar: BandGrammar): NumbersBand | null {
  const parsed =
    parseCompared(plain, grammar) ??
    parseRange(plain, text, grammar) ??
    parseSingle(plain, grammar);
  return parsed && { kind: 'numbers', text, ...parsed };
}

type Parsed = Pick<NumbersBand, 'interval' | 'unit' | 'range'>;

function parseCompared(plain: string, { compared }: BandGrammar): Parsed | null {
  const groups = compared.exec(plain)?.groups;
  if (!groups) return null;
  const { comparison = '', unit: named = '', tail = '' } = groups;
  if (/\d/u.test(tail)) return null;
  const value = valueOf(groups.number);
  const [side = 'from'] = comparisons.find(([, words]) => words.includes(comparison)) ?? [];
  return { interval: boundedBy(side, value), unit: named, range: null };
}

function parseRange(plain: string, text: string, { ranged }: BandGrammar): Parsed | null {
  const groups = ranged.exec(plain)?.groups;
  if (!groups) return null;
  const { first = '', firstUnit = '', firstTail = '' } = groups;
  const { second = '', secondUnit = '', tail = '' } = groups;
  if (/\d/u.test(tail)) return null;
  const ends = [
    { value: valueOf(first), isIn: !firstTail.includes(leftOut) },
    { value: valueOf(second), isIn: !tail.includes(leftOut) },
  ].sort((one, other) => one.value - other.value);
  const [low = { value: 0, isIn: true }, high = low] = ends;
  const mark = rangeMarks.exec(text)?.[0] ?? '～';
  const range: RangeWriting = { first, firstUnit, firstTail, mark, second, secondUnit, tail };
  return {
    interval: {
      low: low.value,
      high: high.value,
      includesLow: low.isIn,
      includesHigh: high.isIn,
    },
    unit: secondUnit || firstUnit,
    range,
  };
}

function parseSingle(plain: string, { single }: BandGrammar): Parsed | null {
  const groups = single.exec(plain)?.groups;
  if (!groups) return null;
  const { unit: named = '', tail = '' } = groups;
  const value = valueOf(groups.number);
  const bound = bounded.exec(tail)?.groups;
  if (/[\d%~]/u.test(bound?.more ?? tail)) return null;
  if (!bound) {
    const point = { low: value, high: value, includesLow: true, includesHigh: true };
    return meantBound(tail) === null ? { interval: point, unit: named, range: null } : null;
  }
  const isIn = bound.included !== leftOut;
  const above = isIn ? 'from' : 'above';
  const below = isIn ? 'upTo' : 'below';
  const interval = boundedBy(bound.bound === upwards ? above : below, value);
  return { interval, unit: named, range: null };
}

/** 5次收下 as 5次以下. */
function meantBand(plain: string, grammar: BandGrammar): NumbersBand | null {
  const { tail = '' } = grammar.single.exec(plain)?.groups ?? {};
  const bound = tail === '' ? null : meantBound(tail);
  if (bound === null) return null;
  const meant = plain.slice(0, -tail.length) + bound;
  return numbersBand(meant, meant, grammar);
}

function boundedBy(side: Side, value: number): Interval {
  const isUpwards = side === 'from' || side === 'above';
  return {
    low: isUpwards ? value : -Infinity,
    high: isUpwards ? Infinity : value,
    includesLow: side !== 'above',
    includesHigh: side !== 'below',
  };
}

function valueOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}
