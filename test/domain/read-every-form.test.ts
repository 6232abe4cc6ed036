import fc from 'fast-check';
import { withoutBlanks } from '../../src/domain/form/empty-values';
import { planForm } from '../../src/domain/plan/plan-form';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { readForm } from '../../src/domain/read/read-form';
import { indexForms } from '../../src/domain/read/form-index';
import { recognizeForms } from '../../src/domain/read/recognize-forms';
import * as packs from '../../src/packs';
import { arbitraryValues } from './arbitrary-values';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const styles = Object.values(packs).flatMap(({ id, forms }) =>
  forms.flatMap((form) =>
    form.styles.map((style) => [id, form.id, style.id, form, style] as const),
  ),
);

describe.each(styles)('%s %s %s', (packId, _, styleId, form, style) => {
  const plan = (values: object | undefined, more = {}) =>
    planForm({ packId, form, styleId, profile, ...(values ? { values } : {}), ...more } as never);
  const pack = Object.values(packs).filter((p) => p.id === packId);
  const index = indexForms([...pack, ...Object.values(packs).filter((p) => p.id !== packId)]);

  test('what was put in is read back', () => {
    fc.assert(
      fc.property(arbitraryValues(style, form.unit), (values) => {
        const grid = gridOfPlan(plan(values), '表');
        const reading = readForm(form, styleId, grid, grid.used as never);
        expect(reading.problems).toEqual([]);
        expect(reading.values).toEqual(withoutBlanks(style, values));
      }),
      { numRuns: 20 },
    );
  });
  test('recognized', () => {
    fc.assert(
      fc.property(arbitraryValues(style, form.unit), (values) => {
        const grid = gridOfPlan(plan(values, { origin: { row: 3, column: 2 } }), '表');
        const found = recognizeForms(grid, index);
        expect(found).toMatchObject([
          { packId, formId: form.id, region: { top: 3, left: 2, right: grid.used?.right } },
        ]);
        for (const { styleId: id, region } of found) {
          const { values: read, problems } = readForm(form, id, grid, region);
          expect([read, problems]).toEqual([withoutBlanks(style, values), []]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
