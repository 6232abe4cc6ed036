import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { doubles, twiceListed } from './one-finding-a-mistake';
import { mistakesIn, openForm, type SingleMistake } from './single-mistakes';

// One sample of each form: all of them, and every cell, are tried by one-finding-a-mistake.long.ts.
const samples = [
  ...new Map([...hebeiSamples, ...henanSamples].map((one) => [one.formId, one] as const)).entries(),
];

const found: SingleMistake[] = [];

test.each(samples)('%s: one slip of the hand is one line of the list', (_, sample) => {
  const mistakes = mistakesIn([openForm(sample)], 0, 'field');
  found.push(...mistakes);
  expect(mistakes.length).toBeGreaterThan(0);
  expect(doubles(mistakes)).toEqual([]);
});

test('most slips are listed', () => {
  const listed = found.filter(({ listed: lines }) => lines.length > 0);
  expect(listed.length / found.length).toBeGreaterThan(0.6);
});

test('what is listed twice is seen, and each exception says why', () => {
  const mistake = { form: 'F14 row', at: 'A5', field: 'total', slip: 'typedOver' };
  const listed = ['TP-SUM derivedDiffers F14!A5', 'TP-NEG negative F14!B5'];
  expect(doubles([{ ...mistake, listed }])).toHaveLength(1);
  expect(doubles([{ ...mistake, listed: listed.slice(1) }])).toEqual([]);
  expect(twiceListed.filter(({ why }) => why === '')).toEqual([]);
});
