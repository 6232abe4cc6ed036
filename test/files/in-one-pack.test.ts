import { catalogue } from '../../src/app/catalogue';
import { inOnePack } from '../../src/files/forms-in-file/in-one-pack';

/** Forms as the first pack that has them: `F03 b`. */
function formsOf(all: readonly string[]) {
  return all.map((one) => {
    const [formId = '', styleId = ''] = one.split(' ');
    const pack = catalogue.packs.find(({ forms }) =>
      forms.some(({ id, styles }) => id === formId && styles.some((style) => style.id === styleId)),
    );
    const form = pack && catalogue.find({ packId: pack.id, formId });
    if (!pack || !form) throw new Error(one);
    return { packId: pack.id, form, styleId };
  });
}

test.each<[name: string, forms: readonly string[], packs: readonly string[]]>([
  ['one form says nothing of a place', ['F14 row'], ['national']],
  ['nor do two', ['F14 row', 'F15 standard'], ['national', 'national']],
  [
    'three, most of a pack, do',
    ['F03 a', 'F03 a', 'F04 a', 'F05 a'],
    ['hebei-2021', 'hebei-2021', 'hebei-2021', 'hebei-2021'],
  ],
  [
    'three of many are those of any pack',
    ['F07 standard', 'F08 standard', 'F09 standard'],
    ['national', 'national', 'national'],
  ],
  [
    'one that only one pack has says which, and what it lacks stays',
    ['F01 supportShort', 'F02 activities', 'F04 a', 'F05 bOpen'],
    ['national', 'hebei-2018', 'hebei-2018', 'hebei-2018'],
  ],
])('%s', (_, forms, packs) => {
  expect(inOnePack(formsOf(forms), catalogue).map(({ packId }) => packId)).toEqual(packs);
});
