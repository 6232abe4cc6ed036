/** Lets one piece of work run at a time. */
export interface Turn {
  /** Runs the work, or does nothing and answers null while other work is running. */
  take<Result>(work: () => Promise<Result>): Promise<Result> | null;
}

/** Whoever takes the turn finds the table cleared: `clear` takes the messages of earlier work away. */
export function createTurn(clear: () => void = () => undefined): Turn {
  let isTaken = false;
  return {
    take(work) {
      if (isTaken) return null;
      isTaken = true;
      clear();
      return work().finally(() => {
        isTaken = false;
      });
    },
  };
}
