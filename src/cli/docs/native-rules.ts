import type { Pack } from '../../domain/form/pack';
import { unknownProfile } from '../../domain/form/profile';
import { planForm } from '../../domain/plan/plan-form';
import { ruleWatch } from '../../packs/rules/rule-watch';

/** The rules that Excel watches by itself in some form: those that are cell formats there. */
export function nativeRules(packs: readonly Pack[]): ReadonlySet<string> {
  const plans = packs.flatMap(({ id: packId, forms }) =>
    forms.flatMap((form) =>
      form.styles.map(({ id: styleId }) =>
        planForm({ packId, form, styleId, profile: unknownProfile, watch: ruleWatch }),
      ),
    ),
  );
  return new Set(
    plans.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ rules }) => rules)),
  );
}
