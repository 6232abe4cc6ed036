import { unitsNamed, valuesOfUnit } from '../../domain/consolidate/values-of-unit';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormToPlan } from '../named-plans';
import type { UnitFile } from './unit-files';

/** A form as one unit gets it: with what the department's own says of it, where it says anything. */
export function formOfUnit<Form extends FormToPlan>(
  chosen: Form,
  unit: string,
  parent: UnitFile | null,
): Form {
  const [own, second] = (parent?.forms ?? []).filter(({ form }) => form.id === chosen.form.id);
  if (!own || second) return chosen;
  const values = valuesOfUnit(own.form.id, own.values, unit, consolidation);
  const style = chosen.form.styles.find(({ id }) => id === own.styleId);
  const isEmpty =
    values === null ||
    Object.values(values).every((items) => Array.isArray(items) && items.length === 0);
  return isEmpty || !style ? chosen : { ...chosen, style, values };
}

/** The units that the department's own forms name. */
export function unitsNamedIn({ forms }: UnitFile): readonly string[] {
  return unitsNamed(
    forms.map(({ form, values }) => ({ formId: form.id, values })),
    consolidation,
  );
}
