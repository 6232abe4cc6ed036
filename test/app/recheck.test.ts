import { layouts } from '../domain/every-layout';
import { runEdits } from './edits/run-edits';

let [edits, rechecked] = [0, 0];

test.each(layouts)('%s: checked again is as checked anew', (_, layout) => {
  const run = runEdits(layout, { seed: 2026, sequences: 2, steps: 10 });
  edits += run.edits;
  rechecked += run.rechecked;
});

test('most edits are checked without reading the form anew', () => {
  expect(rechecked / edits).toBeGreaterThan(0.4);
});
