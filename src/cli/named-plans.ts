import type { Pack } from '../domain/form/pack';
import type { Profile } from '../domain/form/profile';
import { sheetNames } from '../domain/grid/sheet-name';
import { planForm } from '../domain/plan/plan-form';
import type { NamedPlan } from '../files';
import { ruleWatch } from '../packs/rules/rule-watch';
import type { ChosenForm } from './chosen-forms';

/** The forms as sheets, each with a name of its own. */
export function namedPlans(
  pack: Pack,
  forms: readonly ChosenForm[],
  profile: Profile,
): NamedPlan[] {
  const names = sheetNames([]);
  return forms.map(({ form, style, values, known, sheetName }) => {
    const plan = planForm({
      packId: pack.id,
      form,
      styleId: style.id,
      profile,
      values: values ?? undefined,
      known,
      watch: ruleWatch,
    });
    return { name: names.give(sheetName ?? plan.sheetName), plan };
  });
}
