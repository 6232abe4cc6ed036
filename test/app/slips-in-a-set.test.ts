import { henanSamples } from '../../src/packs/samples/henan';
import { openForm } from './single-mistakes';
import { slipsIn, type SlipInSet } from './slips-in-a-set';

const slips = slipsIn(henanSamples.map(openForm));

test('one amount mistyped anywhere in a whole disclosure is one line of one list', () => {
  const twice = slips.filter(({ listed }) => listed.length > 1);
  // What a cost is held to is another rule than what the project is said to cost elsewhere.
  const others = twice.filter(({ listed }) => !listed.some((line) => line.startsWith('PF-')));
  expect(others).toEqual([]);
});

// Two forms that name a project once each contradict each other, and nobody knows which of them is right; F13 stands alone but for 其中.
test.each<[string, Readonly<Partial<Record<SlipInSet['told'] | 'unseen', number>>>]>([
  ['F07', { cell: 5 }],
  ['F08', { sum: 7 }],
  ['F09', { sum: 9 }],
  ['F10', { cell: 8 }],
  ['F11', { sum: 9 }],
  ['F12', { sum: 10 }],
  ['F13', { cell: 16, unseen: 16 }],
  ['F16', { sum: 18 }],
  ['F17', { cell: 2, sum: 1 }],
  ['F18', { sum: 18 }],
])('where a slip in %s is told', (form, expected) => {
  const found: Partial<Record<SlipInSet['told'] | 'unseen', number>> = {};
  for (const { told, listed } of slips.filter((one) => one.form === form)) {
    const where = listed.length === 0 ? 'unseen' : told;
    found[where] = (found[where] ?? 0) + 1;
  }
  expect(found).toEqual(expected);
});
