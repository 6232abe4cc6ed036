import { followWhile } from '../../src/app/follow-while';

type Step = 'wanted' | 'unwanted' | 'began' | 'failed';

/** Each `began` and `failed` is of the earliest that is still on its way; what is followed at the end, and how often it was begun. */
async function run(steps: readonly Step[]): Promise<readonly [begun: number, now: number]> {
  const waiting: { began: (stop: () => Promise<void>) => void; failed: (error: Error) => void }[] =
    [];
  let begun = 0;
  let now = 0;
  const want = followWhile(
    () => {
      begun += 1;
      return new Promise((began, failed) => waiting.push({ began, failed }));
    },
    () => undefined,
  );
  for (const step of steps) {
    if (step === 'wanted' || step === 'unwanted') want(step === 'wanted');
    else if (step === 'failed') waiting.shift()?.failed(new Error('not now'));
    else {
      now += 1;
      waiting.shift()?.began(() => {
        now -= 1;
        return Promise.resolve();
      });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return [begun, now];
}

test.each<readonly [steps: readonly Step[], begun: number, now: number]>([
  [['unwanted'], 0, 0],
  [['wanted', 'wanted', 'began', 'wanted'], 1, 1],
  [['wanted', 'began', 'unwanted', 'unwanted'], 1, 0],
  [['wanted', 'unwanted', 'began'], 1, 0],
  [['wanted', 'failed', 'wanted', 'began'], 2, 1],
  [['wanted', 'unwanted', 'failed', 'wanted', 'began', 'unwanted'], 2, 0],
  [['wanted', 'unwanted', 'wanted', 'failed', 'began', 'wanted', 'unwanted'], 2, 0],
])('%j: begun %d times, followed %d times at the end', async (steps, begun, now) => {
  expect(await run(steps)).toEqual([begun, now]);
});
