import { chosenStyle } from '../../domain/form/chosen-style';
import type { Pack } from '../../domain/form/pack';
import { noProfile } from '../no-profile';
import { namedPlans, type FormToPlan } from '../named-plans';
import { noteProfile } from '../state/note-profile';
import type { ListedUnit } from '../state/listed-units';
import type { UnitFile } from './unit-files';
import { formOfUnit } from './unit-forms';
import { yearText } from '../../domain/text/date-words';

export interface UnitPlansRequest {
  readonly pack: Pack;
  readonly formIds: ReadonlySet<string>;
  /** Layouts that were chosen, by the ids of forms. */
  readonly styles: Readonly<Record<string, string>>;
  /** Of the department; its units work at the same. */
  readonly level?: string | null;
  readonly year: number;
  readonly unit: ListedUnit;
  /** What the department's own forms say; null for empty forms. */
  readonly parent: UnitFile | null;
}

/** The workbook that a unit gets. Pure. */
export function unitPlans({
  pack,
  formIds,
  styles,
  level = null,
  year,
  unit,
  parent,
}: UnitPlansRequest) {
  const profile = { year, department: unit.name, code: unit.code, unit: null };
  const forms = pack.forms
    .filter(({ id }) => formIds.has(id))
    .map((form) => {
      const style = chosenStyle(form, styles[form.id], level);
      return formOfUnit<FormToPlan>({ form, style, values: null }, unit, parent);
    });
  return {
    sheets: namedPlans(pack, forms, profile),
    properties: {
      title: yearText(year) + unit.name,
      notes: noteProfile(null, [], { ...noProfile, ...profile, level, packId: pack.id }),
    },
  };
}
