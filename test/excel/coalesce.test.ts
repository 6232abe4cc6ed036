import fc from 'fast-check';
import { coalesce } from '../../src/excel/following/coalesce';

function fail(error: unknown): never {
  throw error;
}

/** Work that goes on until it is let go, and what was asked for by the time it began. */
function gatedWork() {
  const gates: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    gates,
    most: () => most,
    work: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => gates.push(resolve));
      running -= 1;
    },
  };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('a burst while it runs is one further run', async () => {
  const { gates, work } = gatedWork();
  const ask = coalesce(work, fail);
  for (let times = 0; times < 10; times += 1) ask();
  gates[0]?.();
  await settle();
  expect(gates).toHaveLength(2);
  gates[1]?.();
  await settle();
  expect(gates).toHaveLength(2);
});

test('it never runs twice at a time, and always once more after the last asking', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('ask', 'finish'), { maxLength: 40 }),
      async (steps) => {
        const { gates, most, work } = gatedWork();
        const ask = coalesce(work, fail);
        let begunAtLastAsking = -1;
        let finished = 0;
        for (const step of steps) {
          if (step === 'ask') {
            begunAtLastAsking = gates.length;
            ask();
          } else if (finished < gates.length) {
            gates[finished]?.();
            finished += 1;
          }
          await settle();
        }
        while (finished < gates.length) {
          gates[finished]?.();
          finished += 1;
          await settle();
        }
        expect(gates.length).toBeGreaterThan(begunAtLastAsking);
        expect(most()).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test.each([1, 2, 3])(
  'run %d fails: that is reported, and the next asking runs again',
  async (bad) => {
    const failures: unknown[] = [];
    let runs = 0;
    const ask = coalesce(
      async () => {
        runs += 1;
        if (runs === bad) throw new Error(`run ${runs}`);
      },
      (error) => failures.push(error),
    );
    for (let times = 0; times < 4; times += 1) {
      ask();
      await settle();
    }
    expect(runs).toBe(4);
    expect(failures).toEqual([new Error(`run ${bad}`)]);
  },
);

test('what was asked for while a run fails is not lost', async () => {
  let runs = 0;
  const ask = coalesce(
    async () => {
      runs += 1;
      if (runs > 1) return;
      ask();
      throw new Error('the first');
    },
    () => undefined,
  );
  ask();
  await settle();
  expect(runs).toBe(2);
});
