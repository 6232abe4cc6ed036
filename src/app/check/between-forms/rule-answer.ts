import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { firstFigure } from '../../../domain/check/cross/side-figures';
import { addLedgers, ledgerOf, type Ledger } from '../../../domain/check/ledger';
import { isOfAmounts } from '../causes/comparisons';
import { dependsOnTotals, placeOf, type PlacedVerdict } from './placed-verdict';
import type { FormToCross } from './form-to-cross';
import type { CheckedForm } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/** What came of a rule between forms. */
export interface RuleAnswer {
  /** None of a rule that asks each form by itself: they are told there and nowhere else; and none where all it says is that it does not apply. */
  readonly verdicts: readonly Verdict[];
  /** By the place of the form that it is told at. */
  readonly byForm: ReadonlyMap<number, VerdictsAtForm>;
  /** Those that fail because amounts do not agree, wherever they are told. */
  readonly amounts: readonly PlacedVerdict[];
  /** Whether where one is told, or what it is a consequence of, depends on what is said of the forms alone. */
  readonly mayMove: boolean;
}

/** What does not fail is only counted. */
export interface VerdictsAtForm {
  readonly ledger: Ledger;
  readonly failed: readonly PlacedVerdict[];
  /** What could not be asked. */
  readonly open: readonly Verdict[];
}

export function answerOf(
  verdicts: readonly Verdict[],
  checked: readonly CheckedForm[],
): RuleAnswer {
  const [only] = verdicts;
  if (verdicts.length === 1 && only && isOnlyCounted(only)) {
    const first = firstFigure(only.left) ?? firstFigure(only.right);
    const answer = countedAt(only.outcome, first?.form.place ?? null);
    // What agrees may be asked for; of what does not apply nobody asks.
    return only.outcome === 'pass'
      ? { verdicts, byForm: answer.byForm, amounts: none, mayMove: false }
      : answer;
  }
  const byForm = new Map<number, VerdictsAtForm>();
  const amounts: PlacedVerdict[] = [];
  for (const verdict of verdicts) {
    if (isOnlyCounted(verdict)) {
      const first = firstFigure(verdict.left) ?? firstFigure(verdict.right);
      if (first) putTogether(byForm, first.form.place, counted[verdict.outcome]);
      continue;
    }
    const placed = placeOf(verdict, checked);
    if (!placed) continue;
    if (verdict.outcome === 'fail' && isOfAmounts(placed)) amounts.push(placed);
    putTogether(byForm, placed.form, toldAs(placed));
  }
  return { verdicts, byForm, amounts, mayMove: verdicts.some(dependsOnTotals) };
}

/** The same of a rule that asks each form by itself. */
export function answerOfEach(
  verdicts: readonly Verdict[],
  checked: readonly CheckedForm[],
): RuleAnswer {
  return { ...answerOf(verdicts, checked), verdicts: none };
}

/** The answer of such a rule after it asked the forms in these places again. */
export function answerAfter(
  before: RuleAnswer,
  again: RuleAnswer,
  places: ReadonlySet<number>,
): RuleAnswer {
  const byForm = new Map(before.byForm);
  for (const place of places) byForm.delete(place);
  for (const [place, told] of again.byForm) byForm.set(place, told);
  return { ...before, byForm };
}

const none: readonly never[] = [];

const counted = {
  pass: { ledger: ledgerOf([{ outcome: 'pass' }]), failed: none, open: none },
  notApplicable: { ledger: ledgerOf([{ outcome: 'notApplicable' }]), failed: none, open: none },
} as const;
const oneFails = ledgerOf([{ outcome: 'fail' }]);
const oneIsOpen = ledgerOf([{ outcome: 'notEnoughData' }]);

type Counted = Verdict & { readonly outcome: keyof typeof counted };

function isOnlyCounted(verdict: Verdict): verdict is Counted {
  return verdict.outcome === 'pass' || verdict.outcome === 'notApplicable';
}

const onlyCounted = { verdicts: none, amounts: none, mayMove: false };
const countedNowhere: RuleAnswer = { ...onlyCounted, byForm: new Map() };
const countedAlone = { pass: [], notApplicable: [] } satisfies Record<
  Counted['outcome'],
  RuleAnswer[]
>;

/** Most rules say one thing, which is only counted: at one form it is the same answer for all of them. */
export function countedAt(outcome: Counted['outcome'], form: number | null): RuleAnswer {
  if (form === null) return countedNowhere;
  const answers: RuleAnswer[] = countedAlone[outcome];
  return (answers[form] ??= { ...onlyCounted, byForm: new Map([[form, counted[outcome]]]) });
}

function toldAs(placed: PlacedVerdict): VerdictsAtForm {
  const { verdict } = placed;
  if (verdict.outcome === 'fail') return { ledger: oneFails, failed: [placed], open: none };
  if (verdict.outcome === 'notEnoughData')
    return { ledger: oneIsOpen, failed: none, open: [verdict] };
  return counted[verdict.outcome];
}

function putTogether(byForm: Map<number, VerdictsAtForm>, form: number, own: VerdictsAtForm): void {
  const before = byForm.get(form);
  byForm.set(form, before ? together(before, own) : own);
}

function together(one: VerdictsAtForm, other: VerdictsAtForm): VerdictsAtForm {
  return {
    ledger: addLedgers([one.ledger, other.ledger]),
    failed: other.failed.length > 0 ? [...one.failed, ...other.failed] : one.failed,
    open: other.open.length > 0 ? [...one.open, ...other.open] : one.open,
  };
}

/** The places of the forms at which an answer tells something else than one before it. */
export function othersTold(before: RuleAnswer | undefined, after: RuleAnswer): readonly number[] {
  const others: number[] = [];
  for (const [place, told] of after.byForm) {
    if (!isToldAlike(before?.byForm.get(place), told)) others.push(place);
  }
  for (const place of before?.byForm.keys() ?? none) {
    if (!after.byForm.has(place)) others.push(place);
  }
  return others;
}

function isToldAlike(before: VerdictsAtForm | undefined, after: VerdictsAtForm): boolean {
  if (!before || before.failed.length + after.failed.length > 0) return false;
  if (before.open.length + after.open.length > 0) return false;
  const [one, other] = [before.ledger, after.ledger];
  return one === other || (one.pass === other.pass && one.notApplicable === other.notApplicable);
}
