import type { ConsolidationRequest } from './consolidation-request';
import { chosenStyle } from '../../domain/form/chosen-style';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { haveSameFields } from '../../domain/form/same-fields';
import type { FormStyle } from '../../domain/form/form-style';
import { nameUnitRows } from '../../domain/consolidate/name-unit-rows';
import { joinValues } from '../../domain/consolidate/join-values';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { Consolidated, ConsolidatedForm } from './consolidated-form';
import type { ConsolidationIssue } from './consolidation-issue';
import { formsOf, placeIn } from './forms-of-unit';
import { formsOfYear, type FormsOfYear } from './forms-of-year';
import { projectForms, unclearUnits } from './project-forms';
import { unitsToTake } from './units-to-take';
import type { UnitFile, UnitForm } from './unit-files';

/** The forms of the department, of what its units filled in. What is not for certain is an issue, and is not in the forms. Pure. */
export function consolidateUnits(request: ConsolidationRequest): Consolidated {
  const units = unitsToTake(request);
  const ofYear = units.taken.map((file) => formsOfYear(file, request.year));
  const taken = ofYear.map(({ file }) => file);
  const issues = [
    ...units.issues,
    ...ofYear.flatMap((one) => [...otherYearForms(one), ...formsOutside(one.file, request.pack)]),
  ];
  const forms: ConsolidatedForm[] = [];
  const { styles, level = null } = request;
  for (const form of request.pack.forms) {
    const own = consolidation.own.includes(form.id);
    const nothing = { values: null, project: null, from: null };
    const open = { form, style: chosenStyle(form, styles[form.id], level), ...nothing };
    if (own || taken.every((file) => formsOf(file, form).length === 0)) forms.push(open);
    else if (form.perProject) {
      const projects = projectForms(taken, form, form.perProject.name);
      forms.push(...(projects.forms.length > 0 ? projects.forms : [open]));
      issues.push(...projects.issues);
    } else forms.push(joinedForm(form, taken, request, issues));
  }
  const leftToOwn = request.pack.forms.filter((form) => isLeftToOwn(form, taken));
  return {
    ...{ forms, leftToOwn, taken: taken.length },
    issues: [...issues, ...unreadable(taken, issues)],
  };
}

function isLeftToOwn(form: FormDefinition, taken: readonly UnitFile[]): boolean {
  return (
    consolidation.own.includes(form.id) &&
    taken.some((file) => formsOf(file, form).some(({ values }) => Object.keys(values).length > 0))
  );
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
    if (first && !second && first.unclearUnits.length > 0) {
      issues.push(unclearUnits(file, first));
      return [];
    }
    if (first && !second && fits(first, form, style)) {
      const { values, unread } = first;
      const placed = unread.map((one) => ({ ...one, at: placeIn(file, one.at) }));
      const named = nameUnitRows(form.id, values, { name: unit, code }, consolidation);
      return [{ unit, values: named, unread: placed }];
    }
    if (!first && issues.some((one) => isOtherYear(one, unit, form))) return [];
    const kind = !first ? 'withoutForm' : second ? 'formTwice' : 'otherLayout';
    issues.push({ kind, unit, form });
    return [];
  });
  const joined = joinValues(form.id, style, units, consolidation);
  const { values, disagreements, unreadAmounts } = joined;
  for (const one of disagreements) issues.push({ kind: 'disagreement', form, ...one });
  for (const one of unreadAmounts) issues.push({ kind: 'unreadAmount', form, ...one });
  return { form, style, values, project: null, from: null };
}

function otherYearForms({ file, others }: FormsOfYear): readonly ConsolidationIssue[] {
  return others.map(({ form, year, place }) => ({
    ...{ kind: 'otherYearForm', unit: file.unit, year, form },
    ...{ at: placeIn(file, place), isOwn: consolidation.own.includes(form.id) },
  }));
}

function formsOutside(
  file: UnitFile,
  { forms }: ConsolidationRequest['pack'],
): readonly ConsolidationIssue[] {
  return file.forms.flatMap(({ form, place, values }): ConsolidationIssue[] => {
    const isOutside = forms.every(({ id }) => id !== form.id) && Object.keys(values).length > 0;
    return isOutside ? [{ kind: 'formOutside', at: placeIn(file, place), form }] : [];
  });
}

function isOtherYear(issue: ConsolidationIssue, unit: string, { id }: FormDefinition): boolean {
  return issue.kind === 'otherYearForm' && issue.unit === unit && issue.form.id === id;
}

/** In its layout, or in one that asks for the same: a form that lacks a column would make a sum of some units alone. */
function fits({ styleId }: UnitForm, { styles }: FormDefinition, style: FormStyle): boolean {
  const own = styles.find(({ id }) => id === styleId);
  return own !== undefined && haveSameFields(own, style);
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
    ...file.unknown.map((one): ConsolidationIssue => ({
      ...{ kind: 'unknownTable', file: file.file, ...one },
    })),
    ...file.forms
      .filter(({ form }) => !consolidation.own.includes(form.id))
      .flatMap((one) =>
        one.left
          .map((cell) => ({ ...cell, at: placeIn(file, cell.at) }))
          .filter(({ at }) => !told.has(at))
          .map((cell): ConsolidationIssue => ({ kind: 'unreadable', ...cell, form: one.form })),
      ),
    ...file.forms.flatMap(({ form, movedRows = [] }) =>
      movedRows.map((at): ConsolidationIssue => ({
        ...{ kind: 'movedRow', at: placeIn(file, at), form },
      })),
    ),
  ]);
}

/** The layout that most units have; of those that as many have, the first. */
function usualStyle(form: FormDefinition, taken: readonly UnitFile[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { styleId } of taken.flatMap((file) => formsOf(file, form)))
    counts.set(styleId, (counts.get(styleId) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
