import { formFacts } from '../../../domain/check/cross/form-facts';
import { nothingKnown, type KnownDepartment } from '../../../domain/check/cross/forms-to-compare';
import { emptyCopies } from '../../../domain/check/empty-copies';
import { askGroupAgain, startGroup, type EditedForm, type GroupCheck } from './cross-group-check';
import { crossGroups } from './cross-groups';
import type { FormToCross } from './form-to-cross';
import type { CheckedForm } from '../report';

/** The verdicts of the rules between the forms of a workbook, and what they depend on. Plain data that is never changed. */
export interface CrossCheck {
  /** As they were checked, each alone. */
  readonly forms: readonly CheckedForm[];
  /** The same forms as rules see them. */
  readonly all: readonly FormToCross[];
  readonly arranged: Arranged;
  readonly groups: readonly GroupCheck[];
}

/** What says which forms are compared with each other: one object as long as only values of theirs are others. */
interface Arranged {
  readonly known: KnownDepartment;
  /** Those that are compared with nothing: a filled form of their kind is. */
  readonly copies: ReadonlySet<number>;
}

export function startCross(
  forms: readonly CheckedForm[],
  known: KnownDepartment = nothingKnown,
): CrossCheck {
  const year = yearOfAll(forms);
  const all = forms.map((checked, place): FormToCross => {
    const { form, figures, unit, halfPrinted = 0, sheet, words } = checked;
    const isSingle = form.perProject === undefined && form.mayRepeat !== true;
    const { id: formId } = form;
    const title = { zh: form.title, en: form.shortName.en };
    const facts = formFacts(figures);
    const budgetYear = checked.year ?? year;
    const amounts = { figures, facts, unit, halfPrinted };
    return { formId, ...amounts, isSingle, year: budgetYear, words, place, title, sheet };
  });
  const copies = emptyCopies(forms);
  const compared = all.filter(({ place }) => !copies.has(place));
  const groups = crossGroups(compared, forms, known).map((group) => startGroup(group, forms));
  return { forms, all, arranged: { known, copies }, groups };
}

/** The same for forms of which some were checked again: only what says something else to a rule is asked anew. */
export function crossAgain(
  before: CrossCheck,
  forms: readonly CheckedForm[],
  known: KnownDepartment = before.arranged.known,
): CrossCheck {
  const changed = isSameKnown(before.arranged.known, known)
    ? changedForms(before.forms, forms)
    : null;
  if (!changed || !hasSameCopies(before, forms, changed)) return startCross(forms, known);
  if (changed.length === 0) return before;
  const all = before.all.slice();
  const edited: EditedForm[] = [];
  for (const place of changed) {
    const [was, figures] = [all[place], forms[place]?.figures];
    if (!was || !figures) continue;
    const { facts, others } = was.facts.after(figures);
    const form = { ...was, figures, facts };
    all[place] = form;
    edited.push({ before: was, form, others });
  }
  const groups = before.groups.map((group) => askGroupAgain(group, edited, forms));
  return { ...before, forms, all, groups };
}

/** Null where they are not the same forms with other values: then others may be compared with each other. */
function changedForms(
  before: readonly CheckedForm[],
  forms: readonly CheckedForm[],
): number[] | null {
  if (before.length !== forms.length) return null;
  const changed: number[] = [];
  for (let place = 0; place < forms.length; place += 1) {
    const [was, is] = [before[place], forms[place]];
    if (was === is) continue;
    if (!was || !is || !isSameForm(was, is)) return null;
    changed.push(place);
  }
  return changed;
}

/** Which of them are empty copies is found out again where one is empty now, or was. */
function hasSameCopies(
  { arranged: { copies }, forms: before }: CrossCheck,
  forms: readonly CheckedForm[],
  changed: readonly number[],
): boolean {
  const isBegun = (form: CheckedForm | undefined) => form?.figures.isBegun();
  if (changed.every((place) => isBegun(before[place]) === isBegun(forms[place]))) return true;
  const now = emptyCopies(forms);
  return now.size === copies.size && [...now].every((place) => copies.has(place));
}

function isSameForm(was: CheckedForm, is: CheckedForm): boolean {
  return (
    was.form === is.form &&
    was.sheet === is.sheet &&
    was.unit === is.unit &&
    (was.words === is.words || JSON.stringify(was.words) === JSON.stringify(is.words))
  );
}

function isSameKnown(one: KnownDepartment, other: KnownDepartment): boolean {
  return one.year === other.year && one.department === other.department;
}

/** The year of the forms that say one, if it is the same. */
function yearOfAll(forms: readonly CheckedForm[]): number | null {
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
