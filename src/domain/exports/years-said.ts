import { knownExpression } from '../check/known-expression';
import type { ExportWords } from './export-words';

/**
 * Whether words name budget years, and this one not among them; where they name none, whether they name the end of another year
 * than the one before it.
 */
export function otherYears(
  words: string,
  year: number,
  { years, endOfYear }: Pick<ExportWords, 'years' | 'endOfYear'>,
): boolean {
  const all = new RegExp(knownExpression(years), 'gu');
  const said = [...words.matchAll(all)].map(([, from, to]) => [Number(from), Number(to ?? from)]);
  if (said.length > 0) return !said.some(([from = 0, to = 0]) => from <= year && year <= to);
  const ends = [...words.matchAll(new RegExp(knownExpression(endOfYear), 'gu'))].map(([, one]) =>
    Number(one),
  );
  return ends.length > 0 && !ends.some((one) => one === year || one === year - 1);
}
