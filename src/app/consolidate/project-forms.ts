import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { fieldValue } from '../../domain/form/form-values';
import { labelKey } from '../../domain/read/label-key';
import type { ConsolidatedForm } from './consolidated-form';
import type { ConsolidationIssue } from './consolidation-issue';
import { formsOf, placeIn } from './forms-of-unit';
import type { UnitFile, UnitForm } from './unit-files';

interface ProjectForms {
  readonly forms: readonly ConsolidatedForm[];
  readonly issues: readonly ConsolidationIssue[];
}

/** The forms of projects, each as its unit has it; `name` is the field that says of which project one is. */
export function projectForms(
  taken: readonly UnitFile[],
  form: FormDefinition,
  name: string,
): ProjectForms {
  const forms: ConsolidatedForm[] = [];
  const issues: ConsolidationIssue[] = [];
  const units = new Map<string, { project: string; units: Set<string> }>();
  for (const file of taken)
    for (const one of formsOf(file, form)) {
      const { values, styleId, place } = one;
      if (one.unclearUnits.length > 0) {
        issues.push(unclearUnits(file, one));
        continue;
      }
      if (Object.keys(values).length === 0) continue;
      const project = String(fieldValue(values, name) ?? '');
      const from = { unit: file.unit, place };
      forms.push({ form, style: styleOf(form, styleId), values, project: project || null, from });
      const same = units.get(labelKey(project)) ?? { project, units: new Set<string>() };
      units.set(labelKey(project), same);
      same.units.add(file.unit);
      if (project === '')
        issues.push({ kind: 'namelessProject', at: placeIn(file, place), form: one.form });
    }
  const shared = [...units.values()]
    .filter((one) => one.project !== '' && one.units.size > 1)
    .map((one): ConsolidationIssue => ({
      ...{ kind: 'sameProject', project: one.project, units: [...one.units] },
    }));
  return { forms, issues: [...issues, ...shared] };
}

export function unclearUnits(
  file: UnitFile,
  { form, place, unclearUnits: units }: UnitForm,
): ConsolidationIssue {
  return { kind: 'unclearUnits', at: placeIn(file, place), units, form };
}
