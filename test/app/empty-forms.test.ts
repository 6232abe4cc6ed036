import { checkForm } from '../../src/app/check/check-form';
import { mistakesOf } from '../../src/app/check/mistakes';
import { gridOf, layouts, read } from '../domain/every-layout';

describe('a form as it was inserted', () => {
  test.each(layouts)('%s is empty', (_, layout) => {
    const grid = gridOf(layout, {});
    const region = grid.used;
    if (!region) throw new Error('an empty sheet');
    const { form, style } = layout;
    const reading = read(layout, grid);
    const checked = checkForm({ form, styleId: style.id, grid, region, reading, isSaved: false });
    const typed = mistakesOf(checked, []);
    expect(typed.isEmpty).toBe(true);
  });
});
