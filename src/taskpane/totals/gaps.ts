import type { GapInWorkbook } from '../../app';
import { createStore, type Store } from '../store/store';
import type { Totals } from './totals';

/** Sums are looked at when the user rests, and the larger the workbook the more rarely. */
const rest = 400;
const timesLonger = 5;

/** Where rounded parts do not add up, read anew after the totals were. */
export function createGaps(
  totals: Totals,
  read: () => Promise<readonly GapInWorkbook[]>,
): Store<readonly GapInWorkbook[]> {
  const state = createStore<readonly GapInWorkbook[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let took = 0;

  async function look(): Promise<void> {
    isReading = true;
    const start = performance.now();
    // What cannot be read now is read after the next change; the totals say that they are out of date.
    const gaps = await read().catch(() => null);
    took = performance.now() - start;
    isReading = false;
    if (gaps && JSON.stringify(gaps) !== JSON.stringify(state.get())) state.set(gaps);
  }

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (isReading) lookSoon();
        else void look();
      },
      Math.max(rest, took * timesLonger),
    );
  }

  totals.state.subscribe(() => {
    const now = totals.state.get();
    if (now.kind !== 'read' || !now.isCurrent) return;
    if (now.totals.length > 0) lookSoon();
    else if (state.get().length > 0) state.set([]);
  });
  return state;
}
