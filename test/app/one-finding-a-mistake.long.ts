import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { doubles } from './one-finding-a-mistake';
import { mistakesIn, openForm } from './single-mistakes';

const samples = [...hebeiSamples, ...henanSamples].map(
  (one) => [`${one.formId} ${one.styleId} ${one.profile.year}`, one] as const,
);

test.each(samples)('%s: a slip in any cell is one line of the list', (_, sample) => {
  expect(doubles(mistakesIn([openForm(sample)], 0, 'cell'))).toEqual([]);
});

const disclosure = henanSamples.map(openForm);

test.each(disclosure.map(({ form: { id } }, place) => [id, place] as const))(
  'in a whole disclosure a slip in %s is at most one line in each form',
  (_, place) => {
    expect(doubles(mistakesIn(disclosure, place, 'field'))).toEqual([]);
  },
);
