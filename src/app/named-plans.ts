import type { FormDefinition } from '../domain/form/form-definition';
import type { FormStyle } from '../domain/form/form-style';
import type { FormValues } from '../domain/form/form-values';
import type { Pack } from '../domain/form/pack';
import type { Profile } from '../domain/form/profile';
import type { PromptWords } from '../domain/plan/prompt-words';
import { sheetNames } from '../domain/grid/sheet-name';
import { planForm } from '../domain/plan/plan-form';
import type { SheetPlan } from '../domain/plan/sheet-plan';
import { ruleWatch } from '../packs/rules/rule-watch';

/** A form that is to be a sheet of a file. */
export interface FormToPlan {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** Null for an empty form. */
  readonly values: FormValues | null;
  /** Fields of an empty form that are known, and the name its sheet has for them. */
  readonly known?: FormValues;
  readonly sheetName?: string;
}

/** The forms as sheets, each with a name of its own. */
export function namedPlans(
  pack: Pick<Pack, 'id'>,
  forms: readonly FormToPlan[],
  profile: Profile,
  promptWords?: PromptWords,
): { readonly name: string; readonly plan: SheetPlan }[] {
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
      promptWords,
    });
    return { name: names.give(sheetName ?? plan.sheetName), plan };
  });
}
