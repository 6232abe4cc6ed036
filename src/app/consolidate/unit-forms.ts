import { nameUnitRows } from '../../domain/consolidate/name-unit-rows';
import { ownValues } from '../../domain/consolidate/own-fields';
import { unitsNamed, valuesOfUnit } from '../../domain/consolidate/values-of-unit';
import { emptyValues } from '../../domain/form/empty-values';
import type { FormValues } from '../../domain/form/form-values';
import { unknownProfile } from '../../domain/form/profile';
import { fillStyle } from '../../domain/layout/fill-style';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormToPlan } from '../named-plans';
import type { ListedUnit } from '../state/listed-units';
import type { UnitFile } from './unit-files';

/** A form as one unit gets it: with what the department's own says of it, where it says anything; else empty, with its name. */
export function formOfUnit<Form extends FormToPlan>(
  chosen: Form,
  unit: ListedUnit,
  parent: UnitFile | null,
): Form {
  const [own, second] = (parent?.forms ?? []).filter(({ form }) => form.id === chosen.form.id);
  const open = { ...chosen, known: ownRows(chosen, unit) };
  if (!own || second) return open;
  const values = valuesOfUnit(own.form.id, own.values, unit.name, consolidation);
  const style = chosen.form.styles.find(({ id }) => id === own.styleId);
  const isEmpty =
    values === null ||
    Object.values(values).every((items) => Array.isArray(items) && items.length === 0);
  if (isEmpty || !style) return open;
  const profile = { ...unknownProfile, department: unit.name, code: unit.code };
  return { ...chosen, style, values: { ...ownValues(style, profile), ...values } };
}

/** The rows of units of an empty form, which are the unit's own. */
function ownRows({ form, style }: FormToPlan, unit: ListedUnit): FormValues {
  const rows = Object.entries(emptyValues(fillStyle(style, unknownProfile))).filter(
    ([block]) => consolidation.unitCodes[`${form.id}/${block}`] !== undefined,
  );
  return nameUnitRows(form.id, Object.fromEntries(rows), unit, consolidation);
}

/** The units that the department's own forms name. */
export function unitsNamedIn({ forms }: UnitFile): readonly string[] {
  return unitsNamed(
    forms.map(({ form, values }) => ({ formId: form.id, values })),
    consolidation,
  );
}
