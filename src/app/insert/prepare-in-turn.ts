/** What is left for moments in which nothing else is to be done; web views without such moments get short pauses. */
export interface Idle {
  readonly ask: (work: () => void) => number;
  readonly cancel: (asked: number) => void;
}

/** Safari 14 has no idle moments. */
export const idleOfWindow = (): Idle =>
  'requestIdleCallback' in window
    ? {
        ask: (work) => window.requestIdleCallback(work, { timeout: 2000 }),
        cancel: (asked) => {
          window.cancelIdleCallback(asked);
        },
      }
    : {
        ask: (work) => setTimeout(work, 50) as unknown as number,
        cancel: (asked) => {
          clearTimeout(asked);
        },
      };

/** Prepares one thing an idle moment, so that none of them keeps a click waiting; returns what stops it. */
export function prepareInTurn<Thing>(
  things: readonly Thing[],
  prepare: (thing: Thing) => void,
  { ask, cancel }: Idle,
): () => void {
  let asked: number | null = null;
  const go = (at: number) => {
    const thing = things[at];
    asked =
      thing === undefined
        ? null
        : ask(() => {
            prepare(thing);
            go(at + 1);
          });
  };
  go(0);
  return () => {
    if (asked !== null) cancel(asked);
  };
}
