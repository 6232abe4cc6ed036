import type { OriginWords } from './place-words';
import { placeFinder } from './said-places';

/** Words of a document, and where they stand. */
export interface PlacedWords {
  readonly at: string;
  readonly text: string;
  /** A title says more of the document than what stands below it. */
  readonly isTitle: boolean;
}

/** What a document says of itself, how often and how surely. */
export interface SaidOrigin<Said> {
  readonly said: Said;
  /** The words that said it first, those of a title before others. */
  readonly words: string;
  readonly at: string;
  readonly count: number;
  /** From 0 to 1: less where other words say something else. */
  readonly strength: number;
}

export interface DocumentOrigin {
  /** By province, the likeliest first. */
  readonly places: readonly SaidOrigin<string>[];
  /** By budget year. */
  readonly years: readonly SaidOrigin<number>[];
}

const titleWeight = 8;
/** More that is said below titles does not count: text that compares with another year or place says it again and again. */
const mostBelow = 6;
/** So much of a document is looked through. */
const mostWords = 40_000;

/** Where a document says it comes from, and for which year it is. */
export function documentOrigin(texts: readonly PlacedWords[], words: OriginWords): DocumentOrigin {
  const places = tally<string>();
  const years = tally<number>();
  const findPlaces = placeFinder(words);
  const budget = new RegExp(words.budgetYear, 'gu');
  const withDigits = digitWriter(words.numerals);
  let left = mostWords;
  for (const { at, text, isTitle } of texts) {
    if (left <= 0) break;
    left -= text.length;
    const plain = withDigits(text.replace(/\s+/gu, ''));
    for (const { province, words: said } of findPlaces(plain, isTitle)) {
      places.add(province, { at, isTitle, words: said });
    }
    for (const [said, year] of plain.matchAll(budget)) {
      years.add(Number(year), { at, isTitle, words: said });
    }
  }
  return { places: places.found(), years: years.found() };
}

interface Mention {
  readonly at: string;
  readonly isTitle: boolean;
  readonly words: string;
}

function tally<Said>() {
  const all = new Map<Said, Mention[]>();
  const weightOf = (mentions: readonly Mention[]) => {
    const titles = mentions.filter(({ isTitle }) => isTitle).length;
    return titles * titleWeight + Math.min(mostBelow, mentions.length - titles);
  };
  return {
    add(said: Said, mention: Mention): void {
      const known = all.get(said);
      if (known) known.push(mention);
      else all.set(said, [mention]);
    },
    found(): SaidOrigin<Said>[] {
      const total = [...all.values()].reduce((sum, mentions) => sum + weightOf(mentions), 0);
      const found = [...all].flatMap(([said, mentions]): SaidOrigin<Said>[] => {
        const first = mentions.find(({ isTitle }) => isTitle) ?? mentions[0];
        if (!first) return [];
        const weight = weightOf(mentions);
        const strength = (weight / total) * (1 - 0.5 ** weight);
        return [{ said, words: first.words, at: first.at, count: mentions.length, strength }];
      });
      return found.sort((a, b) => b.strength - a.strength);
    },
  };
}

/** 二〇二二 as 2022. */
function digitWriter(numerals: readonly string[]): (text: string) => string {
  const digitOf = (one: string) => numerals.findIndex((all) => all.includes(one));
  const years = new RegExp(`[${numerals.join('')}]{4}(?!\\d)`, 'gu');
  return (text) =>
    text.replace(years, (four) => (/\d{4}/.test(four) ? four : [...four].map(digitOf).join('')));
}
