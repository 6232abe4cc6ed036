import { betweenAmounts } from './label-words';
import type { Clause } from './read-clause';
import type { Reading } from './reading';

/** Whether an amount goes on the row of those before it. */
export function noteAmount(
  { plain, statements, shares }: Reading,
  place: number,
  isFirst: boolean,
): void {
  const { row, rowEnd } = shares;
  const { start, end } = statements[place] ?? { start: 0, end: 0 };
  const isNext =
    row.length > 0 && betweenAmounts.test(plain.slice(rowEnd, start).replace('、', ''));
  shares.row = isFirst ? [place] : isNext ? [...row, place] : [];
  shares.rowEnd = end;
}

/** How long the words are that say that the amount at this stop is one of which a share is told: 占8万元的50%; 0 where it is none. */
export function measuringLength(
  { plain, stops, words, clauseStart }: Readonly<Reading>,
  at: number,
): number {
  const [own, next] = [stops[at], stops[at + 1]];
  if (own?.kind !== 'amount' || next?.kind !== 'percent') return 0;
  if (!words.clauses.ofThat.test(plain.slice(own.end, next.start))) return 0;
  return words.clauses.measuredBy.exec(plain.slice(clauseStart, own.start))?.[0].length ?? 0;
}

/** What the last statement is a part of that was told before, of which the next percentage says how much. */
export function measureByLast({ statements, shares, lastAmount }: Reading): void {
  const at = statements.length - 1;
  const parts = shares.row.length > 1 ? shares.row : lastAmount === null ? [] : [lastAmount];
  const whole = { item: statements[at]?.item ?? null, at };
  shares.due = parts.length > 0 ? [{ of: parts, whole }] : [];
}

/** 分别占: begins with the percentage at this stop. */
export function beginShares(reading: Reading, { share, label }: Clause, at: number): void {
  const count = sharesInRow(reading, at);
  const names =
    label.label === '' ? [] : reading.rows.namesUntil(severalSharesAt(reading, at), true);
  const places =
    names.length === 0
      ? amountsBefore(reading, count)
      : amountsOf(
          reading,
          names.map(({ item }) => item?.id ?? null),
        );
  const whole = share?.whole ? { item: share.whole.item?.id ?? null, at: null } : null;
  reading.shares.due =
    places.length === count ? places.map((place) => ({ of: [place], whole })) : [];
}

function sharesInRow({ plain, stops }: Readonly<Reading>, at: number): number {
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
function severalSharesAt({ plain, stops, words }: Readonly<Reading>, at: number): number {
  const end = stops[at]?.start ?? 0;
  return words.clauses.severalShares.exec(plain.slice(0, end))?.index ?? end;
}

/** The last amounts of the sentence, of one list, where there are as many. */
function amountsBefore(
  { statements, sentences }: Readonly<Reading>,
  count: number,
): readonly number[] {
  const places = [...statements.keys()].slice(-count);
  const all = places.flatMap((place) => statements[place] ?? []);
  const isRow = all.every(
    (one) => one.kind === 'level' && one.sentence === sentences.length && one.list === all[0]?.list,
  );
  return isRow && all.length === count ? places : [];
}

/** The amounts of the items that are named, where each has one. */
function amountsOf(
  { statements }: Readonly<Reading>,
  items: readonly (string | null)[],
): readonly number[] {
  const places = items.map((item) =>
    statements.findLastIndex((one) => one.kind === 'level' && one.item === item && item !== null),
  );
  return places.includes(-1) ? [] : places;
}
