import { layouts } from './every-layout';
import { runSequences } from './operations/run-sequences';

test.each(layouts)('%s: what users do is read as it is, or it is said what is not', (_, layout) => {
  expect(runSequences(layout, { seed: 2022, sequences: 2, steps: 12 })).toBeGreaterThan(0);
});
