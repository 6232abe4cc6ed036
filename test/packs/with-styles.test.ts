import { fixedAssets } from '../../src/packs/forms/fixed-assets';
import { withStyles } from '../../src/packs/forms/with-styles';

test('a pack picks layouts, in its order', () => {
  const picked = withStyles(fixedAssets, ['bCounty', 'a']);
  expect(picked.styles.map(({ id }) => id)).toEqual(['bCounty', 'a']);
  expect(picked).toMatchObject({ id: 'F05', title: fixedAssets.title });
});

test('a layout the form does not have is a mistake in the pack', () => {
  expect(() => withStyles(fixedAssets, ['a', 'z'])).toThrow('F05 has no layout z');
});
