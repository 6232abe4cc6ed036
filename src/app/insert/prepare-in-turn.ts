/** What is left for moments in which nothing else is to be done; web views without such moments get short pauses. */
export interface Idle {
  readonly ask: (work: () => void) => number;
  readonly cancel: (asked: number) => void;
}

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
