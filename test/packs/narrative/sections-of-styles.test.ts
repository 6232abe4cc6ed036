import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { narrativeStyles } from '../../../src/packs/narrative';

/** Which sections each locality prints, and in which order; narrative.md of the project says so of those that were published. */
const sectionsOfStyles: readonly (readonly [string, string])[] = [
  ['national', 'N02 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N19 N14 N20 N22 N24'],
  [
    'shanghai',
    'N02 N03 N22 N07 N05 N06 N08 N09 N10 N13 N24 N12 N11 N18 N20 N19 N06 N06 N06 N06 N06 N06 N14',
  ],
  ['anhui', 'N02 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N19 N14 N20 N22 N24'],
  ['hebei-2018', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N18 N19 N22 N23'],
  ['hebei-2019', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N23'],
  ['hebei-2021-a', 'N03 N02 N03 N05 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N13'],
  ['hebei-2021-b', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N13'],
  ['henan-2022', 'N02 N03 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N20 N19 N21 N22 N24'],
];

test.each(sectionsOfStyles)('%s prints %s', (id, types) => {
  const style = narrativeStyles.find((one) => one.id === id);
  const own = sectionsOf(style?.chapters ?? []).map((one) => one.id.slice(0, 3));
  expect(own.join(' ')).toBe(types);
});

test('the table above names every text', () => {
  expect(sectionsOfStyles.map(([id]) => id).sort()).toEqual(
    narrativeStyles.map(({ id }) => id).sort(),
  );
});
