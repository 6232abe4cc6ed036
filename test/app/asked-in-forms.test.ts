import { narrate } from '../../src/app/narrative/narrate';
import { noProfile } from '../../src/app/no-profile';
import { henan2022Text } from '../../src/packs/narrative';
import { checked, type FormToCheck } from './cross-forms';

const profile = { ...noProfile, department: '某某局', year: 2022 };

/** The missing figures that are asked for in a form: 收入总计 of F07 among others. */
function inForms(...forms: readonly FormToCheck[]) {
  const read = forms.map((one, index) => ({ ...checked(one), sheet: `表${index + 1}` }));
  return narrate({ forms: read, profile, style: henan2022Text, given: {} }).inForms;
}

test('without the form a figure is asked for in a field', () => {
  expect([...inForms()]).toEqual([]);
});

test('an empty form is where its figures belong, each at its cell', () => {
  const asked = inForms(['F07', {}]);
  expect(asked.get('income')).toMatchObject({ form: 'F07', sheet: '表1' });
  expect(asked.size).toBeGreaterThan(1);
  expect(new Set([...asked.values()].map(({ at }) => at)).size).toBeGreaterThan(1);
  expect([...asked.keys()].filter((name) => /_(?:last|reason|use)$/.test(name))).toEqual([]);
});

test.each<readonly [string, readonly FormToCheck[]]>([
  ['a form with figures says what it says', [['F07', { general: 100 }]]],
  [
    'of two forms nobody can say which one counts',
    [
      ['F07', {}],
      ['F07', {}],
    ],
  ],
  ['another form does not say it', [['F14', {}]]],
])('%s', (_, forms) => {
  expect(inForms(...forms).has('income')).toBe(false);
});

test('where a later source stands in the workbook, it is asked for there', () => {
  expect(inForms(['F08', {}]).get('income')).toMatchObject({ form: 'F08' });
});
