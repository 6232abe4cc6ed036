import { catalogue } from '../../src/app/catalogue';
import { otherPacks } from '../../src/app/state/other-packs';

const form = (packId: string, formId: string, style: string | null = null) => {
  const found = catalogue.find({ packId, formId });
  if (!found) throw new Error(`${packId} ${formId}`);
  const styleId = style ?? found.styles[0].id;
  return { ref: { packId, formId, styleId }, title: found.title, sheet: formId };
};

test.each<readonly [string, readonly ReturnType<typeof form>[], string, readonly string[]]>([
  ['none', [], 'henan-2022', []],
  ['forms of the own pack', [form('henan-2022', 'F14')], 'henan-2022', []],
  ['forms without a pack, which the own has too', [form('national', 'F07')], 'henan-2022', []],
  ['a layout of these that the own has too', [form('national', 'F14', 'row')], 'henan-2022', []],
  [
    'a layout of these that the own does not have',
    [form('national', 'F14', 'vertical')],
    'henan-2022',
    ['national: F14'],
  ],
  [
    'forms of these that the own does not have',
    [form('national', 'F03'), form('national', 'F07')],
    'henan-2022',
    ['national: F03'],
  ],
  [
    'forms of these that are published beside those of the own, which has none of them',
    [form('national', 'F07'), form('national', 'F08'), form('henan-2022', 'F07')],
    'hebei-2021',
    ['henan-2022: F07'],
  ],
  [
    'forms of a locality where the own pack is that of nobody',
    [form('henan-2022', 'F07')],
    'national',
    ['henan-2022: F07'],
  ],
  [
    'an older pack of the own locality',
    [form('hebei-2018', 'F14'), form('hebei-2021', 'F03')],
    'hebei-2021',
    ['hebei-2018: F14'],
  ],
  [
    'several other packs',
    [form('hebei-2018', 'F02'), form('henan-2022', 'F07'), form('henan-2022', 'F08')],
    'hebei-2021',
    ['henan-2022: F07 F08', 'hebei-2018: F02'],
  ],
])('%s', (_, forms, packId, expected) => {
  const found = otherPacks(forms, packId, catalogue);
  expect(
    found.map((one) => `${one.packId}: ${one.forms.map(({ sheet }) => sheet).join(' ')}`),
  ).toEqual(expected);
});
