/**
 * Runs a piece of work whenever it is asked for, never twice at a time: what is asked for meanwhile is one further run. Work that
 * fails is reported and hinders no later run.
 */
export function coalesce(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): () => void {
  let running = false;
  let askedAgain = false;
  async function run(): Promise<void> {
    running = true;
    try {
      do {
        askedAgain = false;
        await work().catch(onFailure);
      } while (askedAgain);
    } finally {
      running = false;
    }
  }
  return () => {
    askedAgain = true;
    if (!running) void run();
  };
}
