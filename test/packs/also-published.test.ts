import { catalogue } from '../../src/app/catalogue';
import { national } from '../../src/packs/national';

test.each(catalogue.packs.map((pack) => [pack.id, pack] as const))(
  'what %s says is published too, the nationwide pack has, and it has not',
  (_, { forms, alsoPublished = [] }) => {
    const ids = new Set(forms.map(({ id }) => id));
    const nationwide = new Set(national.forms.map(({ id }) => id));
    expect(alsoPublished.filter((id) => ids.has(id) || !nationwide.has(id))).toEqual([]);
  },
);

test.each(['hebei-2018', 'hebei-2021'])('with them and its own, %s has the nine tables', (id) => {
  const { forms = [], alsoPublished = [] } = catalogue.packs.find((one) => one.id === id) ?? {};
  const own = forms.map((form) => form.id);
  const nine = ['F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F14', 'F15', 'F19'];
  expect(nine.filter((one) => !own.includes(one) && !alsoPublished.includes(one))).toEqual([]);
});
