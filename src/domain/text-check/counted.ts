import { hanNumeral } from '../text/han-numeral';
import type { CountedWords } from './text-rules';

const mostCounted = 99;

/** 4, 四 or 两 as a number; null where it is none. */
export function numberOf(word: string, { numerals }: CountedWords): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const known = numerals[word];
  if (known !== undefined) return known;
  for (let number = 1; number <= mostCounted; number += 1)
    if (hanNumeral(number) === word) return number;
  return null;
}

/** The mark of an item by its number: （二）. */
export function markOf(mark: string, number: number): string {
  return mark.replace('{han}', hanNumeral(number)).replace('{number}', String(number));
}
