import { remembered } from '../text/remembered';
import { plainText } from '../value/number-text';
import type { Direction, ExpectedUnits, IndicatorWords, KnownDirection } from './indicator-words';
import { numerals } from '../text/numeral-words';

const knownDirections: readonly KnownDirection[] = ['rate', 'cost', 'badEvent'];

/** What the name of an indicator says of its value. */
export const directionOf = remembered(findDirection);

function findDirection(name: string, words: IndicatorWords): Direction {
  const { directions } = words;
  const plain = plainText(name);
  const direction = byLongestEnding(
    plain,
    knownDirections.map((one) => [one, directions[one]]),
  );
  if (direction === null) return isRaised(plain, words) ? 'rate' : 'neither';
  return isTurned(plain, direction, words) ? 'neither' : direction;
}

/** 新增就业人数: nobody means at most so many. */
function isRaised(plain: string, words: IndicatorWords): boolean {
  const { beginnings, unless } = words.raised;
  return (
    beginnings.some((beginning) => plain.startsWith(beginning)) &&
    !unless.some((word) => plain.includes(word)) &&
    !isTurned(plain, 'rate', words)
  );
}

/** Whether a name in a row of costs may speak of something else: 节约金额. */
export function isTurnedCost(name: string, words: IndicatorWords): boolean {
  return isTurned(plainText(name), 'cost', words);
}

/** What its figures are counted in; null where the name does not say. */
export const expectedUnits = remembered(findUnits);

function findUnits(name: string, { expectedUnits: all }: IndicatorWords): ExpectedUnits | null {
  const expected = byLongestEnding(
    plainText(name),
    all.map((one) => [one, one.endings]),
  );
  return expected && expected.kinds.length > 0 ? expected : null;
}

/** Whether a name speaks of all the costs of a project. */
export function isWholeCost(name: string, { wholeCosts }: IndicatorWords): boolean {
  const plain = plainText(name);
  return wholeCosts.some((ending) => plain.endsWith(ending));
}

/** Not 不满意率. */
export const isSatisfaction = remembered(speaksOfSatisfaction);

function speaksOfSatisfaction(name: string, words: IndicatorWords): boolean {
  const plain = plainText(name);
  const ends = words.satisfaction.endings.some((ending) => plain.endsWith(ending));
  return ends && !isTurned(plain, 'rate', words);
}

/** Whether what it names is a part of something, and so never more than all of it. */
export const isShareOfWhole = remembered(speaksOfShare);

function speaksOfShare(name: string, { shares }: IndicatorWords): boolean {
  const plain = plainText(name);
  return shares.some(
    ({ endings, unless = [] }) =>
      endings.some((ending) => plain.endsWith(ending)) &&
      !unless.some((word) => plain.includes(word)),
  );
}

/** 数量指标1, XX: the name is still to come. Numbers and marks around it do not make it one. */
export const isPlaceholder = remembered(looksPrinted);

const numeralAtEnd = new RegExp(`[${numerals}]+$`, 'u');

function looksPrinted(name: string, { placeholders }: IndicatorWords): boolean {
  const plain = plainText(name);
  const letters = plain.replace(/[^\p{L}]/gu, '').replace(numeralAtEnd, '');
  return (
    placeholders.names.includes(letters) ||
    placeholders.patterns.some((pattern) => new RegExp(pattern, 'u').test(plain))
  );
}

function isTurned(
  plain: string,
  direction: KnownDirection,
  { turnedBy, notTurning }: IndicatorWords,
): boolean {
  const left = notTurning.reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return turnedBy[direction].some((word) => left.includes(word));
}

function byLongestEnding<Fact>(
  plain: string,
  facts: readonly (readonly [Fact, readonly string[]])[],
): Fact | null {
  const fits = facts.flatMap(([fact, endings]) =>
    endings.filter((ending) => plain.endsWith(ending)).map((ending) => ({ fact, ending })),
  );
  const [best] = fits.sort((one, other) => other.ending.length - one.ending.length);
  return best?.fact ?? null;
}
