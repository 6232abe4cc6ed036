/** Something that is fetched once, when it is first asked for. */
export interface Later<Thing> {
  /** The same promise every time, so that React's `use` can wait for it. */
  get(): Promise<Thing>;
  /** Lets the next `get` try again if the last one failed. */
  forgetFailure(): void;
}

export function createLater<Thing>(fetch: () => Promise<Thing>): Later<Thing> {
  let promise: Promise<Thing> | null = null;
  let failed = false;
  return {
    get() {
      if (promise === null) {
        failed = false;
        promise = fetch();
        promise.catch(() => {
          failed = true;
        });
      }
      return promise;
    },
    forgetFailure() {
      if (failed) promise = null;
    },
  };
}
