import { knownExpression } from '../check/known-expression';
import type { ExportWords } from './export-words';

/** Whether words name budget years, and this one not among them. */
export function otherYears(
  words: string,
  year: number,
  { years }: Pick<ExportWords, 'years'>,
): boolean {
  const all = new RegExp(knownExpression(years), 'gu');
  const said = [...words.matchAll(all)].map(([, from, to]) => [Number(from), Number(to ?? from)]);
  return said.length > 0 && !said.some(([from = 0, to = 0]) => from <= year && year <= to);
}
