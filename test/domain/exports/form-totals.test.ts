import { calculate } from '../../../src/domain/check/calculate';
import { formFigures } from '../../../src/domain/check/form-figures';
import { formTotals } from '../../../src/domain/exports/form-totals';
import { styleOf } from '../../../src/domain/form/form-definition';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { gridOfPlan } from '../../../src/domain/plan/grid-of-plan';
import { planForm } from '../../../src/domain/plan/plan-form';
import { readForm } from '../../../src/domain/read/read-form';
import { hebei2018, hebei2021, henan2022 } from '../../../src/packs';
import { hebeiSamples } from '../../../src/packs/samples/hebei';
import { henanSamples } from '../../../src/packs/samples/henan';

const packs = [hebei2018, hebei2021, henan2022];

test.each([...hebeiSamples, ...henanSamples].map((one) => [one.packId, one.formId, one] as const))(
  'the totals of %s %s are those that its check calculates',
  (packId, formId, { styleId, profile, values }) => {
    const form = packs.find(({ id }) => id === packId)?.forms.find(({ id }) => id === formId);
    if (!form) throw new Error(formId);
    const style = styleOf(form, styleId);
    const plan = planForm({ packId, form, styleId: style.id, profile, values });
    const grid = gridOfPlan(plan, form.sheetName);
    if (!grid.used) throw new Error('an empty sheet');
    const reading = readForm(form, style.id, grid, grid.used);
    const figures = formFigures(style, reading, form.unit);
    const expected = figures.all.flatMap(({ field, scope }) => {
      if (!isDerived(field) || field.kind !== 'amount' || scope.length > 0) return [];
      const result = calculate(field, scope, figures, 'recalculated')?.result;
      return [[field.id, result?.kind === 'amount' ? result.fen : 0]];
    });
    const totals = [...formTotals(style, form.unit, values).values()];
    const whole = totals.filter(({ isPart }) => !isPart).map(({ id, fen }) => [id, fen]);
    // A form without totals has the sums of its columns, which the check does not calculate.
    expect(expected.length > 0 ? whole : []).toEqual(expected);
  },
);
