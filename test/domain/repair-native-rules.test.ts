import { planForm } from '../../src/domain/plan/plan-form';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { filledValues } from '../files/filled-values';
import { brokenSheet } from './broken-sheet';
import { layouts, profile } from './every-layout';

const gone = { asks: false, paints: false };
const kinds = ['lostHints', 'lostColours'];

test.each(layouts)('%s: what Excel watched by itself comes back as it was', (_, layout) => {
  const values = filledValues(layout.style);
  const { packId, form, style } = layout;
  const plan = planForm({ packId, form, styleId: style.id, profile, values, watch: ruleWatch });
  const sheet = brokenSheet(layout, values);
  const steps = sheet
    .inspect(gone)
    .flatMap((found) => (kinds.includes(found.damage.kind) ? found.steps : []));
  expect(steps).toEqual([
    ...plan.validations.map((validation) => ({ kind: 'validation', validation })),
    ...plan.conditionalFormats.map((format) => ({ kind: 'conditionalFormat', format })),
  ]);
});

const [, threePublic] = layouts.find(([name]) => name === 'national F14 row') ?? [];
if (!threePublic) throw new Error('there is no such form');
const open = () => brokenSheet(threePublic, filledValues(threePublic.style));

test.each([
  ['both are there', { asks: true, paints: true }, []],
  ['nothing asks', { asks: false, paints: true }, ['lostHints']],
  ['nothing paints', { asks: true, paints: false }, ['lostColours']],
])('only what is gone is said to be: %s', (_, native, expected) => {
  expect(
    open()
      .inspect(native)
      .map(({ damage }) => damage.kind),
  ).toEqual(expected);
});

test('a table that was made by hand never had any, and is left as it is', () => {
  const unformatted = open();
  unformatted.formats.clear();
  const unnamed = open();
  unnamed.marks.clear();
  const found = [unformatted, unnamed].flatMap((sheet) => sheet.inspect(gone));
  expect(found.filter(({ damage }) => kinds.includes(damage.kind))).toEqual([]);
});
