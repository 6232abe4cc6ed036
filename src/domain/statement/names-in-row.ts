import { readLabel, type Compiled, type LabelPlace, type ReadLabel } from './read-label';
import type { Stop } from './find-stops';
import { betweenAmounts, betweenNames, yearAlone } from './label-words';
import type { Span } from './span';

/** While a paragraph is read: what the figures of the row that was begun are of, one after the other. */
export function createRows(plain: string, stops: readonly Stop[], words: Compiled) {
  let start = 0;
  let row: readonly ReadLabel[] = [];
  return {
    /** At the first figure of a row; whether it is known what each of them is of. */
    begin(at: number, isPart: boolean): boolean {
      const end = stops[at]?.start ?? start;
      const names = namesInRow(plain, { start, end }, words, { isChange: false, isPart });
      row = names.length > 1 && amountsInRow(plain, stops, at) === names.length ? names : [];
      return row.length > 0;
    },
    /** 人员经费和公用经费分别占: the items before these words. */
    namesUntil(end: number, isPart: boolean): readonly ReadLabel[] {
      return namesInRow(plain, { start, end }, words, { isChange: false, isPart });
    },
    next(): ReadLabel | undefined {
      const [label] = row;
      row = row.slice(1);
      return label;
    },
    /** Names in a row have nothing but 、 between them. */
    pass(stop: Stop): void {
      if (stop.kind !== 'mark' || stop.mark !== '、') start = stop.end;
    },
  };
}

/**
 * 人员经费和公用经费分别为5万元、3万元: what each of the figures is of, from the words before them. Nothing where it is not sure: each
 * of the names is known, and there are as many figures.
 */
function namesInRow(
  plain: string,
  { start, end }: Span,
  words: Compiled,
  place: LabelPlace,
): readonly ReadLabel[] {
  const said = plain.slice(start, end).replace(words.clauses.several, '');
  const parts = splitAt(said, start);
  const labels = parts.map((part) => readLabel(plain, part, words, place));
  if (labels.every(({ item }) => item !== null)) return labels;
  const last = labels.at(-1);
  const areYears = parts.every(
    (part, index) => index === parts.length - 1 || yearAlone.test(wordsAt(plain, part)),
  );
  // 2025年、2026年项目支出: one item in several years.
  return areYears && last?.item ? labels.map(({ year }) => ({ ...last, year })) : [];
}

function splitAt(said: string, start: number): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of said.matchAll(betweenNames)) {
    parts.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  return [...parts, { start: start + from, end: start + said.length }];
}

function wordsAt(plain: string, { start, end }: Span): string {
  return plain.slice(start, end).trim();
}

/** How many amounts stand in a row from this one on, with nothing but 、 or 和 between them. */
function amountsInRow(plain: string, stops: readonly Stop[], first: number): number {
  let count = 0;
  let end = stops[first]?.start ?? 0;
  for (const stop of stops.slice(first)) {
    if (stop.kind === 'mark' && stop.mark !== '、' && stop.mark !== '，') break;
    if (!betweenAmounts.test(plain.slice(end, stop.start))) break;
    if (stop.kind === 'percent') break;
    if (stop.kind === 'amount') count += 1;
    ({ end } = stop);
  }
  return count;
}
