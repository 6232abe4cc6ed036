import { layouts } from './every-layout';
import { runSequences } from './operations/run-sequences';

/** Another one lets other users at the forms: SEED=7. */
const seed = Number(process.env.SEED ?? 2024);

const made = new Map<string, number>();

test.each(layouts)(
  '%s: what users do is read as it is, or it is said what is not',
  (name, layout) => {
    made.set(name, runSequences(layout, { seed, sequences: 20, steps: 22 }));
  },
);

test('those were at least 10,000 steps', () => {
  const steps = [...made.values()].reduce((sum, one) => sum + one, 0);
  console.log(`${steps} steps over ${made.size} layouts`);
  expect(steps).toBeGreaterThanOrEqual(10_000);
});
