import type { FormDefinition } from '../../src/domain/form/form-definition';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { planForm } from '../../src/domain/plan/plan-form';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import * as packs from '../../src/packs';
import { filledValues } from './filled-values';

export interface FormCase {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
}

/** Every layout of every form that is built in. */
export const everyForm: readonly FormCase[] = Object.values(packs).flatMap(({ id, forms }) =>
  forms.flatMap((form) => form.styles.map((style) => ({ packId: id, form, styleId: style.id }))),
);

export const caseName = ({ packId, form, styleId }: FormCase) => `${packId} ${form.id} ${styleId}`;

export const profile = { year: 2022, department: '某某局', code: '112001', unit: null };

export function planOf({ packId, form, styleId }: FormCase, values?: FormValues): SheetPlan {
  return planForm({ packId, form, styleId, profile, values });
}

export function filledPlan({ packId, form, styleId }: FormCase, items = 2): SheetPlan {
  const values = filledValues(styleOf(form, styleId), items);
  return planForm({ packId, form, styleId, profile, values });
}
