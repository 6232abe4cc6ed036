import { remembered } from '../text/remembered';
import { plainText } from '../value/number-text';
import { dayOfSerial, isDateText } from './date-text';
import type { IndicatorUnit, IndicatorValue, Operator } from './indicator-value';
import type { IndicatorWords } from './indicator-words';
import { upTo } from './date-words';

const decimal = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const unitText = String.raw`(?:[%‰]|°C|\p{L}{1,5}\d?)(?:/\p{L}{1,4}\d?){0,2}`;
const figure = new RegExp(`^(?<number>${decimal})(?<unit>${unitText})?$`, 'u');
const range = new RegExp(
  `^(?<from>${decimal})(?<first>${unitText})?${upTo}(?<to>${decimal})(?<unit>${unitText})$`,
  'u',
);
const words = /^[^\d≥≤<>=%‰#]+$/;

/** Reads 指标值. Nothing is refused: what the grammar does not know is `unknown`. Blank text has no value. */
export const parseIndicatorValue = remembered(readValue);

function readValue(text: string, vocabulary: IndicatorWords): IndicatorValue {
  const plain = plainText(text);
  const serialDay = dayOfSerial(plain);
  if (serialDay !== null) return { kind: 'date', text: serialDay };
  if (isDateText(plain)) return { kind: 'date', text: plain.replaceAll('~', '-') };
  return (
    figureOf(plain, vocabulary) ??
    rangeOf(plain, vocabulary) ??
    wordOf(plain, vocabulary) ?? { kind: 'unknown', text: plain }
  );
}

function figureOf(plain: string, vocabulary: IndicatorWords): IndicatorValue | null {
  const { operator, rest } = withoutOperator(plain, vocabulary);
  const parts = figure.exec(rest)?.groups;
  if (!parts) return null;
  const { number = '', unit } = parts;
  return {
    kind: 'figure',
    operator,
    number: number.replaceAll(',', ''),
    unit: unit === undefined ? null : unitOf(unit, vocabulary),
  };
}

function withoutOperator(
  plain: string,
  { operatorAliases, trailingOperators }: IndicatorWords,
): { readonly operator: Operator | null; readonly rest: string } {
  const before = longest(Object.entries(operatorAliases), ([written]) => plain.startsWith(written));
  if (before) return { operator: before[1], rest: plain.slice(before[0].length) };
  const behind = longest(Object.entries(trailingOperators), ([word]) => plain.endsWith(word));
  if (behind) return { operator: behind[1], rest: plain.slice(0, -behind[0].length) };
  return { operator: null, rest: plain };
}

function rangeOf(plain: string, vocabulary: IndicatorWords): IndicatorValue | null {
  const parts = range.exec(plain)?.groups;
  if (!parts) return null;
  const { from = '', first, to = '', unit = '' } = parts;
  const upper = unitOf(unit, vocabulary);
  const lower = first === undefined ? upper : unitOf(first, vocabulary);
  if (lower.name !== upper.name || lower.per !== upper.per) return null;
  return { kind: 'range', from: from.replaceAll(',', ''), to: to.replaceAll(',', ''), unit: upper };
}

function unitOf(text: string, { unitAliases, perTimes }: IndicatorWords): IndicatorUnit {
  const [name = '', ...per] = text.split('/').map((part, place) => {
    const isTime = place > 0 && perTimes.includes(part);
    return !isTime && Object.hasOwn(unitAliases, part) ? (unitAliases[part] ?? part) : part;
  });
  return { name, per: per.length === 0 ? null : per.join('/') };
}

function wordOf(plain: string, { values }: IndicatorWords): IndicatorValue | null {
  if (!words.test(plain)) return null;
  return { kind: 'word', text: plain, isCommon: isMadeOf(plain, values) };
}

/** 有效提升 is made of two words. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  return (
    words.includes(text) ||
    words.some((word) => text.startsWith(word) && isMadeOf(text.slice(word.length), words))
  );
}

function longest<Value>(
  entries: readonly (readonly [string, Value])[],
  fits: (entry: readonly [string, Value]) => boolean,
): readonly [string, Value] | undefined {
  return entries.filter(fits).sort(([one], [other]) => other.length - one.length)[0];
}
