/** A failure that is the reader's to mend: printed as one sentence, in Chinese and English, without a stack. */
export class StartProblem extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
    this.name = 'StartProblem';
  }
}

/**
 * Runs a command's work and ends the process with 1 when it fails.
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StartProblem ? `\n${error.message}` : error);
    process.exit(1);
  }
}
