import { availableForms, noProfile } from '../../src/app';
import { chosenStyle, withStyle } from '../../src/taskpane/insert/choices';
import { takeRecent, withRecent } from '../../src/taskpane/insert/recent-forms';

const forms = availableForms('national');
const used = (...ids: string[]) => ids.map((formId) => ({ packId: 'national', formId }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one', ['F14'], ['F14']],
  ['the last one first', ['F09', 'F14'], ['F09', 'F14']],
  ['three at most', ['F09', 'F14', 'F07', 'F11'], ['F09', 'F14', 'F07']],
  ['a form that is no longer there', ['X1', 'F14'], ['F14']],
])('used lately: %s', (_, before, expected) => {
  const { recent, others } = takeRecent(forms, used(...before));
  expect(ids(recent)).toEqual(expected);
  expect(ids(others)).toEqual(ids(forms).filter((id) => !expected.includes(id)));
});

test('forms of another pack are not among them', () => {
  expect(takeRecent(forms, [{ packId: 'x', formId: 'F14' }]).recent).toEqual([]);
});

test.each<[string, string[], string, string[]]>([
  ['the first', [], 'F14', ['F14']],
  ['another', ['F09'], 'F14', ['F14', 'F09']],
  ['the same again', ['F09', 'F14'], 'F14', ['F14', 'F09']],
  ['a ninth', [...'abcdefgh'], 'i', [...'iabcdefg']],
])('after %s', (_, before, formId, expected) => {
  const after = withRecent(used(...before), { packId: 'national', formId });
  expect(after).toEqual(used(...expected));
});

const assets = availableForms('hebei-2021').find(({ id }) => id === 'F05') ?? fail();

test.each([
  ['nobody knows the level', null, {}, 'bCounty'],
  ['a county', '县级', {}, 'bCounty'],
  ['a city', '市级', {}, 'a'],
  ['a city that chose it', '市级', { F05: 'bCounty' }, 'bCounty'],
])('the layout of fixed assets: %s', (_, level, styles, expected) => {
  const profile = { ...noProfile, packId: 'hebei-2021', level, styles };
  expect(chosenStyle(assets, {}, profile)?.id).toBe(expected);
});

const threePublic = forms.find(({ id }) => id === 'F14') ?? fail();

function fail(): never {
  throw new Error('no F14');
}

const profileWith = (packId: string, styleId: string) => ({
  ...noProfile,
  packId,
  styles: { F14: styleId },
});

test.each([
  ['nobody chose one: the first', {}, null, 'row'],
  ['the profile chose one', {}, profileWith('national', 'vertical'), 'vertical'],
  ['the profile of another pack', {}, profileWith('henan-2022', 'vertical'), 'row'],
  ['the profile chose one that is not there', {}, profileWith('national', 'x'), 'row'],
  [
    'chosen here',
    withStyle({}, threePublic, 'twoYear'),
    profileWith('national', 'vertical'),
    'twoYear',
  ],
])('the layout: %s', (_, styles, profile, expected) => {
  expect(chosenStyle(threePublic, styles, profile)?.id).toBe(expected);
});
