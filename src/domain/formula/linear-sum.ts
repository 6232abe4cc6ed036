import { parseCell } from '../grid/cell';
import type { SheetGrid } from '../grid/sheet-grid';
import { addressesIn } from '../grid/cell-addresses';

/** How often a sum adds each cell, by its address; what is taken off counts below zero. */
export type LinearSum = ReadonlyMap<string, number>;

const cell = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const term = new RegExp(`([+-]?)(?:SUM\\((${cell}(?::${cell})?)\\)|(${cell}))`, 'gy');

/** Takes =SUM(B2:B5)-B5+C7 apart; null for a formula that is no sum of cells. */
export function linearSum(formula: string): LinearSum | null {
  const text = formula.replace(/\s+/g, '').slice(1).toUpperCase();
  const counts = new Map<string, number>();
  let reached = 0;
  for (const [whole, sign, range, one] of text.matchAll(term)) {
    if (reached > 0 && sign === '') return null;
    for (const at of addressesIn(range ?? one ?? '')) {
      counts.set(at, (counts.get(at) ?? 0) + (sign === '-' ? -1 : 1));
    }
    reached += whole.length;
  }
  if (reached === 0 || reached !== text.length) return null;
  return new Map([...counts].filter(([, count]) => count !== 0));
}

/** What the sum comes to on a sheet; null where a cell holds something else than a number, or was not calculated. */
export function valueOfSum(sum: LinearSum, { cellAt }: SheetGrid): number | null {
  let total = 0;
  for (const [at, count] of sum) {
    const place = parseCell(at);
    const found = place && cellAt(place.row, place.column);
    if (!found || (found.value === null && found.formula !== null)) return null;
    if (found.value !== null && typeof found.value !== 'number') return null;
    total += count * (found.value ?? 0);
  }
  // Binary fractions: 0.1 + 0.2.
  return Number(total.toPrecision(14));
}
