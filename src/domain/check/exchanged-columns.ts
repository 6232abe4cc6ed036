import { inColumns, type Contradiction } from './contradiction';
import type { FormColumns } from './form-columns';

/** Two columns, by their numbers among those of the form. */
export type TwoColumns = readonly [number, number];

/**
 * Of all columns two by two those that have to be looked at: so many amounts change if they are exchanged, `needed`, and those are right
 * then. What is asked first mostly says that two were not.
 */
export function columnsToTry(
  of: FormColumns,
  amounts: Float64Array,
  said: readonly Contradiction[],
  needed: number,
): readonly TwoColumns[] {
  const looking = lookingAt(of, said);
  const found: TwoColumns[] = [];
  const count = of.cells.length;
  for (let one = 0; one < count; one += 1) {
    const own = looking[one] ?? none;
    for (let other = one + 1; other < count; other += 1) {
      const beside = looking[other] ?? none;
      if (own.length + beside.length < needed) continue;
      const exchange = { of, amounts, one, other };
      const changed = countMended(exchange, own, null);
      if (changed === null) continue;
      const more = countMended(exchange, beside, one);
      if (more !== null && changed + more >= needed) found.push([one, other]);
    }
  }
  return found;
}

/** By the column: what looks at its cells. */
function lookingAt(
  of: FormColumns,
  said: readonly Contradiction[],
): readonly (readonly Contradiction[] | undefined)[] {
  const looking: Contradiction[][] = [];
  for (const one of said) {
    inColumns(one.cells, of).forEach((_, column) => (looking[column] ??= []).push(one));
  }
  return looking;
}

interface Exchange {
  readonly of: FormColumns;
  readonly amounts: Float64Array;
  readonly one: number;
  readonly other: number;
}

/** How many would change and hold then, without those that look at the column `but`; null where one would not hold. */
function countMended(
  { of, amounts, one, other }: Exchange,
  said: readonly Contradiction[],
  but: number | null,
): number | null {
  let count = 0;
  for (const { cells, excess, isAtMost } of said) {
    const all = inColumns(cells, of);
    if (but !== null && all[but]) continue;
    let by = 0;
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      for (const [place, sign] of all[from] ?? noCells) {
        const beside = of.beside[place]?.[to];
        if (beside === undefined) continue;
        by += ((amounts[beside] ?? 0) - (amounts[place] ?? 0)) * sign;
      }
    }
    if (by === 0) continue;
    const left = excess + by;
    if (isAtMost ? left > 0 : left !== 0) return null;
    count += 1;
  }
  return count;
}

const none: readonly never[] = [];
const noCells: readonly (readonly [number, number])[] = [];
