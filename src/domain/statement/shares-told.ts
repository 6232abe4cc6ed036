import type { Stop } from './find-stops';
import { betweenAmounts } from './label-words';
import type { createRows } from './names-in-row';
import type { Clause } from './read-clause';
import type { Compiled } from './read-label';
import type { ShareStatement, Statement } from './statement';

export type ToldShare = Pick<ShareStatement, 'of' | 'whole'>;

/** While a paragraph is read: of which amounts its percentages are shares, where more is told than 占 behind one of them. */
export function createShares(
  plain: string,
  stops: readonly Stop[],
  statements: readonly Statement[],
  words: Compiled,
  rows: ReturnType<typeof createRows>,
) {
  /** Amounts in a row: 分别为5万元、3万元. What is said behind them is said of them together. */
  let row: readonly number[] = [];
  let rowEnd = 0;
  /** Shares that are told next. */
  let due: readonly ToldShare[] = [];

  function noteAmount(place: number, isFirst: boolean): void {
    const { start, end } = statements[place] ?? { start: 0, end: 0 };
    const isNext =
      row.length > 0 && betweenAmounts.test(plain.slice(rowEnd, start).replace('、', ''));
    row = isFirst ? [place] : isNext ? [...row, place] : [];
    rowEnd = end;
  }

  /** How long the words are that say that the amount at this stop is one of which a share is told: 占8万元的50%; 0 where it is none. */
  function measuring(at: number, from: number): number {
    const [own, next] = [stops[at], stops[at + 1]];
    if (own?.kind !== 'amount' || next?.kind !== 'percent') return 0;
    if (!words.clauses.ofThat.test(plain.slice(own.end, next.start))) return 0;
    return words.clauses.measuredBy.exec(plain.slice(from, own.start))?.[0].length ?? 0;
  }

  function sharesInRow(at: number): number {
    let count = 0;
    let end = stops[at]?.start ?? 0;
    for (const stop of stops.slice(at)) {
      const isBetween = betweenAmounts.test(plain.slice(end, stop.start));
      if (!isBetween || stop.kind === 'amount') break;
      if (stop.kind === 'mark' && stop.mark !== '、' && stop.mark !== '，') break;
      if (stop.kind === 'percent') count += 1;
      ({ end } = stop);
    }
    return count;
  }

  /** Where the words begin that say that there are several. */
  function severalAt(at: number): number {
    const end = stops[at]?.start ?? 0;
    const said = words.clauses.severalShares.exec(plain.slice(0, end));
    return said?.index ?? end;
  }

  /** The last amounts of the sentence, of one list, where there are as many. */
  function amountsBefore(count: number, sentence: number): readonly number[] {
    const places = [...statements.keys()].slice(-count);
    const all = places.flatMap((place) => statements[place] ?? []);
    const isRow = all.every(
      (one) => one.kind === 'level' && one.sentence === sentence && one.list === all[0]?.list,
    );
    return isRow && all.length === count ? places : [];
  }

  /** The amounts of the items that are named, where each has one. */
  function amountsOf(items: readonly (string | null)[]): readonly number[] {
    const places = items.map((item) =>
      statements.findLastIndex((one) => one.kind === 'level' && one.item === item && item !== null),
    );
    return places.includes(-1) ? [] : places;
  }

  return {
    noteAmount,
    measuring,
    /** What the amount is a part of that was told before, of which the next percentage says how much. */
    measured(of: number | null, at: number): void {
      const parts = row.length > 1 ? row : of === null ? [] : [of];
      due =
        parts.length > 0 ? [{ of: parts, whole: { item: statements[at]?.item ?? null, at } }] : [];
    },
    /** 分别占: begins with the percentage at this stop. */
    begin({ share, label }: Clause, at: number, sentence: number): void {
      const count = sharesInRow(at);
      const names = label.label === '' ? [] : rows.namesUntil(severalAt(at), true);
      const places =
        names.length === 0
          ? amountsBefore(count, sentence)
          : amountsOf(names.map(({ item }) => item?.id ?? null));
      const whole = share?.whole ? { item: share.whole.item?.id ?? null, at: null } : null;
      due = places.length === count ? places.map((place) => ({ of: [place], whole })) : [];
    },
    next(): ToldShare | undefined {
      const [told] = due;
      due = due.slice(1);
      return told;
    },
    /** The amounts that a share behind the amount at this place is of. */
    together: (place: number): readonly number[] => (row.includes(place) ? row : [place]),
  };
}
