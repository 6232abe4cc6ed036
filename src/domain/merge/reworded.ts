import { tokensOf } from './token';

/** So many signs after each other are words that two texts share; single ones they share in any case. */
const signs = 3;
const half = 0.5;

/**
 * Whether a text says it in other words altogether, whatever its figures are: then no sentence of one belongs beside a sentence of the
 * other, and a text of half of each would say things twice or not at all.
 */
export function isReworded(before: string, now: string): boolean {
  const [old, fresh] = [runsIn(before), runsIn(now)];
  const count = sumOf(old) + sumOf(fresh);
  let common = 0;
  for (const [run, times] of old) common += Math.min(times, fresh.get(run) ?? 0);
  return count > 0 && (2 * common) / count < half;
}

/** Whether all of a text stands in another in its order, whatever stands between. */
export function standsIn(text: string, other: string): boolean {
  let at = 0;
  for (const sign of text) {
    const found = other.indexOf(sign, at);
    if (found < 0) return false;
    at = found + sign.length;
  }
  return true;
}

function runsIn(text: string): ReadonlyMap<string, number> {
  const words = tokensOf(text).map(({ kind, text: own }) => (kind === 'figure' ? '0' : own));
  const runs = new Map<string, number>();
  for (let start = 0; start + signs <= words.length; start += 1) {
    const run = words.slice(start, start + signs).join('');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function sumOf(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, times) => sum + times, 0);
}
