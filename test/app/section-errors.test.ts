import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { narrate } from '../../src/app/narrative/narrate';
import { outlineOf, outlineSections } from '../../src/app/narrative/outline';
import { givenFacts } from '../../src/app/narrative/read-draft';
import { allErrors, sectionErrors } from '../../src/app/check/text/section-errors';
import { noProfile } from '../../src/app/no-profile';
import { henan2022Text } from '../../src/packs/narrative';
import { checked, income, overview, type FormToCheck } from './cross-forms';

const profile = { ...noProfile, department: '某某局', year: 2022 };

type Typed = Readonly<Record<string, string>>;

/** What is wrong, and the sections that rest on it. */
function errorsIn(tables: readonly FormToCheck[], typed: Typed): readonly string[] {
  const forms = crossChecked(tables.map(checked));
  const given = givenFacts(typed, '万元');
  const { text } = narrate({ forms, profile, style: henan2022Text, given });
  const sections = outlineSections(outlineOf(text, [], (form) => form));
  const errors = sectionErrors(sections, { forms, given, profile });
  const all = allErrors(errors).map(({ finding }) => `${finding.says} ${finding.at[0]}`);
  return errors.size === 0 ? [] : [...all, [...errors.keys()].join(' ')];
}

const cellOf = (table: FormToCheck, id: string) =>
  checked(table).figures.all.find(({ field }) => field.id === id)?.at ?? '';
const three: FormToCheck = ['F14', { abroad: 2, reception: 0.5 }];
const typedOver = (id: string, value: string | number): FormToCheck => [
  three[0],
  three[1],
  { [cellOf(three, id)]: value },
];

test.each<readonly [string, readonly FormToCheck[], Typed, readonly string[]]>([
  ['nothing wrong', [three], {}, []],
  ['a total that was typed over', [typedOver('total', 9)], {}, ['derivedDiffers A5', 'N12 N24']],
  [
    'an amount that is a text, which its total passes over',
    [typedOver('reception', '3万元')],
    {},
    ['numberAsTextInTotals F5', 'N12 N24'],
  ],
  ['an amount below nothing', [typedOver('reception', -1)], {}, ['negative F5', 'N12 N24']],
  [
    'the same, where the user says the amounts herself: only its table is there',
    [typedOver('reception', -1)],
    { three: '2', reception: '1' },
    ['negative F5', 'N24'],
  ],
  [
    'two tables that contradict each other: one mistake',
    [overview, income({ general: 90 })],
    {},
    ['crossNotEqual H6', 'N07 N05 N24'],
  ],
  ['what nobody can read is a gap, and a hint', [typedOver('reception', '若干')], {}, []],
])('%s', (_, tables, typed, expected) => {
  expect(errorsIn(tables, typed)).toEqual(expected);
});
