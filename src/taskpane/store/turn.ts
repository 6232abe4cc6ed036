/** Lets one piece of work run at a time. */
export interface Turn {
  /** Runs the work, or does nothing and answers null while other work is running. */
  take<Result>(work: () => Promise<Result>): Promise<Result> | null;
  /** Whoever tells of earlier work hears when other work begins. */
  onTaken(listener: () => void): void;
  /** Tells them of work that needs no turn. */
  tell(): void;
}

/** Whoever takes the turn finds the table cleared: `clear` takes the messages of earlier work away. */
export function createTurn(clear: () => void = () => undefined): Turn {
  let isTaken = false;
  const listeners = [clear];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    take(work) {
      if (isTaken) return null;
      isTaken = true;
      tell();
      return work().finally(() => {
        isTaken = false;
      });
    },
    onTaken(listener) {
      listeners.push(listener);
    },
    tell,
  };
}
