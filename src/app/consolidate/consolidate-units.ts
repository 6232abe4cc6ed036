import type { ConsolidationRequest } from './consolidation-request';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import { fieldValue, type FormValues } from '../../domain/form/form-values';
import { nameUnitRows } from '../../domain/consolidate/name-unit-rows';
import { joinValues } from '../../domain/consolidate/join-values';
import { labelKey } from '../../domain/read/label-key';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { ConsolidationIssue } from './consolidation-issue';
import { unitsToTake } from './units-to-take';
import type { UnitFile, UnitForm } from './unit-files';

export interface Consolidated {
  readonly forms: readonly ConsolidatedForm[];
  readonly issues: readonly ConsolidationIssue[];
  /** How many files went in. */
  readonly taken: number;
}

export interface ConsolidatedForm {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** Null for a form that the department fills in itself. */
  readonly values: FormValues | null;
  /** Of a form that there is for each project. */
  readonly project: string | null;
}

/** The forms of the department, of what its units filled in. What is not for certain is an issue, and is not in the forms. Pure. */
export function consolidateUnits(request: ConsolidationRequest): Consolidated {
  const { taken, issues } = unitsToTake(request);
  const forms: ConsolidatedForm[] = [];
  for (const form of request.pack.forms) {
    const own = consolidation.own.includes(form.id);
    if (own || taken.every((file) => formsOf(file, form).length === 0)) {
      forms.push({ form, style: chosenStyle(form, request), values: null, project: null });
    } else if (form.perProject) {
      const { name } = form.perProject;
      forms.push(...taken.flatMap((file) => projectForms(file, form, name)));
      issues.push(...sameProjects(taken, form, name));
    } else forms.push(joinedForm(form, taken, request, issues));
  }
  return { forms, issues: [...issues, ...unreadable(taken, issues)], taken: taken.length };
}

function joinedForm(
  form: FormDefinition,
  taken: readonly UnitFile[],
  request: ConsolidationRequest,
  issues: ConsolidationIssue[],
): ConsolidatedForm {
  const styleId = request.styles[form.id] ?? usualStyle(form, taken);
  const style = styleOf(form, styleId);
  const units = taken.flatMap((file) => {
    const { unit, code = null } = file;
    const [first, second] = formsOf(file, form);
    if (first && !second && first.styleId === style.id) {
      const { values, unread } = first;
      const placed = unread.map((one) => ({ ...one, at: placeIn(file, one.at) }));
      const named = nameUnitRows(form.id, values, { name: unit, code }, consolidation);
      return [{ unit, values: named, unread: placed }];
    }
    const kind = !first ? 'withoutForm' : second ? 'formTwice' : 'otherLayout';
    issues.push({ kind, unit, form });
    return [];
  });
  const joined = joinValues(form.id, style, units, consolidation);
  const { values, disagreements, unreadAmounts } = joined;
  for (const one of disagreements) issues.push({ kind: 'disagreement', form, ...one });
  for (const one of unreadAmounts) issues.push({ kind: 'unreadAmount', form, ...one });
  return { form, style, values, project: null };
}

function projectForms(file: UnitFile, form: FormDefinition, name: string): ConsolidatedForm[] {
  return formsOf(file, form).map(({ styleId, values }) => ({
    ...{ form, style: styleOf(form, styleId), values },
    project: String(fieldValue(values, name) ?? '') || null,
  }));
}

function sameProjects(
  taken: readonly UnitFile[],
  form: FormDefinition,
  name: string,
): ConsolidationIssue[] {
  const units = new Map<string, { project: string; units: Set<string> }>();
  for (const file of taken)
    for (const { values } of formsOf(file, form)) {
      const project = String(fieldValue(values, name) ?? '');
      const same = units.get(labelKey(project)) ?? { project, units: new Set<string>() };
      units.set(labelKey(project), same);
      same.units.add(file.unit);
    }
  return [...units.values()]
    .filter((one) => one.project !== '' && one.units.size > 1)
    .map((one) => ({ kind: 'sameProject', project: one.project, units: [...one.units] }));
}

/** Every cell that holds something and went into no form, but for those that an empty sum tells of. */
function unreadable(
  taken: readonly UnitFile[],
  issues: readonly ConsolidationIssue[],
): ConsolidationIssue[] {
  const told = new Set(
    issues.flatMap((one) => (one.kind === 'unreadAmount' ? one.unread.map(({ at }) => at) : [])),
  );
  return taken.flatMap((file) => [
    ...file.unknown.map((at): ConsolidationIssue => ({
      ...{ kind: 'unknownTable', file: file.file, at },
    })),
    ...file.forms
      .filter(({ form }) => !consolidation.own.includes(form.id))
      .flatMap((one) =>
        one.left
          .map((at) => placeIn(file, at))
          .filter((at) => !told.has(at))
          .map((at): ConsolidationIssue => ({ kind: 'unreadable', at, form: one.form })),
      ),
  ]);
}

/** In which file, and where in it. */
function placeIn({ file }: UnitFile, address: string): string {
  return `${file} ${address}`;
}

function formsOf({ forms }: UnitFile, { id }: FormDefinition): readonly UnitForm[] {
  return forms.filter(({ form }) => form.id === id);
}

function chosenStyle(form: FormDefinition, { styles }: ConsolidationRequest): FormStyle {
  return styleOf(form, styles[form.id]);
}

/** The layout that most units have; of those that as many have, the first. */
function usualStyle(form: FormDefinition, taken: readonly UnitFile[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { styleId } of taken.flatMap((file) => formsOf(file, form)))
    counts.set(styleId, (counts.get(styleId) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
