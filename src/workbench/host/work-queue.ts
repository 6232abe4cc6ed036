/** Excel does one thing after another, whichever runtime or person it comes from. */
export interface WorkQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly busy: boolean;
  /** When nothing is waiting any more. */
  settled(): Promise<void>;
}

export function workQueue(): WorkQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let pending = 0;
  return {
    run(work) {
      pending += 1;
      const done = tail.then(work).finally(() => (pending -= 1));
      tail = done.catch(() => undefined);
      return done;
    },
    get busy() {
      return pending > 0;
    },
    async settled() {
      while (pending > 0) await tail;
    },
  };
}
