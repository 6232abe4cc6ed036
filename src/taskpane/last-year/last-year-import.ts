import { createStore, type Store } from '../store/store';
import { createLastYearBringing, type LastYearBringing } from './last-year-bringing';
import { createLastYearReading, type LastYearReading } from './last-year-reading';
import type { LastYearState } from './last-year-state';
import type { LastYearWork } from './last-year-work';
import type { Review } from './review';

export interface LastYearImport extends LastYearReading, LastYearBringing {
  readonly state: Store<LastYearState>;
  choose(change: Partial<Pick<Review, 'forms' | 'replaced'>>): void;
}

export function createLastYearImport(
  work: LastYearWork,
  pause: () => Promise<void>,
): LastYearImport {
  const state = createStore<LastYearState>({ kind: 'choosing' });
  return {
    state,
    ...createLastYearReading(state, work, pause),
    choose(change) {
      const now = state.get();
      if (now.kind !== 'review' || now.isBusy) return;
      state.set({ ...now, review: { ...now.review, ...change } });
    },
    ...createLastYearBringing(state, work),
  };
}
