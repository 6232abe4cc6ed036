import { hasFigureIn } from '../../../domain/check/cross/side-figures';
import type { KnownDepartment } from '../../../domain/check/cross/forms-to-compare';
import { addLedgers } from '../../../domain/check/ledger';
import { commonCauses } from '../causes/common-cause';
import { crossAgain, startCross, type CrossCheck } from './cross-check';
import { crossFindings } from './cross-findings';
import type { PlacedVerdict } from './placed-verdict';
import {
  agreeingAt,
  failedAmounts,
  failedAt,
  openAt,
  othersToldIn,
  type GroupCheck,
} from './cross-group-check';
import { crossUndecided } from './cross-undecided';
import { withExchangedRows } from '../causes/exchanged-rows';
import type { FormToCross } from './form-to-cross';
import { withMissingCodes } from '../causes/missing-codes';
import type { CheckedForm } from '../report';
import { isOpenBecauseOfRow } from '../causes/said-of-row';
import { causesAt, placedAt, toldCauses, withMeant, type ToldCauses } from '../causes/told-causes';

/** What is told of the verdicts between forms: each mistake once, where it was made, what follows from it below. */
export interface CrossTold {
  readonly check: CrossCheck;
  /** The amounts that do not agree. */
  readonly failed: readonly PlacedVerdict[];
  readonly found: CausesFound;
  /** The forms of the check with what rules between them say. */
  readonly told: readonly CheckedForm[];
}

interface CausesFound {
  /** What is wrong because of one cell, in whichever form that is. */
  readonly causes: ToldCauses;
  /** Whether what agrees was looked at too to find them. */
  readonly looksAround: boolean;
  /** The forms whose rows were looked at for that. */
  readonly looked: ReadonlySet<number>;
}

/** Only what differs from what was told before is told anew. */
export function tellCross(check: CrossCheck, before: CrossTold | null = null): CrossTold {
  return before && before.check.arranged === check.arranged
    ? tellAgain(check, before)
    : tellAnew(check);
}

/** From the forms to what is told of them. */
export function toldOfAll(forms: readonly CheckedForm[], known?: KnownDepartment): CrossTold {
  return tellCross(startCross(forms, known));
}

/** The same for forms of which some were checked again. */
export function toldAfter(
  before: CrossTold,
  forms: readonly CheckedForm[],
  known?: KnownDepartment,
): CrossTold {
  return tellCross(crossAgain(before.check, forms, known), before);
}

function tellAnew(check: CrossCheck): CrossTold {
  const { forms, groups } = check;
  const failed = amountsIn(groups);
  const found = findCauses(failed, forms, groups);
  const told = forms.map((form, place) => toldForm(form, place, groups, found.causes, forms));
  return { check, failed, found, told };
}

function tellAgain(check: CrossCheck, before: CrossTold): CrossTold {
  if (check === before.check) return before;
  const { forms, groups } = check;
  const changed = forms.flatMap((form, place) => (form === before.check.forms[place] ? [] : place));
  const dirty = new Set(changed);
  groups.forEach((group, index) => {
    const was = before.check.groups[index];
    if (was && was !== group) for (const place of othersToldIn(was, group)) dirty.add(place);
  });
  const failed = amountsIn(groups);
  const { looked, looksAround } = before.found;
  const isLooked = changed.some((place) => looked.has(place));
  const isSame = !looksAround && !isLooked && isSameFailed(before.failed, failed, changed);
  const found = isSame
    ? { ...before.found, causes: causesToldAgain(before.found.causes, failed, groups, dirty) }
    : findCauses(failed, forms, groups);
  const { causes } = found;
  if (causes !== before.found.causes) {
    // What is told at one form moves to another.
    for (const { places, all } of [before.found.causes, causes]) {
      for (const place of places) dirty.add(place);
      if (all.some(({ row }) => row?.slip === 'twice'))
        for (const place of openIn(groups)) dirty.add(place);
    }
  }
  const told = before.told.slice();
  for (const place of dirty) {
    const form = forms[place];
    if (form) told[place] = toldForm(form, place, groups, causes, forms);
  }
  return { check, failed, found, told };
}

function findCauses(
  failed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
  groups: readonly GroupCheck[],
): CausesFound {
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

/** The forms at which something could not be asked: which of two rows is meant, maybe. */
function openIn(groups: readonly GroupCheck[]): readonly number[] {
  return groups.flatMap(({ told }) =>
    told.flatMap((one, place) => ((one?.ledger.notEnoughData ?? 0) > 0 ? place : [])),
  );
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
    undecided: undecidedAt(checked, place, groups, causes),
    findings: findingsAt(checked, place, failedIn(groups, place), causes, forms),
  };
}

function undecidedAt(
  { undecided }: CheckedForm,
  place: number,
  groups: readonly GroupCheck[],
  causes: ToldCauses,
): CheckedForm['undecided'] {
  const open = groups
    .flatMap((group) => openAt(group, place))
    .filter((verdict) => !isOpenBecauseOfRow(verdict, causes.all));
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

const none: readonly never[] = [];
