import type { PresentForm } from '../../../src/app/exports/propose-figures';
import { styleOf } from '../../../src/domain/form/form-definition';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { Profile } from '../../../src/domain/form/profile';
import { gridOfPlan } from '../../../src/domain/plan/grid-of-plan';
import { planForm } from '../../../src/domain/plan/plan-form';
import { readForm } from '../../../src/domain/read/read-form';
import { national } from '../../../src/packs';

/** A national form as it stands in a workbook. */
export function presentForm(formId: string, values: FormValues, profile: Profile): PresentForm {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const styleId = styleOf(form).id;
  const plan = planForm({ packId: 'national', form, styleId, profile, values });
  const grid = gridOfPlan(plan, form.sheetName);
  if (!grid.used) throw new Error(formId);
  const reading = readForm(form, styleId, grid, grid.used);
  const on = { form, styleId, grid, reading, profile, formatAt: () => null };
  return { sheet: form.sheetName, isProtected: false, on };
}
