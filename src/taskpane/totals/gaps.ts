import type { GapInWorkbook } from '../../app';
import { createStore, type Store } from '../store/store';
import type { Totals } from './totals';

/** Sums are looked at when the user rests, and the larger the workbook the more rarely. */
const rest = 400;
const timesLonger = 5;
/** After a reading that failed. */
const pause = 3000;

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
    // Excel refuses while a cell is edited: what cannot be read now is read a little later.
    const gaps = await read().catch(() => null);
    took = performance.now() - start;
    isReading = false;
    if (!gaps) lookSoon(pause);
    else if (JSON.stringify(gaps) !== JSON.stringify(state.get())) state.set(gaps);
  }

  function lookSoon(wait = rest): void {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (isReading) lookSoon();
        else void look();
      },
      Math.max(wait, took * timesLonger),
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
