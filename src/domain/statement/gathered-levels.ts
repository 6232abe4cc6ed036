import type { Compiled } from './read-label';
import type { Statement } from './statement';

/**
 * 办公费1万元、水费2万元，共计3万元: the amounts of a sentence before the last statement, which tells what they make together. None where
 * one of them may be a part of another.
 */
export function gatheredLevels(
  statements: readonly Statement[],
  { byId }: Pick<Compiled, 'byId'>,
): readonly number[] {
  const head = statements.length - 1;
  const last = statements[head];
  const places = [...statements.keys()].filter(
    (place) => place < head && statements[place]?.sentence === last?.sentence,
  );
  const all = places.flatMap((place) => statements[place] ?? []);
  const isPlain = all.every(
    ({ kind, list, base, year }) =>
      kind === 'level' && list === null && base === null && year?.year === last?.year?.year,
  );
  const items = all.flatMap(({ item }) => item ?? []);
  const isNested = items.some((item) =>
    byId.get(item)?.partOf?.some((whole) => items.includes(whole)),
  );
  return isPlain && !isNested && all.length > 1 ? places : [];
}
