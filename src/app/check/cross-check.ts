import { nothingKnown, type KnownDepartment } from '../../domain/check/cross/forms-to-compare';
import { hasFigureIn } from '../../domain/check/cross/side-figures';
import { addLedgers } from '../../domain/check/ledger';
import {
  agreeingAt,
  askGroupAgain,
  startGroup,
  failedAmounts,
  failedAt,
  openAt,
  type EditedForm,
  type GroupCheck,
} from './cross-group-check';
import { crossGroups } from './cross-groups';
import { commonCauses } from './common-cause';
import { crossFindings, type PlacedVerdict } from './cross-findings';
import { crossUndecided } from './cross-undecided';
import type { FormToCross } from './form-to-cross';
import { formFacts } from '../../domain/check/cross/form-facts';
import type { CheckedForm } from './report';
import { withExchangedRows } from './exchanged-rows';
import { withMissingCodes } from './missing-codes';
import { causesAt, placedAt, toldCauses, withMeant, type ToldCauses } from './told-causes';
import { emptyCopies } from '../../domain/check/empty-copies';

/** What rules between the forms of a workbook say, and what that depends on. Plain data that is never changed. */
export interface CrossCheck {
  /** As they were checked, each alone. */
  readonly forms: readonly CheckedForm[];
  readonly known: KnownDepartment;
  /** The same forms as rules see them. */
  readonly all: readonly FormToCross[];
  /** Those that are compared with nothing: a filled form of their kind is. */
  readonly copies: ReadonlySet<number>;
  readonly groups: readonly GroupCheck[];
  /** What of it are amounts that do not agree. */
  readonly failed: readonly PlacedVerdict[];
  /** Whether what agrees was looked at too to find the causes. */
  readonly looksAround: boolean;
  /** The forms whose rows were looked at for that. */
  readonly looked: ReadonlySet<number>;
  /** What of it is wrong because of one cell, in whichever form that is. */
  readonly causes: ToldCauses;
  /** The same forms with what rules between them say. */
  readonly told: readonly CheckedForm[];
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
  const failed = amountsIn(groups);
  const found = findCauses(failed, forms, groups);
  const told = forms.map((form, place) => toldForm(form, place, groups, found.causes, forms));
  return { forms, known, all, copies, groups, failed, ...found, told };
}

function findCauses(
  failed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
  groups: readonly GroupCheck[],
): Pick<CrossCheck, 'causes' | 'looksAround' | 'looked'> {
  let looksAround = false;
  const looked = new Set<number>();
  const toldAt = (place: number) => failedIn(groups, place);
  const holding = (place: number) => {
    looksAround = true;
    return groups.flatMap((group) => agreeingAt(group, place));
  };
  const together = (place: number) => {
    const group = groups.find(({ places }) => places.has(place));
    return group ? [...group.places.keys()] : none;
  };
  const look = (place: number) => looked.add(place);
  const common = commonCauses(failed, forms, { toldAt, holding, together, look });
  return { causes: toldCauses(common, failed, toldAt), looksAround, looked };
}

/** The same causes where `dirty` are the forms at which something else fails. */
function causesToldAgain(
  causes: ToldCauses,
  failed: readonly PlacedVerdict[],
  groups: readonly GroupCheck[],
  dirty: ReadonlySet<number>,
): ToldCauses {
  const isToldAlike = ![...causes.places].some((place) => dirty.has(place));
  return isToldAlike ? causes : toldCauses(causes.all, failed, (place) => failedIn(groups, place));
}

/** What fails at a form, wherever it is told. */
function failedIn(groups: readonly GroupCheck[], place: number): readonly PlacedVerdict[] {
  const [only] = groups;
  if (groups.length === 1 && only) return failedAt(only, place);
  return groups.flatMap((group) => failedAt(group, place));
}

/** The amounts that do not agree between forms, by the places of the forms. */
function amountsIn(groups: readonly GroupCheck[]): readonly PlacedVerdict[] {
  const [only] = groups;
  const failed = groups.length === 1 && only ? failedAmounts(only) : groups.flatMap(failedAmounts);
  return failed.toSorted(({ form: one }, { form: other }) => one - other);
}

/** Whether the same amounts do not agree, and nothing else is said of the forms in which they stand. */
function isSameFailed(
  before: readonly PlacedVerdict[],
  after: readonly PlacedVerdict[],
  changed: readonly number[],
): boolean {
  if (before.length !== after.length) return false;
  if (after.some(({ verdict }, index) => verdict !== before[index]?.verdict)) return false;
  const isChanged = (form: FormToCross) => changed.includes(form.place);
  return !after.some(
    ({ verdict: { left, right } }) => hasFigureIn(left, isChanged) || hasFigureIn(right, isChanged),
  );
}

/** The same for forms of which some were checked again: only what says something else to a rule is asked anew. */
export function crossAgain(
  before: CrossCheck,
  forms: readonly CheckedForm[],
  known: KnownDepartment = before.known,
): CrossCheck {
  const changed = isSameKnown(before.known, known) ? changedForms(before.forms, forms) : null;
  if (!changed || !hasSameCopies(before, forms, changed)) return startCross(forms, known);
  if (changed.length === 0) return before;
  const dirty = new Set(changed);
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
  const groups = before.groups.map((group) => askGroupAgain(group, edited, forms, dirty));
  const failed = amountsIn(groups);
  const isLooked = changed.some((place) => before.looked.has(place));
  const isSame = !before.looksAround && !isLooked && isSameFailed(before.failed, failed, changed);
  const found = isSame
    ? { ...before, causes: causesToldAgain(before.causes, failed, groups, dirty) }
    : findCauses(failed, forms, groups);
  const { causes, looksAround, looked } = found;
  if (causes !== before.causes) {
    // What is told at one form moves to another.
    for (const { places } of [before.causes, causes]) for (const place of places) dirty.add(place);
  }
  const told = before.told.slice();
  for (const place of dirty) {
    const form = forms[place];
    if (form) told[place] = toldForm(form, place, groups, causes, forms);
  }
  return { ...before, forms, known, all, groups, failed, looksAround, looked, causes, told };
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
  { copies, forms: before }: CrossCheck,
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

function toldForm(
  checked: CheckedForm,
  place: number,
  groups: readonly GroupCheck[],
  causes: ToldCauses,
  forms: readonly CheckedForm[],
): CheckedForm {
  const ledgers = [checked.ledger];
  for (const { told } of groups) {
    const here = told[place];
    if (here) ledgers.push(here.ledger);
  }
  if (ledgers.length === 1 && !causes.all.some(({ form }) => form === place)) return checked;
  return {
    ...checked,
    ledger: addLedgers(ledgers),
    undecided: undecidedAt(checked, place, groups),
    findings: findingsAt(checked, place, failedIn(groups, place), causes, forms),
  };
}

function undecidedAt(
  { undecided }: CheckedForm,
  place: number,
  groups: readonly GroupCheck[],
): CheckedForm['undecided'] {
  const open = groups.flatMap((group) => openAt(group, place));
  if (open.length === 0) return undecided;
  return [...undecided, ...open.flatMap((verdict) => crossUndecided(verdict, place))];
}

function findingsAt(
  alone: CheckedForm,
  place: number,
  failing: readonly PlacedVerdict[],
  causes: ToldCauses,
  forms: readonly CheckedForm[],
): CheckedForm['findings'] {
  const placed = placedAt(failing, place, causes);
  const checked = withMissingCodes(alone, place, placed);
  const { findings, ofVerdict } = causesAt(checked, place, placed, causes);
  const between = placed.length === 0 ? none : crossFindings(checked, place, placed, ofVerdict);
  const all = between.length === 0 ? findings : [...findings, ...between];
  const told = withMeant(all, checked, place, causes.all, placed, forms);
  return withExchangedRows(told, checked, placed);
}

/** The year of the forms that say one, if it is the same. */
function yearOfAll(forms: readonly CheckedForm[]): number | null {
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

const none: readonly never[] = [];
