import { layouts } from '../domain/every-layout';
import { runEdits } from './edits/run-edits';

const seed = 20261126;
const wanted = 10_000;
const sequences = Math.ceil(wanted / layouts.length);

let [made, edits, rechecked] = [0, 0, 0];

test.each(layouts)('%s: checked again is as checked anew', (_, layout) => {
  const run = runEdits(layout, { seed, sequences, steps: 8 });
  made += sequences;
  edits += run.edits;
  rechecked += run.rechecked;
});

test('those were at least 10,000 sequences', () => {
  console.log(`seed ${seed}: ${made} sequences, ${edits} edits, ${rechecked} of them rechecked`);
  expect(made).toBeGreaterThanOrEqual(wanted);
});
