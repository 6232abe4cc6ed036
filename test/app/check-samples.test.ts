import { checkForm } from '../../src/app/check/check-form';
import { styleOf } from '../../src/domain/form/form-definition';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import * as packs from '../../src/packs';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';

test.each(
  [...hebeiSamples, ...henanSamples].map(
    (one) => [`${one.packId} ${one.formId} ${one.styleId} ${one.profile.year}`, one] as const,
  ),
)(
  'the sample %s is consistent, and nothing is reported',
  (name, { packId, formId, styleId, profile, values }) => {
    const form = Object.values(packs)
      .find(({ id }) => id === packId)
      ?.forms.find(({ id }) => id === formId);
    if (!form) throw new Error(name);
    const plan = planForm({ packId, form, styleId: styleOf(form, styleId).id, profile, values });
    const grid = gridOfPlan(plan, form.sheetName);
    const region = grid.used;
    if (!region) throw new Error(name);
    const { findings } = checkForm({
      form,
      styleId,
      grid,
      region,
      reading: readForm(form, styleId, grid, region),
    });
    const said = findings.map(
      ({ rule, says, at, params }) => `${rule} ${says} ${at[0]} ${JSON.stringify(params)}`,
    );
    expect(said).toEqual([]);
  },
);
