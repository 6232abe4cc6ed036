import { noProfile } from '../../src/app';
import { consolidateUnits } from '../../src/app/consolidate/consolidate-units';
import { unitPlans } from '../../src/app/consolidate/unit-plans';
import { chooseForm } from '../../src/app/insert/choose-form';
import { profileIn } from '../../src/app/state/profile-notes';
import { chosenForms } from '../../src/cli/chosen-forms';
import { readArguments } from '../../src/cli/arguments';
import { chosenStyle } from '../../src/domain/form/chosen-style';
import { unknownProfile } from '../../src/domain/form/profile';
import { hebei2018, hebei2021, henan2022, national } from '../../src/packs';
import { levels } from '../../src/packs/places/levels';

const chosen = hebei2021.forms.filter(({ id }) => id === 'F05');
const pack = { ...hebei2021, forms: chosen };

/** Every way a form comes into a workbook without its layout having been chosen. */
const ways: readonly (readonly [string, (level: string | null) => string | undefined])[] = [
  [
    'inserted',
    (level) =>
      chooseForm({ formId: 'F05' }, { ...noProfile, packId: hebei2021.id, level }).style.id,
  ],
  [
    'made by the command line',
    (level) =>
      chosenForms(pack, readArguments([], {}), null, { ...unknownProfile, level })[0]?.style.id,
  ],
  [
    'of a department of whose units none has it',
    (level) =>
      consolidateUnits({
        ...{ files: [], unreadable: [], pack, department: '某某局', year: 2026 },
        ...{ expected: null, styles: {}, level },
      }).forms[0]?.style.id,
  ],
  [
    'handed out to a unit',
    (level) =>
      unitPlans({
        ...{ pack, formIds: new Set(['F05']), styles: {}, level, year: 2026, parent: null },
        unit: { name: '某某所', code: null },
      }).sheets[0]?.plan.styleId,
  ],
];

test.each(
  ways.flatMap(([way, styleAt]) =>
    (
      [
        [null, 'bCounty'],
        ['县级', 'bCounty'],
        ['市级', 'a'],
        ['省级', 'a'],
        ['乡级', 'a'],
      ] as const
    ).map(([level, expected]) => [way, level, expected, styleAt] as const),
  ),
)('fixed assets, %s, level %s: %s', (_, level, expected, styleAt) => {
  expect(styleAt(level)).toBe(expected);
});

test('a layout that is there already stays', () => {
  const form = chosen[0];
  if (!form) throw new Error('no F05');
  expect(chosenStyle(form, 'bCounty', '市级').id).toBe('bCounty');
});

test('a unit works at the level of its department', () => {
  const { properties } = unitPlans({
    ...{ pack, formIds: new Set(['F05']), styles: {}, level: '市级', year: 2026, parent: null },
    unit: { name: '某某所', code: null },
  });
  expect(profileIn(properties.notes, []).level).toBe('市级');
});

test('every level of every form has a layout of its own, or one for all', () => {
  for (const { forms } of [national, hebei2018, hebei2021, henan2022]) {
    for (const { id, styles } of forms) {
      for (const level of levels) {
        const fits = styles.some((style) => style.levels?.includes(level) ?? true);
        expect([id, level, fits]).toEqual([id, level, true]);
      }
      const named = styles.flatMap((style) => style.levels ?? []);
      expect(named.filter((level) => !levels.some((one) => one === level))).toEqual([]);
    }
  }
});
