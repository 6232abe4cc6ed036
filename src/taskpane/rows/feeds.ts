import type { FeedHere, FeedListOutcome } from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import type { RowCommands } from './row-commands';

/** What the list of the selected form can take from other forms, and what became of the last time. */
export interface FeedState {
  readonly here: FeedHere | null;
  readonly last: FeedListOutcome | null;
}

export interface Feeds {
  readonly state: Store<FeedState>;
  run(): Promise<void>;
  dismiss(): void;
}

interface FeedWork {
  readonly turn: Turn;
  readonly rows: RowCommands;
  readonly feedHere: () => Promise<FeedHere | null>;
  readonly feedList: () => Promise<FeedListOutcome>;
}

const nothing: FeedState = { here: null, last: null };

/** It looks whenever rows are looked at: when the user asks for it, and after a command. */
export function createFeeds({ turn, rows, feedHere, feedList }: FeedWork): Feeds {
  const state = createStore<FeedState>(nothing);
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const own = looks;
    try {
      const here = await feedHere();
      if (own === looks) state.set({ ...state.get(), here });
    } catch (error) {
      // What can be done with the rows is known all the same.
      rememberError(error);
      if (own === looks) state.set(nothing);
    }
  }

  let isRunning = false;
  rows.state.subscribe(() => {
    const now = rows.state.get();
    state.set({ here: null, last: isRunning ? state.get().last : null });
    if (now.kind === 'known' && now.here.form) void look();
  });

  return {
    state,
    async run() {
      await turn.take(async () => {
        isRunning = true;
        const last = await feedList();
        if (last.kind === 'failed') rememberProblem(last.problem);
        state.set({ here: null, last });
        await rows.look();
        isRunning = false;
      });
    },
    dismiss() {
      state.set({ ...state.get(), last: null });
    },
  };
}
