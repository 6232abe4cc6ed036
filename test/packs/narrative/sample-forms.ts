import { catalogue } from '../../../src/app/catalogue';
import { formFigures } from '../../../src/domain/check/form-figures';
import { styleOf } from '../../../src/domain/form/form-definition';
import type { FormValues } from '../../../src/domain/form/form-values';
import { noProfile } from '../../../src/app/no-profile';
import type { MoneyUnit } from '../../../src/domain/money/money-unit';
import { gridOfPlan } from '../../../src/domain/plan/grid-of-plan';
import { planForm } from '../../../src/domain/plan/plan-form';
import { readForm } from '../../../src/domain/read/read-form';
import { hebeiSamples } from '../../../src/packs/samples/hebei';
import { henanSamples } from '../../../src/packs/samples/henan';

const samples = [...hebeiSamples, ...henanSamples];

export const sampleProfile = { ...noProfile, department: '某某局', year: 2022 };

/** Each form of the pack once, as it is read; national forms are those of Henan. What `edited` says is typed over their values. */
export function sampleForms(
  packId: string,
  unit: MoneyUnit,
  edited: Readonly<Record<string, FormValues>> = {},
) {
  return sampledForms(packId, unit, (typed, formId) => ({ ...typed, ...edited[formId] }));
}

/** The same, with values made of those of the samples. */
export function sampledForms(
  packId: string,
  unit: MoneyUnit,
  valuesOf: (typed: FormValues, formId: string) => FormValues,
) {
  const from = packId === 'national' ? 'henan-2022' : packId;
  const own = samples.filter((sample) => sample.packId === from);
  const first = new Map(own.toReversed().map((sample) => [sample.formId, sample]));
  const pack = catalogue.packs.find(({ id }) => id === packId);
  return [...first.values()].flatMap(({ formId, styleId, values: typed }) => {
    const form = pack?.forms.find(({ id }) => id === formId);
    if (!form) return [];
    const profile = { ...sampleProfile, packId, unit };
    const values = valuesOf(typed, formId);
    const plan = planForm({ packId, form, styleId, profile, values });
    const style = styleOf(form, styleId);
    const grid = gridOfPlan(plan, plan.sheetName);
    const reading = grid.used && readForm(form, styleId, grid, grid.used);
    if (!reading) return [];
    const figures = formFigures(style, reading, form.unit);
    return [{ form, sheet: plan.sheetName, figures, unit: reading.unit }];
  });
}
