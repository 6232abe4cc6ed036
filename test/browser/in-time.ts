/** How long a page may take to show what it is asked for, in milliseconds. */
const patience = 10_000;

/** Asks until the answer is the expected one: what a page shows follows what was done, it is not there at once. */
export async function inTime<Answer>(ask: () => Promise<Answer>, expected: Answer): Promise<void> {
  const wanted = JSON.stringify(expected);
  const end = Date.now() + patience;
  while (JSON.stringify(await ask()) !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await ask()).toEqual(expected);
}
