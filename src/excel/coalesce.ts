/**
 * Runs a piece of work whenever it is asked for, never twice at a time: what is asked for meanwhile is one further run. The work
 * deals with its own failures.
 */
export function coalesce(work: () => Promise<void>): () => void {
  let running = false;
  let askedAgain = false;
  async function run(): Promise<void> {
    running = true;
    do {
      askedAgain = false;
      await work();
    } while (askedAgain);
    running = false;
  }
  return () => {
    askedAgain = true;
    if (!running) void run();
  };
}
