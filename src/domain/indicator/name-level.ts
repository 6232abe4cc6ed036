import type { IndicatorLevel } from '../form/indicator-rule';
import { remembered } from '../text/remembered';
import { plainText } from '../value/number-text';
import type { NamedLevel, NameWords } from './name-words';

const namedLevels: readonly NamedLevel[] = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'satisfaction',
];

/** The only level that a name can belong to, by its ending and its words; null where these leave it open. */
const namedLevel = remembered(findLevel);

function findLevel(name: string, words: NameWords): NamedLevel | null {
  const plain = plainText(name);
  const { levelEndings, levelWords, unclearLevel } = words;
  if (unclearLevel.some((word) => plain.includes(word))) return null;
  const levels = namedLevels.filter(
    (level) =>
      levelEndings[level].some((ending) => plain.endsWith(ending)) ||
      levelWords[level].some((word) => plain.includes(word)),
  );
  const [level = null] = levels;
  const isEnding = level && levelEndings[level].some((ending) => plain.endsWith(ending));
  return levels.length === 1 && isEnding ? level : null;
}

/** The level where an indicator belongs that stands at another one; null where it may stand there. */
export function levelInstead(
  name: string,
  level: IndicatorLevel,
  words: NameWords,
): NamedLevel | null {
  const named = namedLevel(name, words);
  return named === null || mayStand(named, level) ? null : named;
}

function mayStand(named: NamedLevel, level: IndicatorLevel): boolean {
  switch (level) {
    case 'quantity':
    case 'quality':
    case 'timeliness':
    case 'cost':
    case 'satisfaction':
      return named === level;
    case 'output':
    case 'benefit':
    case 'economic':
    case 'social':
    case 'ecological':
    case 'sustainable':
      // Benefits are told in numbers, shares and costs of others as well.
      return named !== 'satisfaction';
  }
}

/** Which first level a second one belongs to. */
export function firstLevelOf(
  level: IndicatorLevel,
): 'output' | 'benefit' | 'cost' | 'satisfaction' {
  switch (level) {
    case 'output':
    case 'quantity':
    case 'quality':
    case 'timeliness':
      return 'output';
    case 'cost':
    case 'satisfaction':
      return level;
    case 'benefit':
    case 'economic':
    case 'social':
    case 'ecological':
    case 'sustainable':
      return 'benefit';
  }
}
