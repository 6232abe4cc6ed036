import type { Idle } from '../app/insert/prepare-in-turn';

/** Long enough for Excel to show what was inserted. */
const pause = 300;

/** A hidden page is never drawn, and some web views give it no idle moments: it waits a little. */
export const pauses: Idle = {
  ask: (work) => setTimeout(work, pause) as unknown as number,
  cancel: (asked) => {
    clearTimeout(asked);
  },
};
