import { remembered } from '../text/remembered';
import { plainText } from '../value/number-text';
import type { Band, Interval, NumbersBand, RangeWriting } from './band';
import type { BandUnits } from './band-units';
import { meantBound } from './misprint';

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const included = String.raw`(?:\(?(?:不含|含)\)?)?`;
const lead = '(?:达到|控制在|保持在|达|在|为)?';

type Side = 'from' | 'upTo' | 'above' | 'below';

/** What is said before a number; only 大于, 小于 and their like leave it out. */
const comparisons: readonly (readonly [Side, readonly string[]])[] = [
  ['from', ['不低于', '不少于', '不小于', '至少', '≥', '>=']],
  ['upTo', ['不超过', '不高于', '不大于', '不多于', '至多', '最多', '≤', '<=']],
  ['above', ['大于', '高于', '多于', '超过', '>']],
  ['below', ['小于', '低于', '少于', '不足', '不到', '<']],
];

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
      `^${lead}(?<first>${number})(?<firstUnit>${unit})(?<firstTail>${included})(?:[-~〜]+|至|到)` +
        `(?<second>${number})(?<secondUnit>${unit})(?<tail>.*)$`,
      'u',
    ),
    single: new RegExp(`^${lead}(?<number>${number})(?<unit>${unit})(?<tail>.*)$`, 'u'),
  };
}

const bounded = /^\(?(?<included>不含|含|及|或)?\)?[以之](?<bound>[上下内])(?<more>.*)$/u;
/** 2022年, 6月底前, 第1名: numbers of another sort. */
const noQuantity = /^\d{4}年|^(?:19|20)\d{2}[-.]\d{1,2}(?:$|[-.])|\d月/u;
const rangeMarks = /[~～〜至到]|[-－‐-―−]+/u;

/** Reads one band. 以上, 以下 and 以内 include the number, 小于 and 大于 do not, and a bare number is only itself. */
export const parseBand = remembered(readBand);

function readBand(text: string, units: BandUnits): Band {
  const grammar = grammarOf(units);
  const { single, compared } = grammar;
  const written = text.trim();
  const plain = plainText(written);
  const isQuantity = single.test(plain) || compared.test(plain);
  if (!isQuantity || noQuantity.test(plain)) {
    return { kind: 'words', text: written, isNone: /^(?:无|没有|零)/u.test(plain) };
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
    { value: valueOf(first), isIn: !firstTail.includes('不含') },
    { value: valueOf(second), isIn: !tail.includes('不含') },
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
  const isIn = bound.included !== '不含';
  const upwards = isIn ? 'from' : 'above';
  const downwards = isIn ? 'upTo' : 'below';
  const interval = boundedBy(bound.bound === '上' ? upwards : downwards, value);
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
